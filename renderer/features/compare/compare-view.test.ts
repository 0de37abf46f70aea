import { describe, expect, it } from 'vitest';
import { articleCheckup } from '../../testing/article-checkup';
import { compareGroups } from './compare-rows';
import {
  filterGroups,
  groupKey,
  INITIAL_VIEW,
  isFiltered,
  lossesOf,
  NO_FILTER,
  shownMembers,
  sortRows,
  viewFor,
  viewForNext,
  widestGap,
  type ColumnOrder,
} from './compare-view';
import { gridEntries } from './grid-entries';

const { result } = articleCheckup();
const [a, b, c] = result.shops.map(({ id }) => id);
const all = shownMembers(result, INITIAL_VIEW);
const groups = compareGroups(result, all, null);
const losses = lossesOf(result, all);

function names(view: Partial<typeof INITIAL_VIEW>) {
  return shownMembers(result, { ...INITIAL_VIEW, ...view }).map(({ shop }) => shop.name);
}

describe('the shops shown', () => {
  it('stand in the order asked for', () => {
    const by = (columns: ColumnOrder) => names({ columns });
    expect(by({ by: 'given' })).toEqual(['小店A', '小店B', '小店C']);
    expect(by({ by: 'total', worstFirst: false })).toEqual(['小店A', '小店C', '小店B']);
    expect(by({ by: 'total', worstFirst: true })).toEqual(['小店B', '小店C', '小店A']);
    const metric = 'logistics.shipHours';
    expect(by({ by: 'metric', metric, worstFirst: false })).toEqual(['小店A', '小店C', '小店B']);
    expect(by({ by: 'metric', metric, worstFirst: true })).toEqual(['小店B', '小店C', '小店A']);
  });

  it('begin with the reference and leave out the hidden', () => {
    expect(names({ reference: c ?? '', hidden: [a ?? ''] })).toEqual(['小店C', '小店B']);
  });

  it('are ordered by total within their model, a shop without a rank behind the others', () => {
    const [group] = result.comparison.totals;
    if (group === undefined) throw new Error('totals');
    const cells = group.cells.map((cell) => (cell.shop === a ? { ...cell, rank: null } : cell));
    const comparison = { ...result.comparison, totals: [{ ...group, cells }] };
    const columns = { by: 'total', worstFirst: true } as const;
    const members = shownMembers({ ...result, comparison }, { ...INITIAL_VIEW, columns });
    expect(members.map(({ shop }) => shop.name)).toEqual(['小店B', '小店C', '小店A']);
  });

  it('keep their place among all shops, which gives them colour and letter', () => {
    const members = shownMembers(result, { ...INITIAL_VIEW, hidden: [a ?? ''] });
    expect(members.map(({ index }) => index)).toEqual([1, 2]);
  });
});

describe('the metrics shown', () => {
  const ids = (filter: Partial<typeof NO_FILTER>) =>
    filterGroups(groups, { ...NO_FILTER, ...filter }, losses).flatMap(({ rows }) =>
      rows.map(({ definition }) => definition.id),
    );

  it('are found by part of the name in either language', () => {
    expect(ids({ search: ' 发货 ' })).toContain('logistics.shipHours');
    const english = groups[0]?.rows[0]?.definition.name.en ?? '';
    expect(ids({ search: english.toUpperCase() })).toContain(groups[0]?.rows[0]?.definition.id);
    expect(ids({ search: '没有' })).toEqual([]);
  });

  it('are those of one dimension', () => {
    const [first] = groups;
    if (first === undefined) throw new Error('a group');
    expect(ids({ group: groupKey(first) })).toEqual(first.rows.map((row) => row.definition.id));
  });

  it('are those that cost points, those beyond a line, those that differ for certain', () => {
    expect(ids({ costly: true }).every((id) => losses.has(id))).toBe(true);
    expect(ids({ costly: true }).length).toBeGreaterThan(0);
    const some = groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({
          ...cell,
          against: {
            ...cell.against,
            significance:
              row.definition.id === 'logistics.shipHours' ? ('credible' as const) : null,
          },
        })),
      })),
    }));
    const credible = filterGroups(some, { ...NO_FILTER, credible: true }, losses);
    expect(credible.flatMap(({ rows }) => rows.map((row) => row.definition.id))).toEqual([
      'logistics.shipHours',
    ]);
  });

  it('stand by what they cost, or by how far the shops lie apart, the rest behind', () => {
    const rows = groups.flatMap((group) => group.rows);
    const byLoss = sortRows(rows, 'loss', losses).map((row) => losses.get(row.definition.id) ?? 0);
    expect(byLoss).toEqual(byLoss.toSorted((x, y) => y - x));
    const byGap = sortRows(rows, 'gap', losses).map(widestGap);
    expect(byGap).toEqual(byGap.toSorted((x, y) => y - x));
    expect(byGap[0]).toBeGreaterThan(0);
  });

  it('have a heading per dimension, none in another order, and details where they are open', () => {
    const kinds = (view: Partial<typeof INITIAL_VIEW>) =>
      gridEntries(groups, { ...INITIAL_VIEW, ...view }, losses).map(({ kind }) => kind);
    expect(kinds({}).filter((kind) => kind === 'group')).toHaveLength(groups.length);
    expect(kinds({ rows: 'loss' })).not.toContain('group');
    expect(kinds({ open: ['logistics.shipHours'] }).filter((k) => k === 'details')).toHaveLength(1);
  });
});

describe('the choices', () => {
  it('keep for the next check-up what names nothing of this one', () => {
    const kept = viewForNext({
      ...INITIAL_VIEW,
      ...{ mode: 'gap', rows: 'loss', reference: 'x', hidden: ['y'], open: ['z'] },
      columns: { by: 'metric', metric: 'm', worstFirst: true },
    });
    expect(kept).toEqual({ ...INITIAL_VIEW, mode: 'gap', rows: 'loss' });
  });

  it('are only those that make sense: one shop has no rank, a hidden one is no reference', () => {
    const [shop] = result.shops;
    if (shop === undefined) throw new Error('a shop');
    const asked = { ...INITIAL_VIEW, mode: 'rank', rows: 'gap', reference: b ?? '' } as const;
    expect(viewFor({ shops: [shop] }, asked)).toMatchObject({
      ...{ mode: 'value', rows: 'dimension', reference: null },
    });
    expect(viewFor(result, asked).reference).toBe(b);
    expect(viewFor(result, { ...asked, hidden: [b ?? ''] }).reference).toBeNull();
  });

  it('are told to be filters when something is left out', () => {
    expect(isFiltered(INITIAL_VIEW)).toBe(false);
    expect(isFiltered({ ...INITIAL_VIEW, hidden: ['x'] })).toBe(true);
    expect(isFiltered({ ...INITIAL_VIEW, filter: { ...NO_FILTER, search: ' ' } })).toBe(false);
    expect(isFiltered({ ...INITIAL_VIEW, filter: { ...NO_FILTER, beyond: true } })).toBe(true);
  });
});
