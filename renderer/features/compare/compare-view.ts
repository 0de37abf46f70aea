/** What of the comparison is shown, and how: the person's choices, and the shops and metrics that follow from them. */
import type { CheckupResult, ShopResult } from '../../../shared/checkup/schema';
import { LEAST_LOSS } from '../../../shared/format/format';
import { pointsByScore } from '../../../shared/scoring/split';
import type { CompareGroup, CompareMember, CompareRow } from './compare-rows';

/** What a cell says first: the value, its score, its rank, or how far it is from the best or the reference. */
export const CELL_MODES = ['value', 'score', 'rank', 'gap'] as const;
export type CellMode = (typeof CELL_MODES)[number];

/** `gap`: the metrics on which the shops lie furthest apart first. `loss`: those that cost most points first. */
export const ROW_ORDERS = ['dimension', 'gap', 'loss'] as const;
export type RowOrder = (typeof ROW_ORDERS)[number];

/** By what the shops are ordered. */
export type ColumnOrder =
  | { readonly by: 'given' | 'name' }
  | { readonly by: 'total'; readonly worstFirst: boolean }
  | { readonly by: 'metric'; readonly metric: string; readonly worstFirst: boolean };

export interface MetricFilter {
  /** Part of a metric's name, in either language. */
  readonly search: string;
  /** `groupKey` of the only group shown; null = all. */
  readonly group: string | null;
  /** Only metrics with a difference that is more than chance. */
  readonly credible: boolean;
  /** Only metrics that miss a line of the platform. */
  readonly beyond: boolean;
  /** Only metrics that cost points. */
  readonly costly: boolean;
}

export interface CompareView {
  readonly mode: CellMode;
  /** Id of the shop the others are held against; null = the best of each metric. */
  readonly reference: string | null;
  readonly columns: ColumnOrder;
  readonly rows: RowOrder;
  /** Shops not shown, by id. */
  readonly hidden: readonly string[];
  readonly filter: MetricFilter;
  /** Metrics that are unfolded. */
  readonly open: readonly string[];
  /** How far the table is scrolled within itself, in px. */
  readonly scroll: { readonly top: number; readonly left: number };
}

export const NO_FILTER: MetricFilter = {
  search: '',
  group: null,
  credible: false,
  beyond: false,
  costly: false,
};

export const INITIAL_VIEW: CompareView = {
  mode: 'value',
  reference: null,
  columns: { by: 'given' },
  rows: 'dimension',
  hidden: [],
  filter: NO_FILTER,
  open: [],
  scroll: { top: 0, left: 0 },
};

/** What stays of the choices when another check-up is opened: those that do not name its shops and metrics. */
export function viewForNext({ mode, rows, columns }: CompareView): CompareView {
  return {
    ...INITIAL_VIEW,
    mode,
    rows,
    columns: columns.by === 'metric' ? INITIAL_VIEW.columns : columns,
  };
}

/** The choices as far as they make sense for a check-up: a shop that stands alone has neither rank nor distance. */
export function viewFor({ shops }: Pick<CheckupResult, 'shops'>, view: CompareView): CompareView {
  if (shops.length > 1) {
    const isShown = shops.some(({ id }) => id === view.reference && !view.hidden.includes(id));
    return isShown ? view : { ...view, reference: null };
  }
  const isApart = view.mode === 'rank' || view.mode === 'gap';
  return {
    ...view,
    mode: isApart ? 'value' : view.mode,
    rows: view.rows === 'gap' ? 'dimension' : view.rows,
    reference: null,
    columns: { by: 'given' },
    hidden: [],
    filter: { ...view.filter, credible: false },
  };
}

/** Whether anything is left out of the table. */
export function isFiltered({ filter, hidden }: CompareView): boolean {
  const { search, group, credible, beyond, costly } = filter;
  return (
    search.trim() !== '' || group !== null || credible || beyond || costly || hidden.length > 0
  );
}

