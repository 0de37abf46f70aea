import { memo, useDeferredValue, useMemo } from 'react';
import { formatCount, formatPeriod } from '../../../shared/format/format';
import type { SourceSummary } from '../../../shared/ipc/contract';
import { WINDOW_DAYS } from '../../../shared/metrics/time-windows';
import { useStore } from '../../app/store';
import { Icon } from '../../ui/Icon';
import { useText, type Words } from '../../ui/language';
import { coverageOf, type KindCoverage, type ShopCoverage } from './coverage';

/** Per shop and kind of table: which days, and whether the tables are of the same orders. */
export function Coverage({ sources }: { readonly sources: readonly SourceSummary[] }) {
  const { state } = useStore();
  // It follows the names as they are typed, without holding the typing up.
  const names = useDeferredValue(state.shopNames);
  const shops = useMemo(() => coverageOf(sources, names), [sources, names]);
  return shops.length === 0 ? null : <CoverageTable shops={shops} />;
}

const CoverageTable = memo(function CoverageTable({
  shops,
}: {
  readonly shops: readonly ShopCoverage[];
}) {
  const { t } = useText();
  return (
    <div>
      <h2 id="coverage">{t('ui.coverage.title')}</h2>
      <div className="table-scroll" tabIndex={0} role="region" aria-labelledby="coverage">
        <table className="table coverage-table">
          <caption className="visually-hidden">{t('ui.coverage.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('ui.shop')}</th>
              <th scope="col">{t('ui.coverage.kind')}</th>
              <th scope="col">{t('ui.coverage.days')}</th>
              <th scope="col">{t('ui.coverage.how')}</th>
            </tr>
          </thead>
          {shops.map((shop) => (
            <tbody key={shop.shop}>
              {shop.kinds.map((kind, index) => (
                <KindRow key={kind.kind} shop={shop} kind={kind} isFirst={index === 0} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </div>
  );
});

function KindRow({
  shop,
  kind,
  isFirst,
}: {
  readonly shop: ShopCoverage;
  readonly kind: KindCoverage;
  readonly isFirst: boolean;
}) {
  const words = useText();
  const { t, language } = words;
  const { tables, days } = kind;
  const warnings = warningsOf(shop, kind, words);
  return (
    <tr>
      {isFirst && (
        <th scope="rowgroup" rowSpan={shop.kinds.length}>
          {shop.shop === '' ? t('ui.coverage.noShop') : shop.shop}
        </th>
      )}
      <td>
        {t(`ui.kind.${kind.kind}`)}
        {tables > 1 && (
          <span className="cell-note">
            {t('ui.coverage.tables', { count: formatCount(tables) })}
          </span>
        )}
      </td>
      <td className="days-cell">{days === null ? '—' : formatPeriod(days, language)}</td>
      <td className="wide">
        {warnings.map((warning) => (
          <p key={warning} className="coverage-warning">
            <Icon name="watch" size={12} />
            {warning}
          </p>
        ))}
        <Facts shop={shop} kind={kind} isFine={warnings.length === 0} />
      </td>
    </tr>
  );
}

function Facts({
  shop,
  kind,
  isFine,
}: {
  readonly shop: ShopCoverage;
  readonly kind: KindCoverage;
  readonly isFine: boolean;
}) {
  const { t } = useText();
  const { joined } = kind;
  if (joined === null || (shop.ordersTo === null && joined.found === 0)) {
    return isFine && <span className="faint">{t('ui.coverage.fine')}</span>;
  }
  return (
    <span className={isFine ? 'faint' : ''}>
      {t(joined.found === joined.of ? 'ui.coverage.allJoined' : 'ui.coverage.joined', {
        found: formatCount(joined.found),
        of: formatCount(joined.of),
      })}
    </span>
  );
}

function warningsOf(
  { ordersTo }: ShopCoverage,
  { kind, days, daysShort, daysLacking, joined, isPoorlyJoined }: KindCoverage,
  { t }: Words,
): readonly string[] {
  const warnings: string[] = [];
  if (daysShort > 0 && days !== null && ordersTo !== null) {
    warnings.push(
      t('ui.coverage.short', {
        kind: t(`ui.kind.${kind}`),
        orders: ordersTo.slice(5),
        to: days.to.slice(5),
        days: formatCount(daysShort),
      }),
    );
  }
  if (daysLacking > 0) {
    warnings.push(
      t('ui.coverage.lacking', {
        all: WINDOW_DAYS,
        days: formatCount(WINDOW_DAYS - daysLacking),
      }),
    );
  }
  if (isPoorlyJoined) {
    const hasOrders = ordersTo !== null || (joined !== null && joined.found > 0);
    warnings.push(t(hasOrders ? 'ui.coverage.poorlyJoined' : 'ui.coverage.noOrders'));
  }
  return warnings;
}
