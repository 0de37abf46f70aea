/** A row of the comparison in one sentence. */
import { styleParam } from '../format/metric-text';
import type { Message, MessageParams } from '../result';
import { isScored } from '../scoring/values';
import { significanceOf } from '../scoring/significance';
import type { RowCode } from '../text/reading-rows';
import type { Entry, Field } from './field';
import { namesOf, trustOf } from './sentence';
import { spreadOf } from './spread';

/** From so many shops on the middle one is told too. */
const MANY = 5;

/** Who is best, who worst, and whether that is more than chance; null under two ranked shops. Codes: `text/reading-rows.ts`. */
export function readRow(field: Field): Message | null {
  return read(field, 'row');
}

/** The same with the metric's name before it, to stand in a paragraph. */
export function readTopic(field: Field): Message | null {
  return read(field, 'topic');
}

function read({ definition, ranked }: Field, kind: 'row' | 'topic'): Message | null {
  const [best] = ranked;
  const last = ranked.at(-1);
  const spread = spreadOf(ranked);
  if (best === undefined || last === undefined || spread === null) return null;
  // Of the worst, too, the one on most cases speaks for those of equal value.
  const worst = ranked.find(({ value }) => value === last.value) ?? last;
  const common = {
    metric: definition.id,
    count: ranked.length,
    ...styleParam(ranked.map(({ result }) => result)),
  };
  if (best.value === worst.value) {
    return {
      code: `reading.${kind}Even` satisfies RowCode,
      params: { ...common, value: best.value },
    };
  }
  const params: MessageParams = {
    ...common,
    best: namesOf(withValue(ranked, best.value)),
    bestValue: best.value,
    worst: namesOf(withValue(ranked, worst.value)),
    worstValue: worst.value,
    median: spread.median,
  };
  if (!isScored(best.result.status)) {
    return { code: `reading.${kind}Rough` satisfies RowCode, params };
  }
  const isTime = definition.unit === 'hours' || definition.unit === 'seconds';
  const way = isTime ? 'Fast' : definition.direction === 'higher' ? 'High' : 'Low';
  const size = ranked.length === 2 ? 'Two' : ranked.length < MANY ? 'Few' : 'Many';
  const trust = trustOf(significanceOf(worst.result, best.result));
  return { code: `reading.${kind}${way}${size}${trust}` satisfies RowCode, params };
}

function withValue(ranked: readonly Entry[], value: number): Entry['shop'][] {
  return ranked.filter((entry) => entry.value === value).map(({ shop }) => shop);
}
