/** Metrics of chats with buyers, from the figures exports give of agents and of the whole shop. */
import type { DailyPoint, Evidence } from '../checkup/schema';
import type { Breakdown } from '../checkup/schema-groups';
import { TIME } from '../model/columns';
import { missing, type Measured } from './accumulate';
import type { AgentStat, Figure } from './agent-stats-view';
import { addTo, emptyParts } from './breakdowns';
import { cellAt, uint32At } from './cells';
import { requireKinds } from './requirements';
import { evidenceOf, type ShopView } from './shop-view';
import { dateOf, inPeriod } from './time-windows';
import { keepWorst } from './worst';

/**
 * One way to a metric: a figure as exported, weighed by the first of `weights` each agent has where several are put together;
 * or a share of counts, which are added up.
 */
type Way =
  | { readonly figure: Figure; readonly weights: readonly Figure[] }
  | { readonly part: Figure; readonly whole: Figure };

/** What one agent's figures, or the shop's, say by a way. */
interface Said {
  readonly stat: AgentStat;
  readonly value: number;
  /** Chats, buyers or ratings behind the value; null where none are told. */
  readonly weight: number | null;
  /** The counted part of the weight. */
  readonly hits: number | null;
}

interface Spec {
  /** The first that gives something counts. */
  readonly ways: readonly Way[];
  readonly unit: 'seconds' | 'ratio';
  readonly bad: 'high' | 'low';
}

/** Chats, or where an export counts only buyers, these. */
const CHATS: readonly Figure[] = ['sessions', 'receivedUsers'];
const RATINGS: readonly Figure[] = ['ratedCount', ...CHATS];

/** The platforms judge by the working time; where it is told, the whole day does not count. */
const SPECS: Readonly<Record<string, Spec>> = {
  'chat.avgReplySeconds': {
    ways: [
      { figure: 'avgReplySecondsWorktime', weights: CHATS },
      { figure: 'avgReplySeconds', weights: CHATS },
    ],
    unit: 'seconds',
    bad: 'high',
  },
  'chat.firstReplySeconds': {
    ways: [{ figure: 'firstReplySeconds', weights: CHATS }],
    unit: 'seconds',
    bad: 'high',
  },
  'chat.threeMinuteRate': {
    ways: [
      { figure: 'threeMinuteRateWorktime', weights: CHATS },
      { figure: 'threeMinuteRate', weights: CHATS },
    ],
    unit: 'ratio',
    bad: 'low',
  },
  'chat.dissatisfactionRate': {
    ways: [
      { part: 'badCount', whole: 'ratedCount' },
      { figure: 'dissatisfactionRate', weights: RATINGS },
    ],
    unit: 'ratio',
    bad: 'high',
  },
  'chat.satisfactionRate': {
    ways: [
      { part: 'goodCount', whole: 'ratedCount' },
      { figure: 'satisfactionRate', weights: RATINGS },
    ],
    unit: 'ratio',
    bad: 'low',
  },
  'chat.conversionRate': {
    ways: [{ part: 'paidUsers', whole: 'inquiryUsers' }],
    unit: 'ratio',
    bad: 'low',
  },
};

/** All of them, by metric id. */
export function measureChat(view: ShopView): ReadonlyMap<string, Measured> {
  return new Map(Object.entries(SPECS).map(([id, spec]) => [id, measureSpec(view, spec)]));
}

function measureSpec(view: ShopView, spec: Spec): Measured {
  const lacking = requireKinds(view, 'agentStats');
  if (lacking !== null) return missing(lacking);
  let unweighed = false;
  for (const stats of groupsOf(view)) {
    for (const way of spec.ways) {
      const said = saidBy(way, stats);
      if (said.length === 0) continue;
      const measured = putTogether(said, spec.unit);
      if (measured === null) unweighed = true;
      else {
        const evidence = worstOf(view, spec, way, said);
        const breakdowns = byAgent(view, said);
        return { ...measured, evidence, daily: dailyOf(view, spec, way, said), breakdowns };
      }
    }
  }
  const told = spec.ways.some((way) => figuresOf(way).every((name) => hasFigure(view, name)));
  return missing(told && !unweighed ? 'noRows' : 'noColumn');
}

function figuresOf(way: Way): readonly Figure[] {
  return 'figure' in way ? [way.figure] : [way.part, way.whole];
}

function hasFigure(view: ShopView, name: Figure): boolean {
  return view.hasColumn('agentStats', name);
}

/**
 * Figures that could be put together, the better ones first: of days of the period before those of no day (they cover what
 * their file covers, which is taken for the period), of the whole shop before its agents one by one.
 */
function groupsOf({ agentStats, frame }: ShopView): readonly (readonly AgentStat[])[] {
  const dated = agentStats.filter(({ date }) => date !== null && inPeriod(frame, date));
  const undated = agentStats.filter(({ date }) => date === null);
  return [dated, undated].flatMap((stats) => [
    stats.filter(({ isShop }) => isShop),
    stats.filter(({ isShop }) => !isShop),
  ]);
}

