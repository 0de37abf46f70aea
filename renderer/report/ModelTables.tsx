import type { ShopProfile } from '../../shared/checkup/schema';
import { formatValue } from '../../shared/format/format';
import { metricById } from '../../shared/metrics/catalogue';
import type { Curve, MetricSlot, Provenance, ScoreModel } from '../../shared/models/schema';
import { lineText, shareText } from './figures';
import { useReport } from './words';

/** A model as it was used: structure, weights and curves, lines, each with where it comes from. */
export function ModelTables({
  model,
  profiles,
}: {
  readonly model: ScoreModel;
  readonly profiles: readonly ShopProfile[];
}) {
  const { r, pick, list, language } = useReport();
  const hasTotal = model.dimensions.some(({ weight }) => weight !== null);
  const hasAdjustments = model.bonuses.length + model.deductions.length > 0;
  const facts = [
    r('report.model.version', { version: model.version }),
    validity(model, r),
    hasTotal
      ? r(hasAdjustments ? 'report.model.formula' : 'report.model.plainFormula')
      : r('report.model.noTotal'),
  ].filter((fact) => fact !== null);
  const relative = model.dimensions.some((dimension) =>
    dimension.metrics.some(({ curve }) =>
      curve.points.some(({ relativeTo }) => relativeTo !== null),
    ),
  );
  const lines = [...new Set(profiles.map(({ qualityLine }) => qualityLine))];
  return (
    <>
      <h3>{r('report.model', { name: pick(model.name) })}</h3>
      <p className="facts">
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        {relative && (
          <span>
            {r('report.model.qualityLine', {
              line: list(lines.map((line) => formatValue(line, 'ratio', language))),
            })}
          </span>
        )}
      </p>
      <p className="facts">
        <span>{r('report.model.structure')}</span>
        <Origin provenance={model.structureProvenance} />
      </p>
      <table className="model">
        <thead>
          <tr>
            <th>{r('report.dimension')}</th>
            <th>{r('report.metric')}</th>
            <th>{r('report.model.curve')}</th>
            <th>{r('report.model.source')}</th>
          </tr>
        </thead>
        {model.dimensions.map((dimension) => (
          <tbody key={dimension.id}>
            {[...dimension.metrics, ...dimension.fallback].map((slot, index) => (
              <tr key={slot.metric}>
                <td>
                  {index === 0 && (
                    <>
                      <strong>{pick(dimension.name)}</strong>{' '}
                      {shareText(dimension.weight, language)}
                      <br />
                      <Origin provenance={dimension.weightProvenance} />
                    </>
                  )}
                </td>
                <SlotCells slot={slot} dimension={dimension} />
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      {model.gates.length > 0 && <GateTable model={model} />}
    </>
  );
}

function SlotCells({
  slot,
  dimension,
}: {
  readonly slot: MetricSlot;
  readonly dimension: ScoreModel['dimensions'][number];
}) {
  const { r, pick, language } = useReport();
  const spare = dimension.fallback.includes(slot);
  const all = dimension.metrics.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <>
      <td>
        {pick(metricById(slot.metric).name)}
        {spare ? r('report.model.fallback') : ` ${shareText(slot.weight / all, language)}`}
      </td>
      <td>
        <CurveText curve={slot.curve} metric={slot.metric} />
      </td>
      <td>
        <Origin provenance={slot.curve.provenance} />
      </td>
    </>
  );
}

function CurveText({ curve, metric }: { readonly curve: Curve; readonly metric: string }) {
  const { r, language } = useReport();
  const { unit } = metricById(metric);
  return curve.points.map(({ value, score, relativeTo }) => (
    <span key={value} className="curve-point">
      {relativeTo === null
        ? formatValue(value, unit, language)
        : r('report.model.timesLine', { factor: value })}{' '}
      → {lineText(score)}
    </span>
  ));
}

function GateTable({ model }: { readonly model: ScoreModel }) {
  const { r, pick } = useReport();
  return (
    <>
      <h4>{r('report.model.gates')}</h4>
      <table className="gates">
        <thead>
          <tr>
            <th className="number">{r('report.model.threshold')}</th>
            <th>{r('report.model.opens')}</th>
            <th>{r('report.model.judged')}</th>
            <th>{r('report.model.source')}</th>
          </tr>
        </thead>
        <tbody>
          {model.gates.map((gate) => (
            <tr key={gate.id}>
              <td className="number">{lineText(gate.threshold)}</td>
              <td>
                {pick(gate.name)}
                {gate.only !== null && (
                  <p className="note">{r('report.model.only', { shops: pick(gate.only.name) })}</p>
                )}
                {gate.condition !== null && <p className="note">{pick(gate.condition)}</p>}
              </td>
              <td>{r(`report.judged.${gate.judgedBy}`)}</td>
              <td>
                <Origin provenance={gate.provenance} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Where a number comes from: the kind as a tag, the text after it. */
function Origin({ provenance }: { readonly provenance: Provenance }) {
  const { r, pick } = useReport();
  return (
    <span className="origin">
      <span className="tag">{r(`report.provenance.${provenance.kind}`)}</span>{' '}
      {pick(provenance.source)}
    </span>
  );
}

function validity(model: ScoreModel, r: ReturnType<typeof useReport>['r']): string | null {
  if (model.validFrom === null) return null;
  return model.validTo === null
    ? r('report.model.valid', { from: model.validFrom })
    : r('report.model.validTo', { from: model.validFrom, to: model.validTo });
}
