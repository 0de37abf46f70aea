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

/** Request → response: the document judged anew, as it is kept. */
export interface AssessmentChannels {
  /** Keeps answers as a sitting of this moment; one of the same shop and day takes them in. */
  'assessment/save': { request: AnswersRequest; response: Result<CheckupDocument> };
  'assessment/replace': { request: SittingsRequest; response: Result<CheckupDocument> };
}

/** The part of `window.checkup` that is about the self-assessment. */
export interface AssessmentApi {
  readonly saveAnswers: (request: AnswersRequest) => Promise<Result<CheckupDocument>>;
  readonly replaceSittings: (request: SittingsRequest) => Promise<Result<CheckupDocument>>;
}
