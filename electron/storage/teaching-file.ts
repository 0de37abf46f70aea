import { STORED } from '../../shared/ipc/payloads';
import type { Teaching } from '../../shared/model/teaching';
import type { GivenFile } from './stored-file';

/** What was taught of tables and words, in the program's own file and in those it exports. */
export const TEACHING_FILE: GivenFile<Teaching> = {
  name: 'teaching',
  kind: 'shop-checkup-teaching',
  version: 2,
  givenVersion: 1,
  content: STORED.teaching,
};
