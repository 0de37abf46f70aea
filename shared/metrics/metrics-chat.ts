/** Metrics of chats with buyers, from the figures exports give of agents and of the whole shop. */
import type { DailyPoint, Evidence } from '../checkup/schema';
import type { Breakdown } from '../checkup/schema-groups';
import { TIME } from '../model/columns';
import { missing, type Measured } from './accumulate';
import type { AgentStat, Figure } from './agent-stats-view';
import { addTo, emptyParts } from './breakdowns';
import { cellAt } from './cells';
import {
  answerOf,
  CHAT_SPECS,
  saidBy,
  statsOfPeriod,
  sumOf,
  type ChatSpec,
  type Said,
  type Way,
} from './chat-ways';
import { requireKinds } from './requirements';
import { evidenceOf, type ShopView } from './shop-view';
import { dateOf } from './time-windows';
import { keepWorst } from './worst';

/** How each is measured, by metric id. */
export const CHAT_METRICS: Readonly<Record<string, (view: ShopView) => Measured>> =
  Object.fromEntries(
    Object.entries<ChatSpec>(CHAT_SPECS).map(([id, spec]) => [
      id,
      (view: ShopView) => measureSpec(view, spec),
    ]),
  );

function measureSpec(view: ShopView, spec: ChatSpec): Measured {
  const lacking = requireKinds(view, 'agentStats');
  if (lacking !== null) return missing(lacking);
  const answer = answerOf(spec, view.agentStats, view.frame);
  if (answer !== null && answer !== 'unweighed') {
    const { way, said, measured } = answer;
    const evidence = worstOf(view, spec, way, said);
    const breakdowns = byAgent(view, said);
    return { ...measured, evidence, daily: dailyOf(view, spec, way, said), breakdowns };
  }
  const told = spec.ways.some((way) => figuresOf(way).every((name) => hasFigure(view, name)));
  return missing(told && answer === null ? 'noRows' : 'noColumn');
}

function figuresOf(way: Way): readonly Figure[] {
  return 'figure' in way ? [way.figure] : [way.part, way.whole];
}

function hasFigure(view: ShopView, name: Figure): boolean {
  return view.hasColumn('agentStats', name);
}

/**
 * By agent, where the figures are those of agents: counts as they are, shares and times weighed as in the whole (the sums of a share
 * that is only exported as such need not be whole numbers). The shop's own row says nothing of agents, and what they say
 * would not add up to it.
 */
function byAgent({ groups }: ShopView, said: readonly Said[]): Breakdown[] {
  const { agents } = groups;
  const weighed = said.filter(({ weight, stat }) => !stat.isShop && weight !== null && weight > 0);
  if (agents === null || weighed.length === 0) return [];
  const { by, sums, counts } = emptyParts('agent', agents.listed);
  const isCounted = weighed.every(({ hits }) => hits !== null);
  for (const { stat, value, weight, hits } of weighed) {
    const place = agents.placeOf(stat.agent);
    addTo(sums, place, isCounted ? (hits ?? 0) : value * (weight ?? 0));
    addTo(counts, place, weight ?? 0);
  }
  return [{ by, sums: [...sums], counts: [...counts] }];
}

/** The worst agents; where the export has none, the worst days of the shop. */
function worstOf(view: ShopView, spec: ChatSpec, way: Way, used: readonly Said[]): Evidence[] {
  const { agentStats: table, strings } = view.dataset;
  const [first] = used;
  const same = statsOfPeriod(view.agentStats, view.frame).find(
    (stats) => first !== undefined && stats.includes(first.stat),
  );
  const told = saidBy(way, same?.filter(({ isShop }) => !isShop) ?? []);
  const rows = told.length > 0 ? told : used;
  const worst = keepWorst(view.detail.rows);
  rows.forEach(({ value, stat }, index) => {
    worst.offer(index, spec.bad === 'high' ? value : -value, stat.date ?? TIME.EMPTY);
  });
  return worst.indices().flatMap((index) => {
    const one = rows[index];
    if (one === undefined) return [];
    const { row, agent: text } = one.stat;
    const time = cellAt(table.columns.date, row);
    return [evidenceOf(table, strings, row, { value: one.value, text, time })];
  });
}

/** The days before and in the period, as far as they have figures of the same kind as those used. */
function dailyOf(view: ShopView, spec: ChatSpec, way: Way, used: readonly Said[]): DailyPoint[] {
  const { frame } = view;
  const days = new Map<number, AgentStat[]>();
  for (const stat of view.agentStats) {
    const { date, firstDay, isShop } = stat;
    if (date === null || firstDay !== null || date < frame.dailyStart || date >= frame.end)
      continue;
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
