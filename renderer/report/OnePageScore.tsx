import type { CheckupResult } from '../../shared/checkup/schema';
import type { GateResult } from '../../shared/checkup/schema-gates';
import { formatBand, formatPoints, formatScore } from '../../shared/format/format';
import { thresholdText } from '../../shared/format/model-text';
import type { Gate } from '../../shared/models/schema';
import { gatesOf, nextGates } from '../../shared/scoring/gates';
import { ordersToFormal } from '../../shared/scoring/growth-stage';
import { gradeOf } from '../../shared/scoring/grade';
import { GatesLine, gatesByThreshold } from '../charts/GatesLine';
import { Icon } from '../ui/Icon';
import { useText } from '../ui/language';
import { ScoreBar } from '../ui/ScoreBar';
import { shareText } from './share-text';
import { PrintedChart } from './PrintedChart';
import type { ReportShop } from './selection';
import { useReport } from './words';

/** How the total is made up, and how it stands to what the platform opens at which score. */
export function OnePageScore({
  result,
  entry,
}: {
  readonly result: CheckupResult;
  readonly entry: ReportShop;
}) {
  const { t } = useText();
  const { index, shop, model } = entry;
  const ours = new Set(gatesOf(shop, model).map(({ gate }) => gate.id));
  const gates = model.gates.filter(({ id }) => ours.has(id));
  return (
    <div className="one-score" data-gates={gates.length > 0}>
      <Dimensions entry={entry} />
      {gates.length > 0 && <Lines result={result} entry={entry} gates={gates} />}
      {gates.length > 0 && (
        <PrintedChart
          className="one-line"
          shops={[entry]}
          what={t('ui.chart.gates')}
          isEstimate={shop.total.status === 'estimated'}
        >
          <GatesLine
            model={model}
            gates={gates}
            shops={[{ index, name: shop.name, total: shop.total }]}
          />
        </PrintedChart>
      )}
    </div>
  );
}

function Dimensions({ entry: { shop, model } }: { readonly entry: ReportShop }) {
  const { r, pick, language } = useReport();
  return (
    <table className="one-dimensions">
      <caption>{r('report.dimensions')}</caption>
      <tbody>
        {model.dimensions.map((dimension) => {
          const own = shop.dimensions.find(({ id }) => id === dimension.id);
          const score = own?.score ?? null;
          return (
            <tr key={dimension.id}>
              <th scope="row">
                {pick(dimension.name)}
                {dimension.weight !== null && (
                  <span className="faint"> {shareText(dimension.weight, language)}</span>
                )}
              </th>
              {score === null ? (
                <td colSpan={2} className="faint">
                  {r(`report.dimension.${own?.status ?? 'noCore'}`)}
                </td>
              ) : (
                <>
                  <td className="number">
                    <strong>{formatScore(score)}</strong>
                  </td>
                  <td>
                    <span className="one-bar">
                      <ScoreBar
                        score={score}
                        scale={model.dimensionScale}
                        grade={gradeOf(score, model)}
                      />
                      {typeof own?.low === 'number' && typeof own.high === 'number' && (
                        <span className="faint">{formatBand(own.low, own.high)}</span>
                      )}
                    </span>
                  </td>
                </>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Lines listed: those ahead are what one works for, so that the nearest of them and the highest passed ones stay. */
const LINES = 6;

/** Each line with what it opens and whether it is reached. */
function Lines({
  result,
  entry: { shop, model },
  gates,
}: {
  readonly result: CheckupResult;
  readonly entry: ReportShop;
  readonly gates: readonly Gate[];
}) {
  const { r, pick, list } = useReport();
  if (shop.total.stage === 'growth') {
    const left = ordersToFormal(shop.total, model);
    return (
      <div>
        <p className="one-caption">{r('report.gate')}</p>
        <p>{left === null ? r('report.gate.growth') : r('report.gate.growthLeft', { left })}</p>
      </div>
    );
  }
  const standings = new Map(
    result.gates.filter((one) => one.shop === shop.id).map((one) => [one.gate, one]),
  );
  const lines = gatesByThreshold(gates).map(({ threshold, gates: here }) => ({
    ...{ threshold, here },
    standing: worst(here.flatMap(({ id }) => standings.get(id) ?? [])),
  }));
  const next = nextGates(shop, model)[0]?.gate.threshold ?? Infinity;
  const at = lines.findIndex(({ threshold }) => threshold >= next);
  const first = Math.max(0, Math.min(lines.length - LINES, (at < 0 ? lines.length : at) - 2));
  return (
    <div>
      <p className="one-caption">{r('report.one.lines')}</p>
      <ul className="one-lines">
        {lines.slice(first, first + LINES).map(({ threshold, here, standing }) => (
          <li key={threshold} data-next={threshold === next}>
            <Icon name={ICONS[standing]} size={11} />
            <strong>{thresholdText(threshold)}</strong>
            <span>{list(here.map(({ name }) => pick(name)))}</span>
            <span className="one-standing">
              {standing === 'short'
                ? r('report.one.short', { points: formatPoints(distanceOf(here, standings)) })
                : r(`report.one.${standing}`)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

const ICONS = { reached: 'check', unsure: 'help', short: 'next' } as const;

/** What can be said of all gates of one line together: the least sure of them. */
function worst(standings: readonly GateResult[]): keyof typeof ICONS {
  if (standings.some(({ standing }) => standing === 'short')) return 'short';
  if (standings.some(({ standing }) => standing === 'unsure')) return 'unsure';
  return 'reached';
}

function distanceOf(gates: readonly Gate[], standings: ReadonlyMap<string, GateResult>): number {
  return Math.max(...gates.flatMap(({ id }) => standings.get(id)?.distance ?? []));
}
