import { describe, expect, it } from 'vitest';
import { RECORD_FIELDS, type RecordKind } from '../model/records';
import { METRICS } from './catalogue';
import { columnsOfMetric } from './metric-columns';
import { makeDataset, type ShopFixture } from './testing/make-dataset';
import { metricOf } from './testing/metric-of';

const COMPUTED = METRICS.filter(({ id }) => columnsOfMetric(id).length > 0);

type Field = readonly [kind: RecordKind, field: string];

/** The kinds of file a metric is computed from. */
function kindsOf(metric: string): readonly RecordKind[] {
  return [...new Set(columnsOfMetric(metric).map(([kind]) => kind))];
}

/** Status of a metric where its kinds of file have one row each, of just these columns, all empty. */
function statusOf(metric: string, columns: readonly Field[]): string {
  const rows = kindsOf(metric).map((kind) => {
    const own = columns.filter(([of]) => of === kind);
    return [kind, [Object.fromEntries(own.map(([, field]) => [field, null]))]];
  });
  const shop = Object.fromEntries(rows) as ShopFixture;
  return metricOf(makeDataset({ A: shop }), metric).status;
}

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
    const all = kindsOf(id).flatMap((kind) =>
      Object.keys(RECORD_FIELDS[kind]).map((field): Field => [kind, field]),
    );
    for (const [kind, ...fields] of columnsOfMetric(id)) {
      const without = all.filter(([of, field]) => of !== kind || !fields.some((f) => f === field));
      expect(statusOf(id, without), `${kind} without ${fields.join()}`).toBe('noColumn');
    }
  });

  it.each(METRICS)('$id takes them from the kinds of file the catalogue names', ({ id, needs }) => {
    const kinds = kindsOf(id);
    if (kinds.length > 0) expect([...kinds].sort()).toEqual([...needs].sort());
  });
});
