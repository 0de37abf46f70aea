import type { ChecklistEntry } from '../../../shared/checklist/entries';
import type { CheckupResult } from '../../../shared/checkup/schema';
import { formatValue } from '../../../shared/format/format';
import { styleOf } from '../../../shared/format/metric-text';
import type { Action } from '../../../shared/knowledge/action';
import { describeSource } from '../../../shared/knowledge/sources';
import { metricById } from '../../../shared/metrics/catalogue';
import { useStore } from '../../app/store';
import { shopById } from '../../ui/check-up';
import { useText } from '../../ui/language';
import { LinkButton } from '../../ui/LinkButton';
import { ShopName } from '../../ui/ShopMark';
import { Unfold } from '../../ui/Unfold';

/** How an action is done, how one knows that it is, what it moves in each shop, and where the advice comes from. */
export function ActionHow({
  action,
  entries,
  result,
  level,
}: {
  readonly action: Action;
  /** Of one action; the shops it helps. */
  readonly entries: readonly ChecklistEntry[];
  readonly result: CheckupResult;
  /** Of the heading the details unfold under. */
  readonly level: 2 | 3;
}) {
  const { t, pick } = useText();
  return (
    <Unfold level={level} title={t('ui.checklist.how')}>
      <div className="check-how">
        <p>{pick(action.why)}</p>
        <ol className="steps">
          {action.steps.map((step) => (
            <li key={step.zh}>{pick(step)}</li>
          ))}
        </ol>
        <dl className="facts">
          <dt>{t('ui.checklist.verify')}</dt>
          <dd>{pick(action.verify)}</dd>
          <dt>{t('ui.checklist.moves')}</dt>
          <dd>
            {entries.map((entry) => (
              <p key={entry.key}>
                <MovedMetric entry={entry} result={result} showShop={entries.length > 1} />
              </p>
            ))}
          </dd>
          <dt>{t('ui.source')}</dt>
          <dd>{pick(describeSource(action.source))}</dd>
        </dl>
      </div>
    </Unfold>
  );
}

/** The metric an item moves: what it is now, what is aimed at, and the way to its page. */
function MovedMetric({
  entry: { item },
  result,
  showShop,
}: {
  readonly entry: ChecklistEntry;
  readonly result: CheckupResult;
  readonly showShop: boolean;
}) {
  const { t, pick, language } = useText();
  const { go } = useStore();
  const definition = metricById(item.metric);
  const owner = shopById(result, item.shop);
  const style = styleOf(result, item.metric);
  return (
    <>
      {showShop && owner !== undefined && (
        <>
          <ShopName index={owner.index} name={owner.shop.name} />{' '}
        </>
      )}
      <LinkButton
        onPress={() => {
          go({ name: 'metric', metric: item.metric, shop: item.shop });
        }}
      >
        {pick(definition.name)}
      </LinkButton>
      {item.current !== null && item.target !== null && (
        <span>
          {t('ui.checklist.fromTo', {
            current: formatValue(item.current, definition.unit, language, style),
            target: formatValue(item.target, definition.unit, language, style),
          })}
        </span>
      )}
    </>
  );
}
