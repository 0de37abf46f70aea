import type { MetricResult, ShopResult } from '../../../shared/checkup/schema';
import { formatCount, formatValue, HOURS_PER_DAY } from '../../../shared/format/format';
import { metricValue } from '../../../shared/format/metric-text';
import type { CheckupDocument } from '../../../shared/ipc/contract';
import type { ShopSpread } from '../../../shared/metrics/behind-metric';
import type { MetricDefinition } from '../../../shared/metrics/metric';
import { rangesOf, type ValueRange } from '../../../shared/metrics/ranges';
import { metricOf } from '../../ui/check-up';
import { useText, type Words } from '../../ui/language';
import { ShopName } from '../../ui/ShopMark';
import { shopStyle } from '../../ui/shop-style';
import { AgainButton } from '../files/AgainButton';
import { useSpread } from './use-spread';

/** More columns than this do not fit beside each other; then only the chosen shop's is shown. */
const MOST_COLUMNS = 4;

/** A shop with rows of its own behind the metric. */
interface Entry {
  readonly shop: ShopResult;
  readonly index: number;
  readonly metric: MetricResult;
}

/** How the values behind a mean are spread: all of them while the files are held, else what the check-up kept. */
export function MetricSpread({
  document,
  definition,
  shop: chosen,
}: {
  readonly document: CheckupDocument;
  readonly definition: MetricDefinition;
  readonly shop: string;
}) {
  const { result } = document;
  const entries = result.shops.flatMap((shop, index): Entry[] => {
    const metric = metricOf(shop, definition.id);
    return metric?.origin === 'computed' ? [{ shop, index, metric }] : [];
  });
  const shown =
    entries.length > MOST_COLUMNS ? entries.filter(({ shop }) => shop.id === chosen) : entries;
  if (rangesOf(definition.unit).length === 0 || shown.length === 0) return null;
  return <Spread document={document} definition={definition} entries={shown} chosen={chosen} />;
}

function Spread({
  document,
  definition,
  entries,
  chosen,
}: {
  readonly document: CheckupDocument;
  readonly definition: MetricDefinition;
  readonly entries: readonly Entry[];
  readonly chosen: string;
}) {
  const words = useText();
  const { t } = words;
  const spread = useSpread(document.id, definition.id);
  const isStars = definition.unit === 'stars';
  const finding = findingOf(
    entries.find(({ shop }) => shop.id === chosen) ?? entries[0],
    spread ?? null,
    words,
  );
  return (
    <section className="metric-spread" aria-labelledby="spread">
      <h2 id="spread">{finding ?? t('ui.spread.title')}</h2>
      {spread !== null && spread !== undefined && (
        <SpreadTable definition={definition} entries={entries} spread={spread} />
      )}
      {spread === null && (
        <>
          <ul className="spread-strips">
            {entries.map((entry) => (
              <Strip key={entry.shop.id} entry={entry} all={entries} />
            ))}
          </ul>
          <div className="metric-tools">
            <p className="footnote">
              {t(isStars ? 'ui.spread.notHeldStars' : 'ui.spread.notHeld')}
            </p>
            <AgainButton result={document.result} />
          </div>
        </>
      )}
    </section>
  );
}

/** The spread in a sentence, as far as it is known. */
function findingOf(
  entry: Entry | undefined,
  spread: readonly ShopSpread[] | null,
  { t, language }: Words,
): string | null {
  if (entry === undefined) return null;
  const { shop, metric } = entry;
  if (metric.median !== null && metric.p90 !== null) {
    return t('ui.spread.finding', {
      shop: shop.name,
      median: formatValue(metric.median, metric.unit, language),
      p90: formatValue(metric.p90, metric.unit, language),
    });
  }
  const counts = spread?.find((one) => one.shop === shop.id)?.counts;
  if (counts === undefined || metric.unit !== 'stars') return null;
  const total = sumOf(counts);
  return t('ui.spread.findingStars', {
    shop: shop.name,
    five: formatValue((counts.at(-1) ?? 0) / total, 'ratio', language),
    low: formatValue(sumOf(counts.slice(0, 2)) / total, 'ratio', language),
  });
}

