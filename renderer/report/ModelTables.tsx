import type { ShopProfile } from '../../shared/checkup/schema';
import { curveTexts, modelFacts, thresholdText } from '../../shared/format/model-text';
import { metricById } from '../../shared/metrics/catalogue';
import type { Curve, MetricSlot, Provenance, ScoreModel } from '../../shared/models/schema';
import { shareText } from './share-text';
import { Origin, OriginNotes } from './Origins';
import { originsOf } from './selection';
import { useReport } from './words';

/** A model as it was used: structure, weights and curves, lines, each with where it comes from. */
export function ModelTables({
  model,
  profiles,
}: {
  readonly model: ScoreModel;
  readonly profiles: readonly ShopProfile[];
}) {
  const { r, pick, language } = useReport();
  const origins = originsOf(model);
  return (
    <>
      <h2>{r('report.model', { name: pick(model.name) })}</h2>
      <p className="facts">
        {modelFacts(model, profiles, language).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        <span>
          {r('report.model.structure')} <Origin of={model.structureProvenance} origins={origins} />
        </span>
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
                      {shareText(dimension.weight, language)}{' '}
                      <Origin of={dimension.weightProvenance} origins={origins} />
                    </>
                  )}
                </td>
                <SlotCells slot={slot} dimension={dimension} origins={origins} />
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      {model.gates.length > 0 && <GateTable model={model} origins={origins} />}
      <OriginNotes origins={origins} />
    </>
  );
}

function SlotCells({
  slot,
  dimension,
  origins,
}: {
  readonly slot: MetricSlot;
  readonly dimension: ScoreModel['dimensions'][number];
  readonly origins: readonly Provenance[];
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
        <Origin of={slot.curve.provenance} origins={origins} />
      </td>
    </>
  );
}

function CurveText({ curve, metric }: { readonly curve: Curve; readonly metric: string }) {
  const { language } = useReport();
  return curveTexts(curve, metric, language).map((point) => (
    <span key={point} className="curve-point">
      {point}
    </span>
  ));
}

function GateTable({
  model,
  origins,
}: {
  readonly model: ScoreModel;
  readonly origins: readonly Provenance[];
}) {
  const { r, pick } = useReport();
  return (
    <>
      <h3>{r('report.model.gates')}</h3>
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
              <td className="number">{thresholdText(gate.threshold)}</td>
              <td>
                {pick(gate.name)}
                {gate.only !== null && (
                  <p className="note">{r('report.model.only', { shops: pick(gate.only.name) })}</p>
                )}
                {gate.condition !== null && <p className="note">{pick(gate.condition)}</p>}
              </td>
              <td>{r(`report.judged.${gate.judgedBy}`)}</td>
              <td>
                <Origin of={gate.provenance} origins={origins} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
