/** Hand-made shops whose right diagnosis is obvious. */
import { NO_CHANGES } from '../../advice/advice-changes';
import type { ShopProfile, ShopResult } from '../../checkup/schema';
import type { CauseFinding } from '../../checkup/schema-causes';
import type { Evidence } from '../../checkup/schema-evidence';
import type { AgentResult, ServiceResult } from '../../checkup/schema-service';
import type { ReasonResult, TextResult, TopicResult } from '../../checkup/schema-texts';
import { compare } from '../../comparison/compare';
import { STEADY } from '../../advice/testing/steady-model';
import { UNKNOWN_PROFILE } from '../../checkup/profile';
import { scoreShop } from '../../scoring/score-shop';
import { mean, ratio, shopWith, type Given } from '../../scoring/testing/shops';
import { diagnose } from '../diagnose';

/** A shop without a fault in anything the model scores, over many rows. */
export const PERFECT: Readonly<Record<string, Given>> = {
  'goods.rating': mean(4.95, 900, 0.3),
  'goods.qualityReturnRate': ratio(0, 1000),
  'goods.qualityRefundPaidRate': ratio(0, 1000),
  'logistics.pickupHours': mean(5, 1000, 2),
  'logistics.onTimeDeliveryRate': ratio(995, 1000),
  'logistics.damageReturnRate': ratio(0, 1000),
  'service.auditHours': mean(1, 60, 0.5),
  'service.escalationRate': ratio(0, 400),
  'chat.avgReplySeconds': mean(12, 3000, 5),
  'chat.dissatisfactionRate': ratio(0, 400),
  'reviews.neutralRate': ratio(5, 900),
  'reviews.replyRate': ratio(880, 900),
};

/** What else is known of the shop. */
interface Rest {
  readonly profile?: Partial<ShopProfile>;
  readonly texts?: Partial<TextResult>;
  readonly service?: Partial<ServiceResult>;
  readonly answers?: Readonly<Record<string, number | null>>;
  readonly groups?: ShopResult['groups'];
}

/** Id of the shop these tests diagnose. */
export const SHOP = 'douyin/店';

/** The causes found in a shop with these figures (status ok) and nothing else known but what is given. */
export function causesOf(
  given: Readonly<Record<string, Given>>,
  rest: Rest = {},
): readonly CauseFinding[] {
  const measured = shopWith('店', given, { platform: 'douyin' });
  const profile = { ...UNKNOWN_PROFILE, ...rest.profile };
  const shops = [scoreShop({ ...measured, groups: rest.groups ?? [] }, STEADY, profile)];
  const models = [STEADY];
  return diagnose({
    shops,
    models,
    comparison: compare(shops, models),
    texts: rest.texts === undefined ? [] : [textsWith(rest.texts)],
    service: rest.service === undefined ? [] : [serviceWith(rest.service)],
    sittings:
      rest.answers === undefined
        ? []
        : [{ shop: SHOP, at: '2026-10-01 10:00:00', answers: { ...rest.answers } }],
    advice: NO_CHANGES,
  });
}

/** A topic complained of so often, with two reviews quoted. */
export function topic(id: string, negative: number, quotes: readonly string[] = []): TopicResult {
  const counts = { mentions: negative, positive: 0, negative };
  return {
    ...{ topic: id, ...counts, lostStars: 0, before: null },
    ...{ complaints: quotes.map(quote), praise: [] },
  };
}

/** A reason given so often. */
export function reason(
  id: ReasonResult['reason'],
  count: number,
  quotes: readonly string[] = [],
): ReasonResult {
  return { reason: id, count, before: null, words: [], products: [], rows: quotes.map(quote) };
}

/** An agent with these figures. */
export function agent(
  name: string,
  { replySeconds, grade = null }: { replySeconds: number; grade?: AgentResult['grade'] },
): AgentResult {
  const unknown = { value: null, low: null, high: null, count: null, worktime: false };
  return {
    ...{ agent: name, days: 30, sessions: 400, badCount: null },
    figures: {
      replySeconds: { ...unknown, value: replySeconds },
      ...{ firstReplySeconds: unknown, threeMinuteRate: unknown, satisfaction: unknown },
      ...{ dissatisfaction: unknown, conversion: unknown },
    },
    ...{ score: null, grade, rank: null, reasons: [], training: [], rewards: [], loss: null },
    losses: [],
  };
}

function quote(text: string, row: number): Evidence {
  return { source: 0, row: row + 2, id: null, product: '杯子', value: 1, text, time: null };
}

function textsWith(changes: Partial<TextResult>): TextResult {
  return {
    ...{ shop: SHOP, reviews: 0, complaining: 0, praising: 0, lostStars: 0, before: null },
    ...{ now: { reviews: 0, afterSales: 0 }, topics: [], products: [], afterSales: 0 },
    ...{ reasons: [], replies: 0, forbidden: [] },
    ...changes,
  };
}

function serviceWith(changes: Partial<ServiceResult>): ServiceResult {
  const { figures } = agent('', { replySeconds: 20 });
  return { shop: SHOP, figures, agents: [], complaints: [], notes: [], ...changes };
}
