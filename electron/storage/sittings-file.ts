import type { Sitting } from '../../shared/checkup/schema-assessment';
import { STORED } from '../../shared/ipc/payloads';
import type { StoredFile } from './stored-file';

/** Sittings of the self-assessment of the person's shops. */
export const SITTINGS_FILE: StoredFile<readonly Sitting[]> = {
  name: 'sittings',
  version: 2,
  content: STORED.sittings,
};
