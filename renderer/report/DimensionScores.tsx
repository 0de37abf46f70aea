import { formatBand, formatScore } from '../../shared/format/format';
import type { ScoreModel } from '../../shared/models/schema';
import { gradeOf } from '../../shared/scoring/grade';
import { ScoreBar } from '../ui/ScoreBar';
import { ShopMark } from '../ui/ShopMark';
import { DimensionRadar } from './DimensionRadar';
import { shareText } from './share-text';
import { groupsOf, type ReportShop } from './selection';
import { useReport } from './words';

const SHOPS_PER_TABLE = 4;
/** Fewer axes say nothing as a shape, more shops hide each other. */
const RADAR = { axes: 5, shops: 4 };

/** Whether a radar of the shops can be read. */
export function hasRadar(model: ScoreModel, shops: readonly ReportShop[]): boolean {
  return model.dimensions.length >= RADAR.axes && shops.length <= RADAR.shops;
}

/** The model's dimensions by shop, as bars with their figures; a radar beside them where it can be read. */
export function DimensionScores({
  model,
  shops,
}: {
  readonly model: ScoreModel;
  readonly shops: readonly ReportShop[];
}) {
  const withRadar = hasRadar(model, shops);
  return (
    <div className={withRadar ? 'with-radar' : undefined}>
      <div>
        {groupsOf(shops, SHOPS_PER_TABLE).map((group) => (
          <DimensionTable key={group[0]?.shop.id} model={model} shops={group} />
        ))}
      </div>
      {withRadar && <DimensionRadar model={model} shops={shops} />}
    </div>
  );
}

function DimensionTable({
  model,
  shops,
}: {
  readonly model: ScoreModel;
  readonly shops: readonly ReportShop[];
}) {
  const { r, pick, language } = useReport();
  // The heading above names it already.
  const alone = shops.length === 1 ? shops[0] : undefined;
  return (
    <table className={alone === undefined ? 'dimensions' : 'dimensions of-one'}>
      <thead>
        <tr>
          <th>{r('report.dimension')}</th>
          <th className="number">{r('report.weight')}</th>
          {shops.map(({ index, shop }) => (
            <th key={shop.id}>
              {alone === undefined ? (
                <>
                  <ShopMark index={index} /> {shop.name}
                </>
              ) : (
                r('report.score')
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {model.dimensions.map((dimension) => (
          <tr key={dimension.id}>
            <th scope="row">{pick(dimension.name)}</th>
            <td className="number">{shareText(dimension.weight, language)}</td>
            {shops.map(({ shop }) => (
              <DimensionCell key={shop.id} model={model} dimension={dimension.id} shop={shop} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One dimension of one shop: score, bar, range; or why there is none. */
export function DimensionCell({
  model,
  dimension: id,
  shop,
}: {
  readonly model: ScoreModel;
  readonly dimension: string;
  readonly shop: ReportShop['shop'];
}) {
  const { r } = useReport();
  const dimension = shop.dimensions.find((candidate) => candidate.id === id);
  if (dimension === undefined || dimension.score === null) {
    return <td className="faint">{r(`report.dimension.${dimension?.status ?? 'noCore'}`)}</td>;
  }
  return (
    <td>
      <span className="cell-score">
        <strong>{formatScore(dimension.score)}</strong>
        <ScoreBar
          score={dimension.score}
          scale={model.dimensionScale}
          grade={gradeOf(dimension.score, model)}
        />
      </span>
      {dimension.low !== null && dimension.high !== null && (
        <span className="cell-facts">
          <span>{formatBand(dimension.low, dimension.high)}</span>
        </span>
      )}
    </td>
  );
}
