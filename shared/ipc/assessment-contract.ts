/** The channels of the self-assessment, and the functions the window calls them by. */
import type { AssessmentResult, Sitting } from '../checkup/schema-assessment';
import type { Result } from '../result';
import type { CheckupDocument } from './contract';

/** Answers of one shop to be kept. */
export interface AnswersRequest {
  /** Of the document. */
  readonly id: string;
  /** Id of the shop, `platform/name`. */
  readonly shop: string;
  readonly answers: Sitting['answers'];
}

/** The sittings a shop is to have in a document: taking back, or clearing, what was answered. */
export interface SittingsRequest {
  readonly id: string;
  readonly shop: string;
  readonly sittings: Readonly<AssessmentResult['sittings']>;
}

/** Answers that are not saved yet, as chosen and typed: by id of the document, shop and question. */
export type AnswerDrafts = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>
>;

/** Request → response: the document judged anew, as it is kept. */
export interface AssessmentChannels {
  /** Keeps answers as a sitting of this moment; one of the same shop and day takes them in. */
  'assessment/save': { request: AnswersRequest; response: Result<CheckupDocument> };
  'assessment/replace': { request: SittingsRequest; response: Result<CheckupDocument> };
  'assessment/readDrafts': { request: null; response: Result<AnswerDrafts> };
  /** Keeps answers that are not saved yet, in place of those kept before. */
  'assessment/keepDrafts': {
    request: { readonly drafts: AnswerDrafts };
    response: Result<AnswerDrafts>;
  };
}

/** The part of `window.checkup` that is about the self-assessment. */
export interface AssessmentApi {
  readonly saveAnswers: (request: AnswersRequest) => Promise<Result<CheckupDocument>>;
  readonly replaceSittings: (request: SittingsRequest) => Promise<Result<CheckupDocument>>;
  readonly readDrafts: () => Promise<Result<AnswerDrafts>>;
  readonly keepDrafts: (drafts: AnswerDrafts) => Promise<Result<AnswerDrafts>>;
}
