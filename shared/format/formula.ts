/** A metric's formula with one shop's real numbers in it. */
import type { MetricResult } from '../checkup/schema';
import { formatCount, formatValue } from './format';
import type { MetricDefinition } from '../metrics/metric';
import { fill } from '../text/say';
import { pick, type Language } from '../text/local-text';

/** The filled formula and its result; null where the parts are not known (a table gave the value itself). */
export function filledFormula(
  definition: MetricDefinition,
  metric: MetricResult,
  language: Language,
): string | null {
  const template = pick(definition.formula, language);
  const params = partsOf(metric, language);
  const wanted = [...template.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? []);
  if (wanted.length === 0 || !wanted.every((name) => name in params)) return null;
  return `${fill(template, params)} = ${formatValue(metric.value, metric.unit, language)}`;
}

/**
 * The formula where a table gave the result: its placeholders taken out, and a note that the numbers are the table's. A metric
 * only tables give says so itself.
 */
export function givenFormula(
  definition: MetricDefinition,
  language: Language,
  note: string,
): string {
  const template = pick(definition.formula, language);
  if (!/\{\w+\}/.test(template)) return template;
  return template
    .replace(/[（(]?\s*\{\w+\}\s*[)）]?/g, '')
    .replace(/\s{2,}/g, ' ')
    .trim()
    .concat(note);
}

function partsOf(metric: MetricResult, language: Language): Record<string, string> {
  const { numerator, denominator, sum, count } = metric;
  const parts: [string, string | null][] = [
    ['numerator', numerator === null ? null : formatCount(numerator)],
    ['denominator', denominator === null ? null : formatCount(denominator)],
    ['sum', sum === null ? null : formatSum(sum, metric.unit, language)],
    ['count', count === null ? null : formatCount(count)],
  ];
  return Object.fromEntries(parts.filter((part): part is [string, string] => part[1] !== null));
}

/** Sums of stars are plain numbers; sums of times keep their unit. */
function formatSum(sum: number, unit: MetricResult['unit'], language: Language): string {
  return unit === 'hours' || unit === 'seconds'
    ? formatValue(sum, unit, language)
    : formatCount(sum);
}
