import { memo, useMemo } from 'react';
import { Button } from 'react-aria-components';
import { NO_CHANGES } from '../../../shared/advice/advice-changes';
import { planValues } from '../../../shared/advice/plan-values';
import { adviceChangesOf } from '../../../shared/advice/stored-advice';
import { describePlan } from '../../../shared/advice/words';
import type { ChecklistEntry } from '../../../shared/checklist/entries';
import type { ShopResult } from '../../../shared/checkup/schema';
import { formatPoints } from '../../../shared/format/format';
import type { CheckupDocument } from '../../../shared/ipc/contract';
import { ACTIONS } from '../../../shared/knowledge/actions';
import type { ScoreModel } from '../../../shared/models/schema';
import { useStore } from '../../app/store';
import { ChoiceField } from '../../ui/ChoiceField';
import { useText, type Words } from '../../ui/language';
import { ActionsToStart } from './ActionsToStart';
import { lineName } from './line-name';
import type { Fixed, PlanChoice } from './plan-view';

/** The cheapest way to a line: the actions, what each moves, and whether they reach it together. */
export const TargetPlan = memo(function TargetPlan({
  document,
  shop,
  model,
  fixed,
  choices,
  entries,
  chosen,
  onChoose,
  onTry,
}: {
  readonly document: CheckupDocument;
  readonly shop: ShopResult;
  readonly model: ScoreModel;
  readonly fixed: Fixed;
  readonly choices: readonly PlanChoice[];
  /** The shop's checklist. */
  readonly entries: readonly ChecklistEntry[];
  /** Id of the line aimed at; null = the first. */
  readonly chosen: string | null;
  readonly onChoose: (line: string) => void;
  /** Puts the plan's values into the inputs. */
  readonly onTry: (values: ReadonlyMap<string, number>) => void;
}) {
  const words = useText();
  const { t, say } = words;
  const { state } = useStore();
  const advice = state.library?.advice ?? null;
  const choice = choices.find(({ line }) => line.id === chosen) ?? choices[0];
  const { comparison } = document.result;
  const effect = useMemo(() => {
    const changes = advice === null ? NO_CHANGES : adviceChangesOf(advice);
    return planValues(shop, model, comparison, choice?.plan.actions ?? [], ACTIONS, changes);
  }, [shop, model, comparison, choice, advice]);
  if (choice === undefined) {
    return (
      <section aria-labelledby="plan-target">
        <h2 id="plan-target">{t('ui.plan.target')}</h2>
        <p>{t(fixed === null ? 'ui.plan.noLine' : 'ui.plan.noPlan')}</p>
      </section>
    );
  }
  const { plan, line } = choice;
  const byAction = new Map(entries.map((entry) => [entry.item.action, entry]));
  const taken = plan.actions.flatMap((action) => byAction.get(action) ?? []);
  return (
    <section aria-labelledby="plan-target">
      <h2 id="plan-target">{t('ui.plan.target')}</h2>
      <div className="plan-choice">
        <ChoiceField
          label={t('ui.plan.targetLine')}
          value={line.id}
          choices={choices.map((one) => ({
            id: one.line.id,
            name: targetName(one, words),
          }))}
          onChoose={onChoose}
        />
        {effect.values.size > 0 && (
          <Button
            className="button"
            onPress={() => {
              onTry(effect.values);
            }}
          >
            {t('ui.plan.try')}
          </Button>
        )}
      </div>
      <ul className="plan-brings">
        {describePlan(plan, line, model.id).map((message) => (
          <li key={message.code}>{say(message)}</li>
        ))}
      </ul>
      {taken.length === 0 ? (
        <p className="faint">{t('ui.plan.noActions')}</p>
      ) : (
        <ActionsToStart document={document} entries={taken} moves={effect.moves} />
      )}
    </section>
  );
});

/** A line as one chooses it: with how far it is. */
function targetName(choice: PlanChoice, words: Words): string {
  const line = lineName(choice, words);
  const distance = choice.line.threshold - (choice.plan.from ?? 0);
  return distance > 0
    ? words.t('ui.plan.targetName', { line, distance: formatPoints(distance) })
    : words.t('ui.plan.targetOpen', { line });
}
