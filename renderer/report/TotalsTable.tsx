import { formatScore, MISSING } from '../../shared/format/format';
import { thresholdText } from '../../shared/format/model-text';
import type { ScoreModel } from '../../shared/models/schema';
import { gatesOf, nextGates } from '../../shared/scoring/gates';
import { gradeOf, thresholdsOf } from '../../shared/scoring/grade';
import { ordersToFormal } from '../../shared/scoring/growth-stage';
import { ScoreBar } from '../ui/ScoreBar';
import { ShopMark, ShopName } from '../ui/ShopMark';
import { TotalFigure } from '../ui/TotalFigure';
import type { ReportShop } from './selection';
import { useReport, type ReportWords } from './words';

/** With more shops each takes one line, so that the summary stays one page. */
const ROOMY = 6;

/** One row a shop: its total as it may be shown, its dimensions, the next line ahead. One table per model. */
export function TotalsTable({ shops }: { readonly shops: readonly ReportShop[] }) {
  const { r, pick } = useReport();
  const models = [...new Set(shops.map(({ model }) => model))];
  return models.map((model) => {
    const members = shops.filter((entry) => entry.model === model);
    const few = model.dimensions.length <= 4;
    const compact = members.length > ROOMY;
    return (
      <div key={model.id} className="keep">
        {models.length > 1 && <h2>{pick(model.name)}</h2>}
        <table className={compact ? 'totals compact' : 'totals'}>
          <thead>
            <tr>
              <th>{r('report.shop')}</th>
              <th>{r('report.total')}</th>
              {few &&
                model.dimensions.map((dimension) => (
                  <th key={dimension.id}>{pick(dimension.name)}</th>
                ))}
              {model.gates.length > 0 && <th>{r('report.gate')}</th>}
            </tr>
          </thead>
          <tbody>
            {members.map((entry) => (
              <TotalRow key={entry.shop.id} entry={entry} withDimensions={few} compact={compact} />
            ))}
          </tbody>
        </table>
        {members.some(({ shop }) => shop.total.status === 'estimated') && (
          <p className="note">{r('report.estimateNote')}</p>
        )}
      </div>
    );
  });
}

function TotalRow({
  entry: { index, shop, model },
  withDimensions,
  compact,
}: {
  readonly entry: ReportShop;
  readonly withDimensions: boolean;
  readonly compact: boolean;
}) {
  const words = useReport();
  return (
    <tr>
      <th scope="row">
        {compact ? (
          <ShopName index={index} name={shop.name} />
        ) : (
          <>
            <ShopMark index={index} /> {shop.name}
          </>
        )}
      </th>
      <td>
        <TotalFigure total={shop.total} model={model} size="small" />
      </td>
      {withDimensions &&
        model.dimensions.map(({ id }) => {
          const score = shop.dimensions.find((dimension) => dimension.id === id)?.score ?? null;
          return (
            <td key={id}>
              {formatScore(score)}
              {score !== null && !compact && (
                <ScoreBar
                  score={score}
                  scale={model.dimensionScale}
                  grade={gradeOf(score, model)}
                />
              )}
            </td>
          );
        })}
      {model.gates.length > 0 && <td className="gate">{gateText(shop, model, words, compact)}</td>}
    </tr>
  );
}

/** The lowest line not surely reached, with what it opens and how far it is. */
function gateText(
  shop: ReportShop['shop'],
  model: ScoreModel,
  words: ReportWords,
  compact: boolean,
): string {
  if (gatesOf(shop, model).length === 0) return MISSING;
  if (shop.total.stage === 'growth') {
    const left = ordersToFormal(shop.total, model);
    return left === null
      ? words.r('report.gate.growth')
      : words.r('report.gate.growthLeft', { left });
  }
  const gates = nextGates(shop, model);
  const [next] = gates;
  if (next === undefined) return words.r('report.gate.all');
  const code = next.standing === 'short' ? 'report.gate.below' : 'report.gate.within';
  return words.r(compact ? `${code}.compact` : code, {
    threshold: thresholdText(next.gate.threshold),
    names: words.list(gates.map(({ gate }) => words.pick(gate.name))),
    points: formatScore(next.distance, thresholdsOf(model)),
  });
}