function SpreadTable({
  definition,
  entries,
  spread,
}: {
  readonly definition: MetricDefinition;
  readonly entries: readonly Entry[];
  readonly spread: readonly ShopSpread[];
}) {
  const words = useText();
  const { t, pick, language } = words;
  const { unit } = definition;
  const ranges = rangesOf(unit);
  const caption = t('ui.spread.caption', { metric: pick(definition.name) });
  const columns = entries.map((entry) => {
    const counts = spread.find(({ shop }) => shop === entry.shop.id)?.counts ?? [];
    return { ...entry, counts, total: sumOf(counts) };
  });
  const most = Math.max(...columns.flatMap(({ counts, total }) => counts.map((n) => n / total)));
  // Stars from the best down, times from the shortest.
  const rows = ranges.map((range, at) => ({ range, at }));
  if (unit === 'stars') rows.reverse();
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="table spread-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('ui.spread.range')}</th>
            {columns.map(({ shop, index }) => (
              <th key={shop.id} scope="col">
                <ShopName index={index} name={shop.name} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ range, at }) => (
            <tr key={at}>
              <th scope="row">{rangeText(range, at, definition, words)}</th>
              {columns.map(({ shop, index, counts, total }) => {
                const count = counts[at] ?? 0;
                const share = total > 0 ? count / total : 0;
                return (
                  <td key={shop.id}>
                    <span className="spread-cell">
                      <Bar share={most > 0 ? share / most : 0} index={index} />
                      <span className="spread-figure">
                        {t('ui.spread.cell', {
                          share: formatValue(share, 'ratio', language),
                          count: formatCount(count),
                        })}
                      </span>
                    </span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Bar({ share, index }: { readonly share: number; readonly index: number }) {
  return (
    <span className="spread-bar" aria-hidden="true">
      <span style={{ inlineSize: `${share * 100}%`, background: shopStyle(index).colour }} />
    </span>
  );
}

/** From here on hours read better as days. */
const DAYS_FROM = 72;

/** A range in words: `24–36 小时`, `3–5 天`, `5 星`. */
function rangeText(
  { over, upTo }: ValueRange,
  at: number,
  { unit }: MetricDefinition,
  { t }: Words,
): string {
  if (unit === 'stars') return t('ui.spread.stars', { stars: at + 1 });
  const inDays = (over ?? 0) >= DAYS_FROM;
  const text = (hours: number) => formatCount(inDays ? hours / HOURS_PER_DAY : hours);
  const of = inDays ? 'ui.spread.days' : 'ui.spread.hours';
  if (over === null) return t(`${of}.upTo`, { to: text(upTo ?? 0) });
  if (upTo === null) return t(`${of}.over`, { from: text(over) });
  return t(`${of}.between`, { from: text(over), to: text(upTo) });
}

const STRIP = { width: 240, height: 16 };

/** Mean, median and nine-tenths line of a shop on one line, from nothing to the furthest of all shops. */
function Strip({ entry, all }: { readonly entry: Entry; readonly all: readonly Entry[] }) {
  const { t, language } = useText();
  const { shop, index, metric } = entry;
  const furthest = Math.max(
    ...all.flatMap(({ metric: one }) => [one.value ?? 0, one.p90 ?? 0]),
    Number.MIN_VALUE,
  );
  const x = (value: number) => (value / furthest) * (STRIP.width - 8) + 4;
  const { colour } = shopStyle(index);
  const { value, median, p90, unit } = metric;
  const middle = STRIP.height / 2;
  return (
    <li>
      <ShopName index={index} name={shop.name} />
      {median !== null && p90 !== null && (
        <svg
          className="spread-strip"
          viewBox={`0 0 ${STRIP.width} ${STRIP.height}`}
          aria-hidden="true"
        >
          <line className="chart-grid" x1={4} x2={STRIP.width - 4} y1={middle} y2={middle} />
          <line
            x1={x(median)}
            x2={x(p90)}
            y1={middle}
            y2={middle}
            style={{ stroke: colour, strokeWidth: 6 }}
          />
          <circle cx={x(median)} cy={middle} r={4} style={{ fill: colour }} />
          <path
            d={`M${x(value ?? 0)} 1v${STRIP.height - 2}`}
            style={{ stroke: 'var(--ink)', strokeWidth: 2 }}
          />
        </svg>
      )}
      <span>{t('ui.spread.mean', { value: metricValue(metric, language) })}</span>
      {median !== null && (
        <span>{t('ui.spread.median', { value: formatValue(median, unit, language) })}</span>
      )}
      {p90 !== null && (
        <span>{t('ui.spread.p90', { value: formatValue(p90, unit, language) })}</span>
      )}
    </li>
  );
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
