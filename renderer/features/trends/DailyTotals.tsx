import type { ShopResult } from '../../../shared/checkup/schema';
import { formatScore, formatValue } from '../../../shared/format/format';
import type { ScoreModel } from '../../../shared/models/schema';
import { isOnModelScale } from '../../../shared/scoring/official';
import { ChartFrame } from '../../charts/ChartFrame';
import { chartName } from '../../charts/chart-name';
import { HistoryChart } from '../../charts/HistoryChart';
import { useText } from '../../ui/language';
import { FoldedTable } from './FoldedTable';
import { dailyTotals, historyLegend } from './trends-view';

/** Our rolling total of each of the last days of the open check-up, the platform's own beside it. Nothing of fewer than two days. */
export function DailyTotals({
  shop,
  index,
  model,
}: {
  readonly shop: ShopResult;
  readonly index: number;
  readonly model: ScoreModel;
}) {
  const words = useText();
  const { t, language } = words;
  const { history } = shop.officialRecord;
  const { points, marks } = dailyTotals(shop, model);
  const lines = model.gates.map(({ threshold }) => threshold);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 2) return null;
  const title = t('ui.trends.days', { count: history.length });
  const official = (score: number | null): string =>
    isOnModelScale(shop.platform, model)
      ? formatScore(score)
      : formatValue(score, 'stars', language);
  return (
    <section aria-labelledby="days">
      <h2 id="days">{title}</h2>
      <ChartFrame
        name={chartName([shop], t('ui.chart.days', { count: history.length }), words)}
        note={`${words.pick(model.name)} · ${t('ui.trends.daysNote')}`}
        until={last.day}
        legend={historyLegend({ index, points, marks, lines }, words)}
      >
        <HistoryChart
          {...{ index, points, marks, lines }}
          format={(value) => t('ui.score', { score: formatScore(value) })}
          label={t('ui.trends.daysChart', { shop: shop.name, from: first.day, to: last.day })}
          isDense
        />
      </ChartFrame>
      <p className="footnote">{t('ui.trends.daysNote')}</p>
      <FoldedTable title={title} isLazy>
        <thead>
          <tr>
            <th scope="col">{t('ui.date')}</th>
            <th scope="col" className="number">
              {t('ui.trends.ours')}
            </th>
            <th scope="col" className="number">
              {t('ui.trends.official')}
            </th>
          </tr>
        </thead>
        <tbody>
          {history.map((day) => (
            <tr key={day.date}>
              <th scope="row">{day.date}</th>
              <td className="number">{formatScore(day.score)}</td>
              <td className="number">{official(day.official)}</td>
            </tr>
          ))}
        </tbody>
      </FoldedTable>
    </section>
  );
}
