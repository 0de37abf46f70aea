/** All sentences by code. One file per area, so that each stays readable; codes are unique across areas (tested). */
import { ADVICE } from './advice';
import { ENTRY } from './entry';
import { APP_ERRORS } from './errors-app';
import { FILE_ERRORS } from './errors-files';
import { MODEL_ERRORS } from './errors-models';
import { ISSUES } from './issues';
import { READING } from './reading';
import { REPORT } from './report';
import { SHOPS } from './shops';
import { DIAGNOSIS } from './diagnosis';
import { ASSESSMENT } from './assessment';
import { SERVICE } from './service';
import { CHECKLIST } from './checklist';
import { UI } from './ui';
import { WARNINGS } from './warnings';

export const TEXTS = {
  ...ADVICE,
  ...APP_ERRORS,
  ...ENTRY,
  ...FILE_ERRORS,
  ...ISSUES,
  ...MODEL_ERRORS,
  ...READING,
  ...REPORT,
  ...SHOPS,
  ...DIAGNOSIS,
  ...ASSESSMENT,
  ...SERVICE,
  ...CHECKLIST,
  ...UI,
  ...WARNINGS,
} as const;
export type TextCode = keyof typeof TEXTS;
