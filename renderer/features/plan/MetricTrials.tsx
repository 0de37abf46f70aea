import type { WhatIf } from '../../../shared/advice/what-if';
import { formatCount } from '../../../shared/format/format';
import { useStore } from '../../app/store';
import { useText } from '../../ui/language';
import { LinkButton } from '../../ui/LinkButton';
import { Unfold } from '../../ui/Unfold';
import { MetricTrial } from './MetricTrial';
import type { PlanDraft } from './plan-draft';
import type { Trial, Trials } from './plan-view';

/** The metrics to try, by dimension; those with full marks are folded away. */
export function MetricTrials({
  trials,
  qualityLine,
  draft,
  tried,
  onValue,
}: {
  readonly trials: Trials;
  readonly qualityLine: number;
  readonly draft: PlanDraft;
  readonly tried: WhatIf;
  readonly onValue: (metric: string, value: number | null) => void;
}) {
  const { t, pick } = useText();
  const { go } = useStore();
  const then = new Map(tried.metrics.map((one) => [one.metric, one]));
  const list = (some: readonly Trial[]) => (
    <ul className="trials">
      {some.map((trial) => {
        const { id, score } = trial.metric;
        return (
          <MetricTrial
            key={id}
            trial={trial}
            qualityLine={qualityLine}
            value={then.get(id)?.value ?? trial.value}
            counted={then.get(id)?.score ?? score ?? 0}
            isSet={id in draft.values}
            onValue={onValue}
          />
        );
      })}
    </ul>
  );
  return (
    <section aria-labelledby="plan-metrics">
      <h2 id="plan-metrics">{t('ui.plan.metrics')}</h2>
      <p className="footnote">{t('ui.plan.metricsNote')}</p>
      {trials.dimensions.map(({ dimension, trials: some }) => (
        <section key={dimension.id} aria-label={pick(dimension.name)}>
          <h3>{pick(dimension.name)}</h3>
          {list(some)}
        </section>
      ))}
      {trials.full.length > 0 && (
        <Unfold isLazy title={t('ui.plan.full', { count: formatCount(trials.full.length) })}>
          {list(trials.full)}
        </Unfold>
      )}
      {trials.lacking > 0 && (
        <p className="footnote">
          {t('ui.plan.lacking', { count: formatCount(trials.lacking) })}{' '}
          <LinkButton
            onPress={() => {
              go({ name: 'data' });
            }}
          >
            {t('ui.plan.toData')}
          </LinkButton>
        </p>
      )}
    </section>
  );
}
