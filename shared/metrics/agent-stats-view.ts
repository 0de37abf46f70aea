/** Figures of agents of one shop. Rule: "Keys" in the metric definitions. */
import { TEXT, type RecordTable } from '../model/columns';
import type { Dataset } from '../model/dataset';
import { STAT_SCOPE } from '../model/records';
import { cellAt } from './cells';
import { dayAt, tellAgents } from './keys';
import { DAY } from './time-windows';

type Columns = RecordTable<'agentStats'>['columns'];

/** Fields with a number. */
export type Figure = Exclude<
  keyof Columns,
  'agent' | 'agentInFull' | 'date' | 'firstDay' | 'scope'
>;

/** The figures of one agent, or of the whole shop, of one day, of several or of some time. */
export interface AgentStat {
  /** The row shown for it. */
  readonly row: number;
  readonly isShop: boolean;
  /** Text of the agent's name, with the account where others of the shop share it; what the shop's row calls itself. */
  readonly agent: number;
  /** Midnight of its day, or of its last; null without one. */
  readonly date: number | null;
  /** Midnight of its first day where it is of several; else null. */
  readonly firstDay: number | null;
  /** A figure; null where no row tells it. */
  readonly figure: (name: Figure) => number | null;
}

/** What makes rows of the whole shop tell counts: a row of means has none. */
const COUNTS: readonly Figure[] = [
  'sessions',
  'receivedUsers',
  'ratedCount',
  'goodCount',
  'badCount',
  'inquiryUsers',
  'paidUsers',
];
const SHOP = STAT_SCOPE.indexOf('shop') + 1;

/**
 * Puts rows about the same agent (or the shop) and day together, in the order of their first row. Each figure is taken from the
 * later export that tells it, then from a row with counts, then from the upper row: exports of different columns complete each
 * other, as do the shop's rows of sums and of means.
 */
export function viewAgentStats(
  { agentStats, sources }: Pick<Dataset, 'agentStats' | 'sources'>,
  rows: Uint32Array,
): readonly AgentStat[] {
  const { columns } = agentStats;
  const groups = new Map<string, number[]>();
  const agentOf = tellAgents(agentStats, rows, () => 0);
  for (const row of rows) {
    const isShop = cellAt(columns.scope, row) === SHOP;
    const agent = isShop ? TEXT.EMPTY : agentOf(row);
    const days = `${dayAt(columns.firstDay, row) ?? 0} ${dayAt(columns.date, row) ?? 0}`;
    const key = `${isShop ? 'shop' : 'agent'} ${agent} ${days}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const exportedAt = (row: number): number =>
    sources[cellAt(agentStats.source, row)]?.exportedAt ?? Number.MIN_SAFE_INTEGER;
  return [...groups.values()].map((members) => {
    const ranked = [...members].sort(
      (a, b) =>
        exportedAt(b) - exportedAt(a) ||
        Number(hasCounts(columns, b)) - Number(hasCounts(columns, a)),
    );
    const [row = 0] = ranked;
    const isShop = cellAt(columns.scope, row) === SHOP;
    const [day, first] = [dayAt(columns.date, row), dayAt(columns.firstDay, row)];
    return {
      row,
      isShop,
      agent: agentOf(row),
      date: day === null ? null : day * DAY,
      firstDay: first === null ? null : first * DAY,
      figure: (name) =>
        ranked.map((one) => cellAt(columns[name], one)).find(Number.isFinite) ?? null,
    };
  });
}

function hasCounts(columns: Columns, row: number): boolean {
  return COUNTS.some((name) => Number.isFinite(cellAt(columns[name], row)));
}
