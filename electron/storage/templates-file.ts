import { STORED } from '../../shared/ipc/payloads';
import type { ReportTemplates } from '../../shared/report/design';
import type { StoredFile } from './stored-file';

/** Report templates: what the person's reports hold and how they look. */
export const TEMPLATES_FILE: StoredFile<ReportTemplates> = {
  name: 'templates',
  version: 2,
  content: STORED.templates,
};
