/** Signs in words: what buyers write in reviews and after-sales, what replies say, and what the shop says of itself. */
import type { Evidence } from '../checkup/schema-evidence';
import type { ReasonClass } from '../model/records';
import type { ComplaintKind } from '../knowledge/service-fields';
import { wilson } from '../scoring/wilson';
import {
  ANSWER_LEVELS,
  BAD_STARS,
  CASES,
  FORBIDDEN_CASES,
  REASON_PER_ORDER,
  REASON_SHARE,
  TOPIC_SHARE,
} from './levels';
import type { ShopFacts } from './shop-facts';
import { ROWS_SHOWN, type Firmness, type Seen } from './sign';

/** Words named in a sentence. */
const NAMED = 5;

/** A topic buyers complain of in reviews. */
export function seeTopic(topic: string, { texts }: ShopFacts): Seen | null {
  const found = texts?.topics.find((one) => one.topic === topic);
  if (texts === null || found === undefined) return null;
  const share = { count: found.negative, total: texts.reviews, level: TOPIC_SHARE };
  return seenShare('text', topic, share, found.complaints, 'reviews');
}

/** A reason buyers give for after-sales. */
export function seeReason(reason: ReasonClass, { texts, metrics }: ShopFacts): Seen | null {
  const found = texts?.reasons.find((one) => one.reason === reason);
  if (texts === null || found === undefined) return null;
  const paid = metrics.get('goods.qualityRefundPaidRate')?.denominator ?? null;
  if (paid !== null && found.count / paid < REASON_PER_ORDER) return null;
  const share = { count: found.count, total: texts.afterSales, level: REASON_SHARE };
  return seenShare('reason', reason, share, found.rows, 'afterSales');
}

/** What a share of buyers says; null where it is under its level. */
function seenShare(
  kind: 'text' | 'reason',
  about: string,
  {
    count,
    total,
    level,
  }: { readonly count: number; readonly total: number; readonly level: number },
  rows: readonly Evidence[],
  basis: string,
): Seen | null {
  const firmness = firmnessOfShare(count, total, level);
  if (firmness === null) return null;
  const code = kind === 'text' ? `cause.topic.${about}` : `cause.reason.${about}`;
  const message = { code, params: { count, total, share: count / total } };
  const evidence = { kind, about, message, rows: rows.slice(0, ROWS_SHOWN) };
  return { evidence, firmness, basis, metric: null };
}

/** Null for a share under its level or too few cases; certain where even the low end of the interval reaches it. */
function firmnessOfShare(cases: number, of: number, level: number): Firmness | null {
  if (cases < CASES.few || of < cases || cases / of < level) return null;
  if (cases < CASES.enough) return 'few';
  return wilson(cases, of).low >= level ? 'certain' : 'enough';
}

/** Complaints about service in what buyers wrote; those the shop itself counted are answers. */
export function seeComplaint(kind: ComplaintKind, { service }: ShopFacts): Seen | null {
  const counts = (service?.complaints ?? []).filter(
    (one) => one.kind === kind && one.from !== 'answers',
  );
  const count = counts.reduce((sum, one) => sum + one.count, 0);
  if (count < CASES.few) return null;
  return {
    evidence: {
      kind: 'complaint',
      about: kind,
      message: { code: `cause.complaint.${kind}`, params: { count } },
      rows: counts.flatMap(({ rows }) => rows).slice(0, ROWS_SHOWN),
    },
    firmness: count < CASES.enough ? 'few' : 'enough',
    basis: counts.some(({ from }) => from === 'reviews') ? 'reviews' : 'afterSales',
    metric: null,
  };
}

/** How words in replies are told of; with 'Many' behind it where not all are named. */
const FORBIDDEN_CODES = { advertising: 'cause.forbidden', induced: 'cause.induced' } as const;

/** Words of one of two sorts that must not stand in the shop's replies. */
export function seeForbidden(words: 'advertising' | 'induced', { texts }: ShopFacts): Seen | null {
  const found = (texts?.forbidden ?? []).filter(
    ({ count, kind }) => count > 0 && (kind === 'induced') === (words === 'induced'),
  );
  const count = found.reduce((sum, one) => sum + one.count, 0);
  if (texts === null || count === 0) return null;
  return {
    evidence: {
      kind: 'row',
      about: 'replies',
      message: {
        code: `${FORBIDDEN_CODES[words]}${found.length > NAMED ? 'Many' : ''}`,
        params: {
          count,
          total: texts.replies,
          words: found
            .slice(0, NAMED)
            .map(({ word }) => word)
            .join('\n'),
        },
      },
      rows: found.flatMap(({ rows }) => rows).slice(0, ROWS_SHOWN),
    },
    firmness: count < FORBIDDEN_CASES ? 'few' : 'enough',
    basis: 'replies',
    metric: null,
  };
}

/** A deduction the platform made, as said in the shop's profile: there is a decision behind it, yet it is the shop's word. */
export function seeDeduction(id: string, { shop }: ShopFacts): Seen | null {
  const count = shop.profile.adjustments[id] ?? 0;
  if (count < 1) return null;
  return {
    evidence: {
      kind: 'answer',
      about: id,
      message: { code: `cause.deduction.${id}`, params: { count } },
      rows: [],
    },
    firmness: 'enough',
    basis: 'profile',
    metric: null,
  };
}

/** The shop's own bad answer. */
export function seeAnswer(question: string, { answers }: ShopFacts): Seen | null {
  const value = answers.get(question);
  if (value === undefined) return null;
  const level = ANSWER_LEVELS[question] ?? { atMost: BAD_STARS };
  const isBad = 'atMost' in level ? value <= level.atMost : value >= level.atLeast;
  if (!isBad) return null;
  const isStars = ANSWER_LEVELS[question] === undefined;
  return {
    evidence: {
      kind: 'answer',
      about: question,
      message: {
        code: isStars ? 'cause.answerStars' : 'cause.answer',
        params: { metric: question, value },
      },
      rows: [],
    },
    firmness: 'few',
    basis: 'answers',
    // Some models score answers themselves.
    metric: question,
  };
}
