/** What the window knows of reports. */
import type { ReportProgress } from '../../shared/ipc/report-contract';
import {
  BUILT_IN_DESIGNS,
  type BuiltInDesign,
  type ReportDesign,
  type ReportTemplates,
} from '../../shared/report/design';

export interface ReportState {
  /** Null until they are read. */
  readonly templates: ReportTemplates | null;
  /** What the person made of the template used, as long as it is not kept; null where nothing was changed. */
  readonly changed: ReportDesign | null;
  /** Shops that are printed, by document; all of one that is not named. */
  readonly shops: Readonly<Record<string, readonly string[]>>;
  /** How far one file for each shop is; null when none are made. */
  readonly progress: ReportProgress | null;
}

export const NO_REPORT: ReportState = { templates: null, changed: null, shops: {}, progress: null };

/** What is taken back of templates and of what was made of one. */
export interface ReportUndo
  extends Pick<ReportTemplates, 'used' | 'templates'>, Pick<ReportState, 'changed'> {}

/** What taking back changes brings back later; null until templates are read. */
export function reportNow({ templates, changed }: ReportState): ReportUndo | null {
  return templates === null
    ? null
    : { used: templates.used, templates: templates.templates, changed };
}

/** Whether a template is one of those the program brings along. */
export function isBuiltIn(id: string): id is BuiltInDesign {
  return Object.hasOwn(BUILT_IN_DESIGNS, id);
}

/** The template in use: the first of the program's own where the one used last is gone. */
export function usedTemplate({ used, templates }: Pick<ReportTemplates, 'used' | 'templates'>): {
  readonly id: string;
  /** Null: it is named by the program. */
  readonly name: string | null;
  readonly design: ReportDesign;
} {
  const own = templates.find(({ id }) => id === used);
  if (own !== undefined) return own;
  const id = isBuiltIn(used) ? used : 'onePage';
  return { id, name: null, design: BUILT_IN_DESIGNS[id] };
}
