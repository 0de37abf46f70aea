import { STORED } from '../../shared/ipc/payloads';
import type { OwnPhrase } from '../../shared/review-texts/lexicon';
import type { StoredFile } from './stored-file';

/** How the person says phrases of reviews are to be read. */
export const PHRASES_FILE: StoredFile<readonly OwnPhrase[]> = {
  name: 'phrases',
  version: 2,
  content: STORED.phrases,
};
