import { describe, expect, it } from 'vitest';
import type { CheckupResult } from '../../../shared/checkup/schema';
import { articleCheckup } from '../../testing/article-checkup';
import { filterIndex, losingRows, metricsIndex } from './metrics-index';

const { result } = articleCheckup();

function shopOf(of: CheckupResult, id: string) {
  const shop = of.shops.find((one) => one.id === id);
  if (shop === undefined) throw new Error(id);
  return shop;
}
const b = shopOf(result, 'other/小店B');
const groups = metricsIndex(result, b);
const nameOf = ({ name }: { readonly name: { readonly zh: string } }) => name.zh;

describe('the index of a shop’s metrics', () => {
  it('has every scored metric once, by the model’s dimensions, what is for reference last', () => {
    const scored = b.metrics.filter(({ score }) => score !== null).map(({ id }) => id);
    const listed = groups.flatMap(({ rows, full }) => [...rows, ...full].map((row) => row.metric));
    expect(
      listed
        .filter(({ score }) => score !== null)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(scored.sort());
    const model = result.models[0];
    expect(groups.flatMap(({ dimension }) => dimension?.id ?? [])).toEqual(
      model?.dimensions.map(({ id }) => id),
    );
    expect(groups.findIndex(({ dimension }) => dimension === null)).toBe(groups.length - 1);
  });

  it('sorts by points lost, and tells the dearest of all', () => {
    for (const { rows } of groups) {
      const lost = rows.flatMap(({ loss }) => loss?.loss ?? []);
      expect(lost).toEqual([...lost].sort((x, y) => y - x));
    }
    const [first] = losingRows(groups);
    const most = Math.max(
      ...result.diagnosis.filter(({ shop }) => shop === b.id).map(({ loss }) => loss ?? 0),
    );
    expect(first?.loss?.loss).toBe(most);
  });

  it('folds full marks away and never calls them losing', () => {
    const full = groups.flatMap((group) => group.full);
    expect(full.every(({ loss, isLosing }) => loss === null && !isLosing)).toBe(true);
  });

  it('names the best other shop only where that one is better', () => {
    const rows = groups.flatMap((group) => [...group.rows, ...group.full]);
    for (const { metric, better } of rows) {
      const cells = result.comparison.metrics.find((one) => one.metric === metric.id)?.cells;
      const rank = cells?.find(({ shop }) => shop === b.id)?.rank ?? null;
      expect(better !== null).toBe(rank !== null && rank > 1);
      expect(better?.shop.id).not.toBe(b.id);
    }
    expect(rows.some(({ better }) => better !== null)).toBe(true);
  });

  it('without a total counts what lacks full marks', () => {
    const metrics = b.metrics.map((metric) => ({ ...metric, weight: null }));
    const bare = metricsIndex(result, { ...b, metrics });
    const lacking = bare.flatMap(({ rows }) => rows).filter(({ loss }) => loss !== null);
    expect(losingRows(bare)).toHaveLength(lacking.length);
    expect(lacking.length).toBeGreaterThan(0);
  });

  it('leaves out a dimension’s unweighed losses where others have points', () => {
    const [first] = losingRows(groups);
    const metrics = b.metrics.map((metric) =>
      metric.id === first?.metric.id ? { ...metric, weight: null } : metric,
    );
    const losing = losingRows(metricsIndex(result, { ...b, metrics }));
    expect(losing.map(({ metric }) => metric.id)).not.toContain(first?.metric.id);
  });

  it('is filtered by what loses and by part of a name', () => {
    const losing = filterIndex(groups, { losingOnly: true, search: '' }, nameOf);
    const rows = losing.flatMap((group) => [...group.rows, ...group.full, ...group.missing]);
    expect(rows.length).toBe(losingRows(groups).length);
    const found = filterIndex(groups, { losingOnly: false, search: ' 发货 ' }, nameOf);
    const names = found
      .flatMap((group) => [...group.rows, ...group.full, ...group.missing])
      .map(({ definition }) => definition.name.zh);
    expect(names.length).toBeGreaterThan(0);
    expect(names.every((name) => name.includes('发货'))).toBe(true);
    expect(filterIndex(groups, { losingOnly: false, search: '没有这个' }, nameOf)).toEqual([]);
  });
});
