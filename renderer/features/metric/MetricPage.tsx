import { Button } from 'react-aria-components';
import type { CheckupResult } from '../../../shared/checkup/schema';
import { styleOf } from '../../../shared/format/metric-text';
import type { CheckupDocument } from '../../../shared/ipc/contract';
import { metricById } from '../../../shared/metrics/catalogue';
import { useStore } from '../../app/store';
import { FEW_SHOPS, metricOf } from '../../ui/check-up';
import { Icon } from '../../ui/Icon';
import { useText } from '../../ui/language';
import { PageTitle } from '../../ui/PageTitle';
import { ShopPicker } from '../../ui/ShopPicker';
import { compareGroups } from '../compare/compare-rows';
import { MetricActions } from './MetricActions';
import { MetricCurve } from './MetricCurve';
import { MetricGroups } from './MetricGroups';
import { MetricShop } from './MetricShop';
import { MetricShopsTable } from './MetricShopsTable';
import { MetricSpread } from './MetricSpread';
import { costliestShop, metricTitle } from './metric-title';
import { MetricTrend } from './MetricTrend';
import { WorstRows } from './WorstRows';
import './metric.css';

/** One metric: what it costs, how it comes about, how it becomes points, and the rows behind it. */
export function MetricPage({
  document,
  metric,
  shop,
}: {
  readonly document: CheckupDocument;
  readonly metric: string;
  /** The shop one came for; null = all alike. */
  readonly shop: string | null;
}) {
  const words = useText();
  const { t, pick } = words;
  const { dispatch } = useStore();
  const { result } = document;
  const definition = metricById(metric);
  const style = styleOf(result, metric);
  const shops = result.shops.map((one, index) => ({ shop: one, index }));
  const chosen = shop ?? costliestShop(result, metric);
  const isMany = shops.length > FEW_SHOPS;
  const shown = isMany ? shops.filter((entry) => entry.shop.id === chosen) : shops;
  const picker = (
    <ShopPicker
      shops={result.shops}
      chosen={chosen}
      onChoose={(id) => {
        dispatch({ type: 'replace', page: { name: 'metric', metric, shop: id } });
      }}
    />
  );
  return (
    <article className="metric">
      <PageTitle
        title={metricTitle(result, definition, shop, words)}
        note={
          <>
            {pick(definition.help)}{' '}
            <span className="tag">
              {definition.official === null
                ? t('ui.metric.selfCheck')
                : t('ui.metric.official', { name: pick(definition.official) })}
            </span>
            <span className="note-line faint">
              {t('ui.metric.origin', { source: pick(definition.origin) })}
            </span>
          </>
        }
      >
        <Neighbours result={result} metric={metric} />
      </PageTitle>
      {isMany && picker}
      <div className="metric-shops">
        {shown.map((entry) => (
          <MetricShop
            key={entry.shop.id}
            {...entry}
            result={result}
            definition={definition}
            style={style}
          />
        ))}
      </div>
      <div className="metric-charts">
        <MetricCurve result={result} definition={definition} style={style} />
        <MetricTrend shops={shown} definition={definition} period={result.period} />
      </div>
      {isMany ? <MetricShopsTable result={result} definition={definition} style={style} /> : picker}
      <MetricSpread document={document} definition={definition} shop={chosen} />
      {shops
        .filter((entry) => entry.shop.id === chosen)
        .map((entry) => (
          <MetricGroups
            key={`${entry.shop.id} ${metric}`}
            shop={entry.shop}
            metric={metricOf(entry.shop, metric)}
            definition={definition}
          />
        ))}
      <WorstRows key={chosen} result={result} definition={definition} shop={chosen} />
      <MetricActions document={document} metric={metric} shop={chosen} />
    </article>
  );
}

/** The ways to the metrics before and after this one in the comparison. */
function Neighbours({
  result,
  metric,
}: {
  readonly result: CheckupResult;
  readonly metric: string;
}) {
  const { t, pick } = useText();
  const { dispatch } = useStore();
  const rows = compareGroups(result).flatMap((group) => group.rows);
  const here = rows.findIndex((row) => row.definition.id === metric);
  const turnTo = (id: string) => {
    dispatch({ type: 'replace', page: { name: 'metric', metric: id, shop: null } });
  };
  return (
    <nav className="neighbours" aria-label={t('ui.metric.others')}>
      {([-1, 1] as const).map((step) => {
        const other = here < 0 ? undefined : rows[here + step]?.definition;
        return (
          <Button
            key={step}
            className="button"
            isDisabled={other === undefined}
            onPress={() => {
              if (other !== undefined) turnTo(other.id);
            }}
          >
            {step < 0 && <Icon name="back" />}
            <span className="truncate">
              {other === undefined ? t(step < 0 ? 'ui.previous' : 'ui.next') : pick(other.name)}
            </span>
            {step > 0 && <Icon name="next" />}
          </Button>
        );
      })}
    </nav>
  );
}