/** The shops shown, in their order; the reference stands first. */
export function shownMembers(
  { shops, models, comparison }: CheckupResult,
  { columns, hidden, reference }: Pick<CompareView, 'columns' | 'hidden' | 'reference'>,
): readonly CompareMember[] {
  const members = shops
    .map((shop, index) => ({ shop, index }))
    .filter(({ shop }) => !hidden.includes(shop.id));
  const place = new Map<string, number>();
  if (columns.by === 'total') {
    // Totals of two models are not ranked together: one model's shops stand behind the other's.
    const span = shops.length + 1;
    for (const { model, cells } of comparison.totals) {
      const first = models.findIndex(({ id }) => id === model) * span * 2;
      for (const { shop, rank } of cells) {
        const own = rank === null ? span : columns.worstFirst ? span - rank : rank;
        place.set(shop, first + own);
      }
    }
  } else if (columns.by === 'metric') {
    const row = comparison.metrics.find(({ metric }) => metric === columns.metric);
    for (const { shop, rank } of row?.cells ?? []) {
      if (rank !== null) place.set(shop, columns.worstFirst ? -rank : rank);
    }
  }
  const last = Number.POSITIVE_INFINITY;
  const placeOf = ({ id }: ShopResult): number =>
    id === reference ? -last : (place.get(id) ?? last);
  return members.toSorted((a, b) => {
    const [first, second] = [placeOf(a.shop), placeOf(b.shop)];
    if (first !== second) return first - second;
    return columns.by === 'name' ? a.shop.name.localeCompare(b.shop.name, 'zh-CN') : 0;
  });
}

/** A name for a group that no other group of the check-up has. */
export function groupKey({ dimension, group }: Pick<CompareGroup, 'dimension' | 'group'>): string {
  return dimension === null ? `group ${group ?? ''}` : `dimension ${dimension.id}`;
}

/** Points each metric costs the shops shown together; metrics that cost none are left out. */
export function lossesOf(
  { diagnosis }: Pick<CheckupResult, 'diagnosis'>,
  members: readonly CompareMember[],
): ReadonlyMap<string, number> {
  const shown = new Set(members.map(({ shop }) => shop.id));
  const losses = new Map<string, number>();
  for (const { shop, metric, loss } of diagnosis) {
    if (loss === null || loss < LEAST_LOSS || !shown.has(shop)) continue;
    losses.set(metric, (losses.get(metric) ?? 0) + loss);
  }
  return losses;
}

/** The rows that pass the filters, under their groups; groups without any are left out. */
export function filterGroups(
  groups: readonly CompareGroup[],
  { search, group, credible, beyond, costly }: MetricFilter,
  losses: ReadonlyMap<string, number>,
): readonly CompareGroup[] {
  const text = search.trim().toLowerCase();
  const passes = ({ definition: { id, name }, cells }: CompareRow): boolean =>
    (text === '' || [name.zh, name.en].some((one) => one.toLowerCase().includes(text))) &&
    (!credible || cells.some(({ against }) => against.significance === 'credible')) &&
    (!beyond || cells.some(({ comparison }) => comparison?.standing === 'beyond')) &&
    (!costly || losses.has(id));
  return groups
    .filter((one) => group === null || groupKey(one) === group)
    .map((one) => ({ ...one, rows: one.rows.filter(passes) }))
    .filter(({ rows }) => rows.length > 0);
}

/** All rows in another order than by dimension; those without points stay behind, in theirs. */
export function sortRows(
  rows: readonly CompareRow[],
  by: Exclude<RowOrder, 'dimension'>,
  losses: ReadonlyMap<string, number>,
): readonly CompareRow[] {
  const weight = (row: CompareRow): number =>
    by === 'loss' ? (losses.get(row.definition.id) ?? 0) : widestGap(row);
  const weights = new Map(rows.map((row) => [row, weight(row)]));
  return rows.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
}

/** Points of the total between the best and the worst shop shown, of the shops under one model; 0 where nothing is scored. */
export function widestGap({ cells }: Pick<CompareRow, 'cells'>): number {
  const byModel = new Map<string, { readonly score: number; readonly weight: number }[]>();
  for (const { shop, metric } of cells) {
    const { score = null, weight = null } = metric ?? {};
    if (score === null || weight === null) continue;
    byModel.set(shop.model, [...(byModel.get(shop.model) ?? []), { score, weight }]);
  }
  const gaps = [...byModel.values()].map((scored) => {
    const sorted = scored.toSorted((a, b) => b.score - a.score);
    const [best] = sorted;
    const worst = sorted.at(-1);
    return best === undefined || worst === undefined ? 0 : pointsByScore(best, worst);
  });
  return Math.max(0, ...gaps);
}
