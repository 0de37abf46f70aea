/** How figures that exports give of agents, and of the whole shop, say a metric of chats. */
import { missing, type Measured } from './accumulate';
import type { AgentStat, Figure } from './agent-stats-view';
import { inPeriod, type Frame } from './time-windows';

/**
 * One way to a metric: a figure as exported, weighed by the first of `weights` each agent has where several are put together;
 * or a share of counts, which are added up.
 */
export type Way =
  | { readonly figure: Figure; readonly weights: readonly Figure[] }
  | { readonly part: Figure; readonly whole: Figure };

/** What one agent's figures, or the shop's, say by a way. */
export interface Said {
  readonly stat: AgentStat;
  readonly value: number;
  /** Chats, buyers or ratings behind the value; null where none are told. */
  readonly weight: number | null;
  /** The counted part of the weight. */
  readonly hits: number | null;
}

export interface ChatSpec {
  /** The first that gives something counts. */
  readonly ways: readonly Way[];
  readonly unit: 'seconds' | 'ratio';
  readonly bad: 'high' | 'low';
}

/** Chats, or where an export counts only buyers, these. */
const CHATS: readonly Figure[] = ['sessions', 'receivedUsers'];
const RATINGS: readonly Figure[] = ['ratedCount', ...CHATS];

/** By metric id. The platforms judge by the working time; where it is told, the whole day does not count. */
export const CHAT_SPECS = {
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
} as const satisfies Readonly<Record<string, ChatSpec>>;

/** What figures say of a metric, and by which way. */
interface ChatAnswer {
  readonly way: Way;
  readonly said: readonly Said[];
  readonly measured: Measured;
}

/** The first way of the first figures that gives something; `unweighed` where nothing told how much each counts. */
export function answerOf(
  spec: ChatSpec,
  agentStats: readonly AgentStat[],
  frame: Frame,
): ChatAnswer | 'unweighed' | null {
  let isUnweighed = false;
  for (const stats of groupsOf(agentStats, frame)) {
    for (const way of spec.ways) {
      const said = saidBy(way, stats);
      if (said.length === 0) continue;
      const measured = putTogether(said, spec.unit);
      if (measured !== null) return { way, said, measured };
      isUnweighed = true;
    }
  }
  return isUnweighed ? 'unweighed' : null;
}

/**
 * Figures that could be put together, the better ones first: by `statsOfPeriod`, and of the whole shop before its agents one
 * by one.
 */
function groupsOf(
  agentStats: readonly AgentStat[],
  frame: Frame,
): readonly (readonly AgentStat[])[] {
  return statsOfPeriod(agentStats, frame).flatMap((stats) => [
    stats.filter(({ isShop }) => isShop),
    stats.filter(({ isShop }) => !isShop),
  ]);
}

/**
 * Figures that tell of the period, the better ones first: of its days; of several days within it; of several that end in it;
 * of no day (some time, which is taken for the period).
 */
export function statsOfPeriod(
  stats: readonly AgentStat[],
  frame: Frame,
): readonly (readonly AgentStat[])[] {
  const inside = stats.filter(({ date }) => date !== null && inPeriod(frame, date));
  const several = inside.filter(({ firstDay }) => firstDay !== null);
  return [
    inside.filter(({ firstDay }) => firstDay === null),
    withoutOverlaps(several.filter(({ firstDay }) => inPeriod(frame, firstDay ?? 0))),
    withoutOverlaps(several),
    stats.filter(({ date }) => date === null),
  ];
}

/** Of an agent's figures of several days that share some, those that end last, then those of more days. */
function withoutOverlaps(stats: readonly AgentStat[]): readonly AgentStat[] {
  const [first, last] = [
    ({ firstDay }: AgentStat) => firstDay ?? 0,
    ({ date }: AgentStat) => date ?? 0,
  ];
  const taken: AgentStat[] = [];
  for (const stat of [...stats].sort((a, b) => last(b) - last(a) || first(a) - first(b))) {
    const shares = (other: AgentStat) =>
      other.isShop === stat.isShop &&
      (stat.isShop || other.agent === stat.agent) &&
      first(other) <= last(stat);
    if (!taken.some(shares)) taken.push(stat);
  }
  return stats.filter((stat) => taken.includes(stat));
}

/** What figures say by a way; those that do not say it are left out, and so are counts that contradict each other. */
export function saidBy(way: Way, stats: readonly AgentStat[]): readonly Said[] {
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
export function sumOf(
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

/** What several say together as a measurement; null where nothing tells how much each counts. */
function putTogether(said: readonly Said[], unit: ChatSpec['unit']): Measured | null {
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
