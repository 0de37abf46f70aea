import type { AnswerDrafts } from '../../shared/ipc/assessment-contract';
import { STORED } from '../../shared/ipc/payloads';
import type { StoredFile } from './stored-file';

/** Answers of the self-assessment that are not saved yet. */
export const ANSWERS_FILE: StoredFile<AnswerDrafts> = {
  name: 'answers',
  version: 2,
  content: STORED.answers,
};
