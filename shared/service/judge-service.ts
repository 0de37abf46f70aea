/** The one entry of this folder for results: measured service in, judged service out. */
import { answerValues } from '../assessment/newest-answers';
import { modelOf } from '../advice/model-of';
import type { ShopResult } from '../checkup/schema';
import type { Sitting } from '../checkup/schema-assessment';
import type {
  AgentFigures,
  AgentResult,
  ServiceFigures,
  ServiceResult,
} from '../checkup/schema-service';
import { compareText } from '../metrics/shops';
import type { ScoreModel } from '../models/schema';
import type { Message } from '../result';
import { agentLoss } from './agent-loss';
import { answeredComplaints } from './answers';
import { compareComplaints } from './complaints';
import { FIGURE_METRICS, FIGURE_NAMES } from './figure-metrics';
import { gradeAgent } from './grade-agent';
import { rewardsOf } from './rewards';
import { trainingOf } from './training';

export interface ServiceKnown {
  readonly shops: readonly ShopResult[];
  readonly models: readonly ScoreModel[];
  readonly sittings: readonly Sitting[];
}

const UNKNOWN = { value: null, low: null, high: null, count: null, worktime: false };

/**
 * Agents graded, ranked and advised, and complaints about service counted; one entry per shop with statistics, complaints in its
 * files or complaints it told of, in the order of the shops. Takes its own result as well: whatever was judged is judged anew.
 */
export function judgeService(
  figures: readonly ServiceFigures[],
  { shops, models, sittings }: ServiceKnown,
): readonly ServiceResult[] {
  return shops.flatMap((shop): ServiceResult[] => {
    const measured = measuredOf(figures, shop.id);
    const told = answeredComplaints(shop.id, sittings);
    const complaints = [...measured.complaints, ...told].sort(compareComplaints);
    if (!hasStatistics(measured) && complaints.length === 0) return [];
    const model = modelOf(shop, models);
    const known = {
      conversion: conversionOf(measured.agents),
      complaints,
      answers: answerValues(shop.id, sittings),
    };
    const graded = measured.agents.map((agent) => ({
      ...agent,
      ...gradeAgent(agent, known.conversion),
    }));
    const ranked = graded.map((agent) => ({ ...agent, rank: rankOf(agent, graded) }));
    const agents = ranked.map((agent): AgentResult => ({
      ...agent,
      training: trainingOf(agent, known),
      rewards: rewardsOf(agent, ranked),
      ...agentLoss(agent, measured, shop, model),
    }));
    return [
      {
        shop: shop.id,
        figures: measured.figures,
        agents: agents.sort(
          (a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || compareText(a.agent, b.agent),
        ),
        complaints,
        notes: notesOf(measured, shop),
      },
    ];
  });
}

/** What was measured of a shop and nothing else, agents by name; nothing where there is no entry. */
function measuredOf(figures: readonly ServiceFigures[], shop: string): ServiceFigures {
  const found = figures.find((one) => one.shop === shop);
  return {
    shop,
    figures: found?.figures ?? {
      replySeconds: UNKNOWN,
      firstReplySeconds: UNKNOWN,
      threeMinuteRate: UNKNOWN,
      satisfaction: UNKNOWN,
      dissatisfaction: UNKNOWN,
      conversion: UNKNOWN,
    },
    agents: (found?.agents ?? [])
      .map(({ agent, days, sessions, badCount, figures: own }) => ({
        ...{ agent, days, sessions, badCount, figures: own },
      }))
      .sort((a, b) => compareText(a.agent, b.agent)),
    complaints: (found?.complaints ?? []).filter(({ from }) => from !== 'answers'),
  };
}

function hasStatistics({ figures, agents }: ServiceFigures): boolean {
  return agents.length > 0 || FIGURE_NAMES.some((name) => figures[name].value !== null);
}

/** Conversion of agents together; null for fewer than two. */
function conversionOf(agents: readonly AgentFigures[]): number | null {
  const told = agents
    .map(({ figures }) => figures.conversion)
    .filter(({ count }) => count !== null);
  const buyers = told.reduce((sum, { count }) => sum + (count ?? 0), 0);
  if (told.length < 2 || buyers === 0) return null;
  return told.reduce((sum, { value, count }) => sum + (value ?? 0) * (count ?? 0), 0) / buyers;
}

/** Place by the score as shown, to one decimal: what looks equal shares a place. */
function rankOf(
  { score }: Pick<AgentResult, 'score'>,
  all: readonly Pick<AgentResult, 'score'>[],
): number | null {
  if (score === null) return null;
  const shown = (points: number): number => Math.round(points * 10);
  return 1 + all.filter((one) => one.score !== null && shown(one.score) > shown(score)).length;
}

function notesOf(measured: ServiceFigures, { metrics }: ShopResult): Message[] {
  const { agents } = measured;
  const note = (name: string, params: Message['params'] = {}): Message => ({
    code: `service.note.${name}`,
    params,
  });
  if (!hasStatistics(measured)) {
    const chats = new Set<string>(Object.values(FIGURE_METRICS));
    const isOutside = metrics.some(({ id, status }) => chats.has(id) && status === 'noRows');
    return [note(isOutside ? 'outOfPeriod' : 'noStatistics')];
  }
  const named = agents.filter(({ agent }) => agent !== '');
  const notes: Message[] = [];
  if (agents.length === 0) notes.push(note('shopOnly'));
  if (named.length === 1) notes.push(note('oneAgent', { agent: named[0]?.agent ?? '' }));
  if (named.length < agents.length) notes.push(note('unnamed'));
  if (named.length > 0 && named.every(({ sessions }) => sessions === null))
    notes.push(note('noChats'));
  return notes;
}
