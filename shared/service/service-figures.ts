/** What agents and shops did in chats, as measured; nothing here is judged. */
import type { AgentFigures, ServiceFigure, ServiceFigures } from '../checkup/schema-service';
import type { AgentStat, Figure } from '../metrics/agent-stats-view';
import { textAt } from '../metrics/cells';
import { answerOf, CHAT_SPECS, statsOfPeriod, sumOf } from '../metrics/chat-ways';
import { viewKept, type KeptRows } from '../metrics/kept-rows';
import { compareText } from '../metrics/shops';
import { frameOf, inPeriod, type Frame } from '../metrics/time-windows';
import type { Dataset } from '../model/dataset';
import type { MaybePeriod } from '../model/period';
import { wilson } from '../scoring/wilson';
import { complaintsOf } from './complaints';
import { FIGURE_METRICS, FIGURE_NAMES, type FigureName } from './figure-metrics';

const UNKNOWN: ServiceFigure = {
  value: null,
  low: null,
  high: null,
  count: null,
  worktime: false,
};

/**
 * What agents and shops did in chats in the period, one entry per shop with statistics of it or with complaints of any month,
 * in the order of the shops. A shop's figures are those of its chat metrics; an agent's are made in the same way of its own rows.
 */
export function serviceFigures(kept: KeptRows, period: MaybePeriod): readonly ServiceFigures[] {
  const frame = frameOf(period);
  return kept.shops.flatMap((shop): ServiceFigures[] => {
    const { agentStats } = viewKept(kept, shop, frame);
    const counted = agentStats.filter(({ date }) => date === null || inPeriod(frame, date));
    const complaints = complaintsOf(kept.dataset, shop);
    if (counted.length === 0 && complaints.length === 0) return [];
    const agents = agentsOf(kept.dataset, counted, frame);
    return [{ shop: shop.id, figures: figuresOf(counted, frame), agents, complaints }];
  });
}

/** Agents by name; those without one go together under ''. */
function agentsOf({ strings }: Dataset, stats: readonly AgentStat[], frame: Frame): AgentFigures[] {
  const byName = new Map<string, AgentStat[]>();
  for (const stat of stats) {
    if (stat.isShop) continue;
    const name = textAt(strings, stat.agent) ?? '';
    byName.set(name, [...(byName.get(name) ?? []), stat]);
  }
  return [...byName]
    .sort(([a], [b]) => compareText(a, b))
    .map(([agent, all]) => {
      const used = statsOfPeriod(all, frame).find((stats) => stats.length > 0) ?? [];
      const isByDay = used.every(({ date, firstDay }) => date !== null && firstDay === null);
      return {
        agent,
        days: isByDay ? used.length : null,
        sessions: totalOf(used, 'sessions') ?? totalOf(used, 'receivedUsers'),
        badCount: totalOf(used, 'badCount'),
        figures: figuresOf(all, frame),
      };
    });
}

function totalOf(stats: readonly AgentStat[], name: Figure): number | null {
  const told = stats.map(({ figure }) => figure(name)).filter((count) => count !== null);
  return told.length === 0 ? null : told.reduce((sum, count) => sum + count, 0);
}

function figuresOf(stats: readonly AgentStat[], frame: Frame): AgentFigures['figures'] {
  const figures = FIGURE_NAMES.map((name) => [name, figureOf(name, stats, frame)] as const);
  return Object.fromEntries(figures) as Record<FigureName, ServiceFigure>;
}

function figureOf(name: FigureName, stats: readonly AgentStat[], frame: Frame): ServiceFigure {
  const answer = answerOf(CHAT_SPECS[FIGURE_METRICS[name]], stats, frame);
  if (answer === null || answer === 'unweighed') return UNKNOWN;
  const { way, said, measured } = answer;
  const { value, numerator, denominator } = measured;
  const interval =
    numerator === null || denominator === null ? null : wilson(numerator, denominator);
  return {
    value,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    count: sumOf(said)?.weight ?? null,
    worktime: 'figure' in way && way.figure.endsWith('Worktime'),
  };
}
