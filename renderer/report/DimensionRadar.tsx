import type { ScoreModel } from '../../shared/models/schema';
import { RadarLines } from '../charts/RadarLines';
import { useText } from '../ui/language';
import { ShopMark } from '../ui/ShopMark';
import { shopStyle } from '../ui/shop-style';
import { PrintedChart } from './PrintedChart';
import type { ReportShop } from './selection';
import { useReport } from './words';

/** The shops' dimension scores as a radar; its figures stand in the table beside it. */
export function DimensionRadar({
  model,
  shops,
}: {
  readonly model: ScoreModel;
  readonly shops: readonly ReportShop[];
}) {
  const { t } = useText();
  const { r, pick } = useReport();
  return (
    <PrintedChart
      className="radar"
      shops={shops}
      what={t('ui.chart.dimensions')}
      isEstimate={shops.some(({ shop }) => shop.total.status === 'estimated')}
    >
      <RadarLines
        model={model}
        shops={shops}
        label={r('report.radar', { model: pick(model.name) })}
      />
      <figcaption>
        {shops.map(({ index, shop }) => (
          <span key={shop.id}>
            <svg viewBox="0 0 28 10" width="28" height="10" aria-hidden="true">
              <line
                className="radar-line"
                x1={0}
                x2={28}
                y1={5}
                y2={5}
                style={{
                  stroke: shopStyle(index).colour,
                  strokeDasharray: shopStyle(index).dash.join(' '),
                }}
              />
            </svg>
            <ShopMark index={index} /> {shop.name}
          </span>
        ))}
      </figcaption>
    </PrintedChart>
  );
}
