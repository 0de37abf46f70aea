import { formatScore, formatValue } from '../../../shared/format/format';
import type { CheckupHistory } from '../../../shared/history/history';
import type { SeriesPoint } from '../../../shared/history/series';
import type { ScoreModel } from '../../../shared/models/schema';
import { hasOwnScale } from '../../../shared/scoring/official';
import { ChartFrame } from '../../charts/ChartFrame';
import { chartName } from '../../charts/chart-name';
import { HistoryChart } from '../../charts/HistoryChart';
import { useText } from '../../ui/language';
import { FoldedTable } from './FoldedTable';
import { historyLegend, nameOf, officialMarks, oursText, totalPoints } from './trends-view';

/** A shop's totals over its check-ups, beside the platform's own, and the same numbers as a table. */
export function TotalsHistory({
  history,
  series,
  name,
  index,
  model,
  open,
}: {
  readonly history: CheckupHistory;
  readonly series: readonly SeriesPoint[];
  readonly name: string;
  readonly index: number;
  /** Of the open check-up: its gates are drawn. */
  readonly model: ScoreModel;
  /** Id of the open document. */
  readonly open: string;
}) {
  const words = useText();
  const { t, pick } = words;
  const points = totalPoints(series);
  const marks = officialMarks(series);
  const lines = model.gates.map(({ threshold }) => threshold);
  const label = points
    .map(({ day, value }) => t('ui.trends.points', { day, value: formatScore(value) }))
    .join(t('ui.listSeparator'));
  return (
    <section aria-labelledby="totals">
      <h2 id="totals">{t('ui.trends.totals')}</h2>
      <ChartFrame
        name={chartName([{ name }], t('ui.trends.totals'), words)}
        note={pick(model.name)}
        until={series.at(-1)?.day ?? null}
        legend={historyLegend({ index, points, marks, lines }, words)}
      >
        <HistoryChart
          {...{ index, points, marks, lines }}
          format={(value) => t('ui.score', { score: formatScore(value) })}
          label={t('ui.trends.chart', { shop: name, points: label })}
        />
      </ChartFrame>
      {points.some(({ isJoined }) => !isJoined) && (
        <p className="footnote">{t('ui.trends.broken')}</p>
      )}
      <FoldedTable title={t('ui.trends.totals')}>
        <thead>
          <tr>
            <th scope="col">{t('ui.trends.period')}</th>
            <th scope="col" className="number">
              {t('ui.trends.ours')}
            </th>
            <th scope="col" className="number">
              {t('ui.trends.official')}
            </th>
            <th scope="col">{t('ui.trends.rules')}</th>
          </tr>
        </thead>
        <tbody>
          {series.map(({ checkup, shop }) => (
            <tr key={checkup.id}>
              <th scope="row">
                {nameOf(checkup, words)}{' '}
                {checkup.id === open && <span className="tag">{t('ui.trends.here')}</span>}
              </th>
              <td className="number">
                {oursText(shop)}{' '}
                {shop.total.stage === 'growth' && (
                  <span className="tag">{t('ui.total.growth')}</span>
                )}
                {shop.total.stage !== 'growth' && shop.total.low !== null && (
                  <span className="tag">{t('ui.estimate')}</span>
                )}
              </td>
              <td className="number">
                {hasOwnScale(shop.total)
                  ? formatValue(shop.total.official, 'stars', words.language)
                  : formatScore(shop.total.official)}
              </td>
              <td>{rulesName(history, shop.rules, pick)}</td>
            </tr>
          ))}
        </tbody>
      </FoldedTable>
    </section>
  );
}

function rulesName(
  { models }: CheckupHistory,
  rules: number,
  pick: (text: ScoreModel['name']) => string,
): string {
  const model = models[rules];
  return model === undefined ? '' : pick(model.name);
}
