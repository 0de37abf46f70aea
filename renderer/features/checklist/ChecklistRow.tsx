import { Checkbox } from 'react-aria-components';
import type { CheckupResult } from '../../../shared/checkup/schema';
import { formatSigned, formatValue } from '../../../shared/format/format';
import { actionById } from '../../../shared/knowledge/actions';
import { describeSource } from '../../../shared/knowledge/sources';
import { metricById } from '../../../shared/metrics/catalogue';
import { useStore } from '../../app/store';
import { hoursStyle } from '../../../shared/format/metric-text';
import { metricOf, shopById } from '../../ui/check-up';
import { Effort } from '../../ui/Effort';
import { Icon } from '../../ui/Icon';
import { useText } from '../../ui/language';
import { LinkButton } from '../../ui/LinkButton';
import { ShopName } from '../../ui/ShopMark';
import { Unfold } from '../../ui/Unfold';
import type { ChecklistEntry } from './checklist-items';

/** One thing to do: tick, title, what it brings; how to do it unfolds below. */
export function ChecklistRow({
  entry,
  result,
  showShop,
  level,
  onTick,
}: {
  readonly entry: ChecklistEntry;
  readonly result: CheckupResult;
  readonly showShop: boolean;
  /** Of the heading the details unfold under. */
  readonly level: 2 | 3;
  readonly onTick: (done: boolean) => void;
}) {
  const { t, pick } = useText();
  const { item, done } = entry;
  const action = actionById(item.action);
  const owner = shopById(result, item.shop);
  if (action === undefined) return null;
  return (
    <li className="check-item" data-done={done}>
      <Checkbox className="check" isSelected={done} onChange={onTick}>
        <span className="check-box">{done && <Icon name="check" size={12} />}</span>
        <span className="check-title">{pick(action.title)}</span>
      </Checkbox>
      <div className="check-facts">
        {item.gain !== null && (
          <span className="gain">
            {t('ui.points', { points: formatSigned(item.gain) })}
            <span className="tag">{t('ui.estimate')}</span>
          </span>
        )}
        <Effort effort={item.effort} />
        <span>{t(`ui.owner.${action.owner}`)}</span>
        {showShop && owner !== undefined && <ShopName index={owner.index} name={owner.shop.name} />}
      </div>
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
              <MovedMetric entry={entry} result={result} />
            </dd>
            <dt>{t('ui.source')}</dt>
            <dd>{pick(describeSource(action.source))}</dd>
          </dl>
        </div>
      </Unfold>
    </li>
  );
}

/** The metric an item moves: what it is now, what is aimed at, and the way to its page. */
function MovedMetric({
  entry: { item },
  result,
}: {
  readonly entry: ChecklistEntry;
  readonly result: CheckupResult;
}) {
  const { t, pick, language } = useText();
  const { go } = useStore();
  const definition = metricById(item.metric);
  const owner = shopById(result, item.shop);
  const style = hoursStyle([owner === undefined ? undefined : metricOf(owner.shop, item.metric)]);
  return (
    <>
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
