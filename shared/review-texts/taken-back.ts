/** What a text says, and whether its other clauses take it back. */
import type { TopicId } from '../knowledge/text-rules/rule';
import type { Clause, Token } from './clauses';
import type { Polarity, Role } from './lexicon';

/** A topic found in a text, and where: places of characters. */
export interface Found {
  readonly topic: TopicId;
  readonly polarity: Polarity;
  readonly start: number;
  readonly end: number;
}

/** Something found, with what may still take it back. */
export interface Claim extends Found {
  /** Number of its clause. */
  readonly clause: number;
  readonly isOwn: boolean;
  /** Nothing else is read in its characters. */
  readonly isWhole: boolean;
}

/** Whether something read in a clause is mockery, said of another purchase, or denied. */
export function isTakenBack(
  claim: Claim,
  claims: readonly Claim[],
  clauses: readonly Clause[],
  plain: string,
): boolean {
  return (
    isMocked(claim, claims, clauses) || isPast(claim, clauses, plain) || isDenied(claim, clauses)
  );
}

/** Praise in a clause of mockery that is contradicted. */
function isMocked(claim: Claim, claims: readonly Claim[], clauses: readonly Clause[]): boolean {
  const clause = clauses[claim.clause];
  if (claim.polarity === 'negative' || clause === undefined || !has(clause.tokens, 'mockery'))
    return false;
  return claims.some(
    ({ polarity, topic }) =>
      polarity === 'negative' && (topic === claim.topic || claim.topic === 'general'),
  );
}

/** What is said of an earlier purchase or of another shop, where this one is spoken of later. */
function isPast(
  { clause: number, topic }: Claim,
  clauses: readonly Clause[],
  plain: string,
): boolean {
  const clause = clauses[number];
  const past = clause?.tokens.find(({ word }) => word.roles.has('past'));
  if (topic === 'repurchase' || past === undefined || has(clause?.tokens ?? [], 'present'))
    return false;
  if (COMPARES.test(plain.slice(clause?.start, past.start))) return false;
  return clauses.slice(number + 1).some(({ tokens }) => has(tokens, 'present'));
}

/** "比以前": of this one. */
const COMPARES = /[比跟和与像如]$/;

/** Asked and answered with no: "态度不好？没有". */
function isDenied({ clause, polarity }: Claim, clauses: readonly Clause[]): boolean {
  const answer = clauses[clause + 1];
  return (
    polarity === 'negative' &&
    clauses[clause]?.isAsked === true &&
    answer?.tokens.every(({ word }) => word.reach > 0) === true
  );
}

/** Whether a clause has a word of a role. */
export function has(tokens: readonly Token[], role: Role): boolean {
  return tokens.some(({ word }) => word.roles.has(role));
}