/** What figures say by a way; those that do not say it are left out, and so are counts that contradict each other. */
function saidBy(way: Way, stats: readonly AgentStat[]): readonly Said[] {
  return stats.flatMap((stat): Said[] => {
    if ('figure' in way) {
      const value = stat.figure(way.figure);
      const weight = way.weights.map(stat.figure).find((known) => known !== null) ?? null;
      return value === null ? [] : [{ stat, value, weight, hits: null }];
    }
    const [hits, weight] = [stat.figure(way.part), stat.figure(way.whole)];
    if (hits === null || weight === null || weight === 0 || hits > weight) return [];
    return [{ stat, value: hits / weight, weight, hits }];
  });
}

/** The sums of what several say; null where nothing tells how much each counts. */
function sumOf(
  said: readonly Said[],
): { readonly weight: number; readonly sum: number; readonly hits: number | null } | null {
  const weighed = said.filter(({ weight }) => weight !== null && weight > 0);
  if (weighed.length === 0) return null;
  const total = (of: (one: Said) => number) => weighed.reduce((sum, one) => sum + of(one), 0);
  const counted = weighed.every(({ hits }) => hits !== null);
  return {
    weight: total(({ weight }) => weight ?? 0),
    sum: total(({ weight, value }) => value * (weight ?? 0)),
    hits: counted ? total(({ hits }) => hits ?? 0) : null,
  };
}

function putTogether(said: readonly Said[], unit: Spec['unit']): Measured | null {
  const sums = sumOf(said);
  const [only] = said;
  const ok: Measured = { ...missing('ok'), origin: 'computed' };
  if (sums === null)
    return only !== undefined && said.length === 1 ? { ...ok, value: only.value } : null;
  if (sums.hits !== null) {
    const { hits: numerator, weight: denominator } = sums;
    return { ...ok, value: numerator / denominator, numerator, denominator };
  }
  const value = said.length === 1 ? (only?.value ?? 0) : sums.sum / sums.weight;
  return unit === 'ratio' ? { ...ok, value } : { ...ok, value, count: sums.weight, sum: sums.sum };
}

/**
 * By agent, where the figures are those of agents: counts as they are, shares and times weighed as in the whole (the sums of a share
 * that is only exported as such need not be whole numbers). The shop's own row says nothing of agents, and what they say
 * would not add up to it.
 */
function byAgent({ groups, dataset }: ShopView, said: readonly Said[]): Breakdown[] {
  const { agents } = groups;
  const weighed = said.filter(({ weight, stat }) => !stat.isShop && weight !== null && weight > 0);
  if (agents === null || weighed.length === 0) return [];
  const { by, sums, counts } = emptyParts('agent', agents.listed);
  const isCounted = weighed.every(({ hits }) => hits !== null);
  for (const { stat, value, weight, hits } of weighed) {
    const place = agents.placeOf(uint32At(dataset.agentStats.columns.agent, stat.row));
    addTo(sums, place, isCounted ? (hits ?? 0) : value * (weight ?? 0));
    addTo(counts, place, weight ?? 0);
  }
  return [{ by, sums: [...sums], counts: [...counts] }];
}

/** The worst agents; where the export has none, the worst days of the shop. */
function worstOf(view: ShopView, spec: Spec, way: Way, used: readonly Said[]): Evidence[] {
  const { agentStats: table, strings } = view.dataset;
  const dated = used[0]?.stat.date !== null;
  const agents = view.agentStats.filter(
    ({ isShop, date }) =>
      !isShop && (dated ? date !== null && inPeriod(view.frame, date) : date === null),
  );
  const told = saidBy(way, agents);
  const rows = told.length > 0 ? told : used;
  const worst = keepWorst();
  rows.forEach(({ value, stat }, index) => {
    worst.offer(index, spec.bad === 'high' ? value : -value, stat.date ?? TIME.EMPTY);
  });
  return worst.indices().flatMap((index) => {
    const one = rows[index];
    if (one === undefined) return [];
    const { row } = one.stat;
    const text = cellAt(table.columns.agent, row);
    const time = cellAt(table.columns.date, row);
    return [evidenceOf(table, strings, row, { value: one.value, text, time })];
  });
}

/** The days before and in the period, as far as they have figures of the same kind as those used. */
function dailyOf(view: ShopView, spec: Spec, way: Way, used: readonly Said[]): DailyPoint[] {
  const { frame } = view;
  const days = new Map<number, AgentStat[]>();
  for (const stat of view.agentStats) {
    const { date, isShop } = stat;
    if (date === null || date < frame.dailyStart || date >= frame.end) continue;
    if (isShop === used[0]?.stat.isShop) days.set(date, [...(days.get(date) ?? []), stat]);
  }
  return [...days]
    .sort(([a], [b]) => a - b)
    .flatMap(([date, stats]): DailyPoint[] => {
      const sums = sumOf(saidBy(way, stats));
      if (sums === null) return [];
      const none = { numerator: null, denominator: null, count: null, sum: null, m2: null };
      const point = { date: dateOf(date), ...none };
      if (sums.hits !== null) return [{ ...point, numerator: sums.hits, denominator: sums.weight }];
      return spec.unit === 'seconds' ? [{ ...point, count: sums.weight, sum: sums.sum }] : [];
    });
}
