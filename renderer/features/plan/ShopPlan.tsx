import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { ShopEvent } from '../../../shared/advice/events';
import { whatIf } from '../../../shared/advice/what-if';
import type { ShopResult } from '../../../shared/checkup/schema';
import type { CheckupDocument } from '../../../shared/ipc/contract';
import type { ScoreModel } from '../../../shared/models/schema';
import { useStore } from '../../app/store';
import { checklistEntries } from '../checklist/checklist-items';
import { Effect } from './Effect';
import { EventTrials } from './EventTrials';
import { MetricTrials } from './MetricTrials';
import { NOTHING_TRIED, afterStep, changeOf, isTried } from './plan-draft';
import {
  eventTrialsOf,
  improvedMetrics,
  planChoices,
  trialsOf,
  triedLines,
  type Fixed,
} from './plan-view';
import { RecoverySection } from './RecoverySection';
import { TargetPlan } from './TargetPlan';
import { TriedActions } from './TriedActions';
import { TriedLines } from './TriedLines';

/**
 * All of the page for one shop. What is tried is state of this component, so that a slider's move draws only what it changes;
 * the store gets it when the page is left.
 */
export function ShopPlan({
  document,
  shop,
  index,
  model,
  fixed,
}: {
  readonly document: CheckupDocument;
  readonly shop: ShopResult;
  /** Among the result's shops. */
  readonly index: number;
  readonly model: ScoreModel;
  readonly fixed: Fixed;
}) {
  const { state, dispatch } = useStore();
  const [{ draft, before }, step] = useReducer(afterStep, {
    draft: state.plans[shop.id] ?? NOTHING_TRIED,
    before: null,
  });
  const inputs = useRef<HTMLDivElement>(null);
  const latest = useRef(draft);
  useEffect(() => {
    latest.current = draft;
  }, [draft]);
  useEffect(
    () => () => {
      dispatch({ type: 'plan', document: document.id, shop: shop.id, draft: latest.current });
    },
    [dispatch, document.id, shop.id],
  );

  const { result } = document;
  const trials = useMemo(() => trialsOf(shop, model), [shop, model]);
  const events = useMemo(() => eventTrialsOf(shop, model), [shop, model]);
  const choices = useMemo(() => planChoices(result, shop, model), [result, shop, model]);
  const entries = useMemo(() => checklistEntries(document, shop.id), [document, shop.id]);
  const tried = useMemo(() => whatIf(shop, model, changeOf(draft)), [shop, model, draft]);
  const lines = triedLines(shop, model, tried);
  const improved = improvedMetrics(trials, draft.values, shop.profile.qualityLine).join(' ');
  const hasTried = isTried(draft);

  const setValue = useCallback((metric: string, value: number | null) => {
    step({ what: 'value', metric, value });
  }, []);
  const setEvent = useCallback((event: ShopEvent, times: number) => {
    step({ what: 'event', event, times });
  }, []);
  const setLine = useCallback((line: string) => {
    step({ what: 'line', line });
  }, []);
  const tryPlan = useCallback((values: ReadonlyMap<string, number>) => {
    step({ what: 'values', values });
    inputs.current?.scrollIntoView();
  }, []);

  return (
    <>
      <TriedLines
        shop={shop}
        index={index}
        model={model}
        until={result.period.to}
        lines={lines}
        tried={tried}
      />
      <div className="plan-columns" ref={inputs}>
        <div className="plan-inputs">
          <MetricTrials
            trials={trials}
            qualityLine={shop.profile.qualityLine}
            draft={draft}
            tried={tried}
            onValue={setValue}
          />
          <EventTrials events={events} counts={draft.events} onEvent={setEvent} />
        </div>
        <Effect
          result={result}
          shop={shop}
          model={model}
          fixed={fixed}
          lines={lines}
          tried={tried}
          isTried={hasTried}
          canRestore={before !== null}
          onReset={() => {
            step({ what: 'reset' });
          }}
          onRestore={() => {
            step({ what: 'restore' });
          }}
        />
      </div>
      <TargetPlan
        document={document}
        shop={shop}
        model={model}
        fixed={fixed}
        choices={choices}
        entries={entries}
        chosen={draft.line}
        onChoose={setLine}
        onTry={tryPlan}
      />
      <TriedActions document={document} shop={shop.id} entries={entries} metrics={improved} />
      <RecoverySection result={result} shop={shop} model={model} />
    </>
  );
}
