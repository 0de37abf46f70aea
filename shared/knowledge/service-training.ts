/**
 * What an agent is to be trained in (article 004, table 3), by what the figures show. Rules are ours: the article names the
 * fields, not when each is needed.
 */
import type { TrainingField } from './service-fields';

/**
 * What may be seen of an agent. slowFirst, slowReply, quickReply: first and average reply against their lines · dissatisfied,
 * satisfied: by ratings, at the line; veryDissatisfied: at twice the line · lowConversion: surely under the shop's agents together ·
 * manyBad: bad ratings in number · attitude, complained: complaints about the shop's service, of attitude or of any kind.
 */
export type Sign =
  | 'slowFirst'
  | 'slowReply'
  | 'quickReply'
  | 'dissatisfied'
  | 'veryDissatisfied'
  | 'satisfied'
  | 'lowConversion'
  | 'manyBad'
  | 'attitude'
  | 'complained';

export interface TrainingRule {
  readonly field: TrainingField;
  /** All of them must be seen. */
  readonly signs: readonly Sign[];
  /** The sentence that says why: `service.train.…`. */
  readonly reason: string;
}

/** The most urgent first; of each field the first that holds. */
export const TRAINING_RULES: readonly TrainingRule[] = [
  { field: 'products', signs: ['slowFirst', 'quickReply'], reason: 'slowStart' },
  { field: 'products', signs: ['slowReply'], reason: 'slowReply' },
  { field: 'complaints', signs: ['manyBad', 'complained'], reason: 'badRatings' },
  { field: 'manners', signs: ['dissatisfied', 'attitude'], reason: 'attitude' },
  { field: 'emotions', signs: ['veryDissatisfied'], reason: 'veryDissatisfied' },
  { field: 'communication', signs: ['dissatisfied', 'quickReply'], reason: 'quickButDisliked' },
  { field: 'communication', signs: ['dissatisfied', 'lowConversion'], reason: 'noSale' },
  { field: 'products', signs: ['lowConversion', 'satisfied'], reason: 'likedNoSale' },
];

/** Bad ratings of an agent in the period that are many: one or two happen to everyone. */
export const MANY_BAD = 5;

/** Stars the shop gives its own training at which it says itself that something is missing. */
export const FEW_STARS = 2;

/** Action and question of the self-assessment of each field. */
export const TRAINING_OF: Readonly<
  Record<TrainingField, { readonly action: string; readonly question: string }>
> = {
  manners: { action: 'training-manners', question: 'assess.trainingManners' },
  communication: { action: 'training-communication', question: 'assess.trainingCommunication' },
  products: { action: 'training-products', question: 'assess.trainingProducts' },
  complaints: { action: 'training-complaints', question: 'assess.trainingComplaints' },
  emotions: { action: 'training-emotions', question: 'assess.trainingEmotions' },
};
