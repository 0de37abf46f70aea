import { describe, expect, it } from 'vitest';
import { RECORD_FIELDS, type RecordKind } from '../model/records';
import { METRICS } from './catalogue';
import { columnsOfMetric } from './metric-columns';
import { makeDataset, type ShopFixture } from './testing/make-dataset';
import { metricOf } from './testing/metric-of';

const KINDS = Object.keys(RECORD_FIELDS) as RecordKind[];
const COMPUTED = METRICS.filter(({ id }) => columnsOfMetric(id).length > 0);

/** A shop with one row of each kind, which has just these columns, all empty. */
function shopWith(columns: readonly (readonly [RecordKind, string])[]): ShopFixture {
  return Object.fromEntries(
    KINDS.map((kind) => {
      const own = columns.filter(([of]) => of === kind);
      return [kind, [Object.fromEntries(own.map(([, field]) => [field, null]))]];
    }),
  );
}

function statusOf(metric: string, columns: readonly (readonly [RecordKind, string])[]): string {
  return metricOf(makeDataset({ A: shopWith(columns) }), metric).status;
}

const ALL = KINDS.flatMap((kind) =>
  Object.keys(RECORD_FIELDS[kind]).map((field) => [kind, field] as const),
);

describe('columnsOfMetric', () => {
  it.each(COMPUTED)('$id needs no other column', ({ id }) => {
    const groups = columnsOfMetric(id);
    const longest = Math.max(...groups.map((group) => group.length - 1));
    for (let choice = 0; choice < longest; choice += 1) {
      const chosen = groups.map(([kind, ...fields]) => {
        return [kind, fields[Math.min(choice, fields.length - 1)] ?? ''] as const;
      });
      expect(statusOf(id, chosen), JSON.stringify(chosen)).toBe('noRows');
    }
  });

  it.each(COMPUTED)('$id misses each of them', ({ id }) => {
    for (const [kind, ...fields] of columnsOfMetric(id)) {
      const without = ALL.filter(([of, field]) => of !== kind || !fields.some((f) => f === field));
      expect(statusOf(id, without), `${kind} without ${fields.join()}`).toBe('noColumn');
    }
  });

  it.each(METRICS)('$id takes them from the kinds of file the catalogue names', ({ id, needs }) => {
    const kinds = new Set(columnsOfMetric(id).map(([kind]) => kind));
    if (kinds.size > 0) expect([...kinds].sort()).toEqual([...needs].sort());
  });
});
