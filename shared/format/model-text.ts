/** A score model's facts in words, the same on paper and in the workbook. */
import type { ShopProfile } from '../checkup/schema';
import { metricById } from '../metrics/catalogue';
import type { Curve, Provenance, ScoreModel } from '../models/schema';
import { pick, type Language } from '../text/local-text';
import { say } from '../text/say';
import { formatCount, formatScore, formatValue } from './format';

/** Version, validity, how the total is made, and, where a curve goes by it, the line of 品退率 taken for these shops. */
export function modelFacts(
  model: ScoreModel,
  profiles: readonly Pick<ShopProfile, 'qualityLine'>[],
  language: Language,
): readonly string[] {
  const hasTotal = model.dimensions.some(({ weight }) => weight !== null);
  const adjusts = model.bonuses.length + model.deductions.length > 0;
  const formula = adjusts ? 'report.model.formula' : 'report.model.plainFormula';
  return [
    say({ code: 'report.model.version', params: { version: model.version } }, language),
    ...validity(model, language),
    say({ code: hasTotal ? formula : 'report.model.noTotal', params: {} }, language),
    ...qualityLine(model, profiles, language),
  ];
}

/** The control points of a curve, each as `1.0% → 70`. */
export function curveTexts(
  { points }: Curve,
  metric: string,
  language: Language,
): readonly string[] {
  const { unit } = metricById(metric);
  return points.map(({ value, score, relativeTo }) => {
    const shown =
      relativeTo === null
        ? formatValue(value, unit, language)
        : say({ code: 'report.model.timesLine', params: { factor: value } }, language);
    return `${shown} → ${thresholdText(score)}`;
  });
}

/** A line scores are held against: `60`, `62.5`. */
export function thresholdText(threshold: number): string {
  return Number.isInteger(threshold) ? formatCount(threshold) : formatScore(threshold);
}

/** Where a number comes from: of what kind that is, then what exactly. */
export function provenanceText({ kind, source }: Provenance, language: Language): string {
  const label = say({ code: `report.provenance.${kind}`, params: {} }, language);
  return say({ code: 'report.colon', params: { label, value: pick(source, language) } }, language);
}

function validity({ validFrom: from, validTo: to }: ScoreModel, language: Language): string[] {
  if (from === null) return [];
  return [
    to === null
      ? say({ code: 'report.model.valid', params: { from } }, language)
      : say({ code: 'report.model.validTo', params: { from, to } }, language),
  ];
}

function qualityLine(
  { dimensions }: ScoreModel,
  profiles: readonly Pick<ShopProfile, 'qualityLine'>[],
  language: Language,
): string[] {
  const isRelative = dimensions.some(({ metrics }) =>
    metrics.some(({ curve }) => curve.points.some(({ relativeTo }) => relativeTo !== null)),
  );
  if (!isRelative) return [];
  const lines = [...new Set(profiles.map((profile) => profile.qualityLine))];
  const joint = say({ code: 'report.separator', params: {} }, language);
  const line = lines.map((one) => formatValue(one, 'ratio', language)).join(joint);
  return [say({ code: 'report.model.qualityLine', params: { line } }, language)];
}
