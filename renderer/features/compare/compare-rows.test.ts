import { describe, expect, it } from 'vitest';
import { articleCheckup } from '../../testing/article-checkup';
import { compareGroups, missingMetrics } from './compare-rows';

const { result } = articleCheckup();

describe('compareGroups', () => {
  it('orders scored metrics by the dimensions of the shared model, the rest after them', () => {
    const groups = compareGroups(result);
    const dimensions = groups.map((group) => group.dimension?.id ?? null);
    const model = result.models[0]?.dimensions.map(({ id }) => id) ?? [];
    expect(dimensions.slice(0, model.length)).toEqual(model);
    expect(dimensions.slice(model.length).every((id) => id === null)).toBe(true);
  });

  it('shows every metric with a value exactly once, a cell for each shop', () => {
    const rows = compareGroups(result).flatMap((group) => group.rows);
    const shown = rows.map((row) => row.definition.id).sort();
    expect(shown).toEqual(result.comparison.metrics.map(({ metric }) => metric).sort());
    expect(rows.every((row) => row.cells.length === result.shops.length)).toBe(true);
  });

  it('marks the best shop, here A in every scored row', () => {
    const scored = compareGroups(result).filter((group) => group.dimension !== null);
    for (const { cells } of scored.flatMap((group) => group.rows)) {
      expect(cells.filter((cell) => cell.best).map((cell) => cell.shop.name)).toEqual(['小店A']);
    }
  });

  it('marks none where all are equal', () => {
    const even = {
      ...result,
      comparison: {
        ...result.comparison,
        metrics: result.comparison.metrics.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => ({ ...cell, rank: 1 })),
        })),
      },
    };
    const cells = compareGroups(even).flatMap((group) => group.rows.flatMap((row) => row.cells));
    expect(cells.some((cell) => cell.best)).toBe(false);
  });

  it('groups by the catalogue alone when shops are under several models', () => {
    const [model] = result.models;
    if (model === undefined) throw new Error('no model');
    const mixed = { ...result, models: [model, { ...model, id: 'other' }] };
    expect(compareGroups(mixed).every((group) => group.dimension === null)).toBe(true);
  });
});

describe('missingMetrics', () => {
  it('names what no shop has, by what would bring it, and nothing that is there', () => {
    const missing = missingMetrics(result, 'douyin').flatMap(({ metrics }) =>
      metrics.map(({ id }) => id),
    );
    const present = result.comparison.metrics.map(({ metric }) => metric);
    expect(missing).toContain('logistics.pickupHours');
    expect(missing.filter((id) => present.includes(id))).toEqual([]);
  });

  it('leaves out what only the page of another platform shows', () => {
    const ids = (platform: 'douyin' | 'weixin') =>
      missingMetrics(result, platform).flatMap(({ metrics }) => metrics.map(({ id }) => id));
    expect(ids('douyin')).not.toContain('chat.noReplyRate');
    expect(ids('weixin')).toContain('chat.noReplyRate');
  });

  it('puts metrics together that the same files bring, and last those only typing gives', () => {
    const groups = missingMetrics(result, 'douyin');
    const keys = groups.map(({ kinds }) => kinds.join());
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.at(-1)).toBe('');
    const returns = groups.find(({ kinds }) => kinds.join() === 'orders,afterSales');
    expect(returns?.metrics.map(({ id }) => id)).toContain('goods.qualityReturnRate');
  });
});
