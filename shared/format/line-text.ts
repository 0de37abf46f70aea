/** A benchmark line in words. */
import type { ComparisonLine } from '../checkup/schema-comparison';
import { benchmarkById } from '../knowledge/benchmarks';
import { describeSource } from '../knowledge/sources';
import { metricById } from '../metrics/catalogue';
import { pick, type Language, type LocalText } from '../text/local-text';
import { formatValue } from './format';

const CONFIDENCE = {
  official: { zh: '官方规则', en: 'official rule' },
  secondary: { zh: '第三方资料', en: 'third party' },
} as const satisfies Record<string, LocalText>;

/** What the line is, its value, and whether it still holds; then where it is from. Null for a line this version does not know. */
export function lineText(
  { benchmark: id, value }: ComparisonLine,
  language: Language,
): { readonly line: string; readonly source: string } | null {
  const benchmark = benchmarkById(id);
  if (benchmark === undefined) return null;
  const { metric, name, endedOn, source, confidence } = benchmark;
  const shown = formatValue(value, metricById(metric).unit, language);
  const from = pick(describeSource(source), language);
  const kind = pick(CONFIDENCE[confidence], language);
  if (language === 'en') {
    const until = endedOn === null ? '' : ` (no longer named since ${endedOn})`;
    return { line: `${capital(name.en)}: ${shown}${until}`, source: `${kind}: ${from}` };
  }
  const until = endedOn === null ? '' : `（${endedOn} 起规则不再写明）`;
  return { line: `${name.zh}：${shown}${until}`, source: `${kind}：${from}` };
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
