import { memo } from 'react';
import type { ChecklistEntry } from '../../../shared/checklist/entries';
import type { CheckupDocument } from '../../../shared/ipc/contract';
import { actionById } from '../../../shared/knowledge/actions';
import { metricById } from '../../../shared/metrics/catalogue';
import { useStore } from '../../app/store';
import { useText } from '../../ui/language';
import { LinkButton } from '../../ui/LinkButton';
import { ActionsToStart } from './ActionsToStart';

/** As many as one takes up for a metric at once; the others are on the page of the metric. */
const SHOWN = 3;

/** What to do so that the metrics one tried better get there. */
export const TriedActions = memo(function TriedActions({
  document,
  shop,
  entries,
  metrics,
}: {
  readonly document: CheckupDocument;
  /** Id of the shop. */
  readonly shop: string;
  /** The shop's checklist. */
  readonly entries: readonly ChecklistEntry[];
  /** Ids, joined by spaces, so that the same ones are the same. */
  readonly metrics: string;
}) {
  const { t, pick } = useText();
  const { go } = useStore();
  if (metrics === '') return null;
  return (
    <section aria-labelledby="plan-tried">
      <h2 id="plan-tried">{t('ui.plan.tried')}</h2>
      {metrics.split(' ').map((metric) => {
        const helping = entries.filter((entry) => helps(entry, metric));
        const name = pick(metricById(metric).name);
        return (
          <section key={metric} className="tried-metric" aria-label={name}>
            <h3>{name}</h3>
            {helping.length === 0 ? (
              <p className="faint">{t('ui.plan.noActions')}</p>
            ) : (
              <ActionsToStart document={document} entries={helping.slice(0, SHOWN)} />
            )}
            {helping.length > SHOWN && (
              <p>
                <LinkButton
                  onPress={() => {
                    go({ name: 'metric', metric, shop });
                  }}
                >
                  {t('ui.plan.more', { count: helping.length - SHOWN })}
                </LinkButton>
              </p>
            )}
          </section>
        );
      })}
    </section>
  );
});

function helps({ item, isFormer }: ChecklistEntry, metric: string): boolean {
  return !isFormer && (actionById(item.action)?.moves.some((m) => m.metric === metric) ?? false);
}
