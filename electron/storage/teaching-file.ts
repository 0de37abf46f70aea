import { STORED } from '../../shared/ipc/payloads';
import type { Teaching } from '../../shared/model/teaching';
import type { StoredFile } from './stored-file';

/** What was taught of tables and words, in the program's own file and in those it exports. */
export const TEACHING_FILE: StoredFile<Teaching> = {
  name: 'teaching',
  kind: 'shop-checkup-teaching',
  version: 1,
  content: STORED.teaching,
};
