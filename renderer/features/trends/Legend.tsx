import { OfficialPoint } from '../../charts/HistoryChart';
import { useText } from '../../ui/language';
import { ShopPoint } from '../../ui/ShopMark';

/** What the signs of a chart over time mean. */
export function Legend({
  index,
  hasBands,
  hasMarks,
  hasGates,
}: {
  /** Of the shop, among the result's shops. */
  readonly index: number;
  readonly hasBands: boolean;
  readonly hasMarks: boolean;
  readonly hasGates: boolean;
}) {
  const { t } = useText();
  return (
    <ul className="legend">
      <li>
        <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
          <ShopPoint index={index} x={8} y={8} size={16} />
        </svg>{' '}
        {t('ui.trends.legend.ours')}
      </li>
      {hasMarks && (
        <li>
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <OfficialPoint x={8} y={8} />
          </svg>{' '}
          {t('ui.trends.legend.official')}
        </li>
      )}
      {hasBands && <li>{t('ui.trends.legend.band')}</li>}
      {hasGates && <li>{t('ui.trends.legend.gates')}</li>}
    </ul>
  );
}
