/** What the window does with reports: templates, printing in every way there is, files of a check-up. */
import type {
  ExportFormat,
  FailedReport,
  ReportProgress,
  ReportRequest,
} from '../../shared/ipc/report-contract';
import {
  inPrintOrder,
  type ReportDesign,
  type ReportTemplate,
  type ReportTemplates,
} from '../../shared/report/design';
import type { Message } from '../../shared/result';
import { reportNow, usedTemplate, type ReportState, type ReportUndo } from './report-state';
import type { Wiring } from './wiring';

export interface ReportCommands {
  readonly readTemplates: () => Promise<void>;
  /** Begins with a template; what was made of the one before and not kept can be brought back. */
  readonly chooseTemplate: (id: string) => Promise<void>;
  /** Takes what is printed, and how, in place of what the template says. */
  readonly changeDesign: (design: ReportDesign) => void;
  /** Leaves what was made of the template; it can be brought back. */
  readonly revertDesign: () => void;
  /** Keeps the design under a name, in place of the template of that name if there is one, and uses it. */
  readonly saveTemplate: (name: string) => Promise<void>;
  /** Keeps the design in the template in use. */
  readonly updateTemplate: () => Promise<void>;
  readonly renameTemplate: (name: string) => Promise<void>;
  readonly removeTemplate: () => Promise<void>;
  /** Whether templates and design are as they were. */
  readonly undoReport: (undo: ReportUndo) => Promise<boolean>;
  /** Shops of a document that are printed. */
  readonly chooseReportShops: (document: string, shops: readonly string[]) => void;
  /** A picture as a data address; null when none was chosen. */
  readonly chooseLogo: () => Promise<string | null>;
  readonly printReport: (request: ReportRequest) => Promise<void>;
  readonly saveReport: (request: ReportRequest) => Promise<void>;
  /** A file for each shop, named by a pattern, which is remembered; the shops it was not made for. */
  readonly saveReports: (
    request: ReportRequest,
    pattern: string,
  ) => Promise<readonly FailedReport[]>;
  readonly cancelReports: () => Promise<void>;
  readonly tellReportProgress: (progress: ReportProgress) => void;
  readonly exportCheckup: (
    request: Pick<ReportRequest, 'id' | 'shops'>,
    format: ExportFormat,
  ) => Promise<void>;
  readonly saveCharts: (request: ReportRequest) => Promise<void>;
}

/** The commands over an API and a store. Failures become toasts; none throws. */
export function makeReportCommands(wiring: Wiring): ReportCommands {
  const { api, state, dispatch, valueOf, report, busyWith } = wiring;

  const show = (changed: Partial<ReportState>) => {
    dispatch({ type: 'report', report: changed });
  };

  let keeping: Promise<unknown> = Promise.resolve();
  /** Keeps templates changed from those there are by then, one change after the other; whether they are kept. */
  const keep = (
    change: (now: ReportTemplates) => ReportTemplates,
    changed: ReportState['changed'] | undefined,
  ): Promise<boolean> => {
    const kept = keeping.then(async () => {
      const { templates } = state().report;
      if (templates === null) return false;
      const answer = await valueOf(api.keepTemplates(change(templates)));
      if (answer !== undefined) {
        show(changed === undefined ? { templates: answer } : { templates: answer, changed });
      }
      return answer !== undefined;
    });
    keeping = kept;
    return kept;
  };

  /** Makes a change of templates that leaves the design as the template in use has it, and can be taken back. */
  const change = async (
    changed: (now: ReportTemplates) => ReportTemplates,
    message: Message | null,
  ) => {
    const before = reportNow(state().report);
    if (before === null || !(await keep(changed, null)) || message === null) return;
    report(message, 'notice', { report: before });
  };

  /** The template in use and what is made of it; null until templates are read, and for the program's own. */
  const own = (): { readonly template: ReportTemplate; readonly design: ReportDesign } | null => {
    const { templates, changed } = state().report;
    const template = templates?.templates.find(({ id }) => id === templates.used);
    return template === undefined ? null : { template, design: changed ?? template.design };
  };

  return {
    readTemplates: async () => {
      const templates = await valueOf(api.readTemplates());
      if (templates !== undefined) show({ templates });
    },
    chooseTemplate: (used) =>
      change(
        (now) => ({ ...now, used }),
        state().report.changed === null ? null : { code: 'ui.report.changesLeft', params: {} },
      ),
    changeDesign: (design) => {
      const { templates } = state().report;
      if (templates === null) return;
      const changed = { ...design, sections: inPrintOrder(design.sections) };
      show({ changed: isSame(changed, usedTemplate(templates).design) ? null : changed });
    },
    revertDesign: () => {
      const before = reportNow(state().report);
      if (before === null || before.changed === null) return;
      show({ changed: null });
      report({ code: 'ui.report.reverted', params: {} }, 'notice', { report: before });
    },
    saveTemplate: async (name) => {
      const { templates, changed } = state().report;
      if (templates === null) return;
      const design = changed ?? usedTemplate(templates).design;
      const there = templates.templates.find((one) => one.name === name);
      const template = { id: there?.id ?? crypto.randomUUID(), name, design };
      await change((now) => withTemplate(now, template), {
        code: 'ui.report.templateSaved',
        params: { name },
      });
    },
    updateTemplate: async () => {
      const now = own();
      if (now === null) return;
      const { id, name } = now.template;
      await change((templates) => withEdit(templates, id, { design: now.design }), {
        code: 'ui.report.templateUpdated',
        params: { name },
      });
    },
    renameTemplate: async (name) => {
      const now = own();
      const before = reportNow(state().report);
      if (now === null || before === null || now.template.name === name) return;
      const { id } = now.template;
      if (!(await keep((templates) => withEdit(templates, id, { name }), undefined))) return;
      const message = { code: 'ui.report.templateRenamed', params: { name } };
      report(message, 'notice', { report: before });
    },
    removeTemplate: async () => {
      const now = own();
      if (now === null) return;
      const { id, name } = now.template;
      await change(
        ({ templates, ...rest }) => ({
          ...rest,
          used: 'onePage',
          templates: templates.filter((one) => one.id !== id),
        }),
        { code: 'ui.report.templateRemoved', params: { name } },
      );
    },
    undoReport: ({ used, templates, changed }) =>
      keep((now) => ({ ...now, used, templates }), changed),
    chooseReportShops: (document, shops) => {
      show({ shops: { ...state().report.shops, [document]: shops } });
    },
    chooseLogo: async () => (await valueOf(api.chooseLogo()))?.logo ?? null,
    printReport: async (request) => {
      const done = await busyWith('report', () => valueOf(api.printReport(request)));
      if (done?.isPrinted === true) report({ code: 'ui.report.printed', params: {} }, 'notice');
    },
    saveReport: async (request) => {
      const saved = await busyWith('report', () => valueOf(api.saveReport(request)));
      if (saved === undefined || saved === null) return;
      report({ code: 'ui.report.saved', params: { ...saved } }, 'notice');
    },
    saveReports: async (request, pattern) => {
      if (state().report.templates?.pattern !== pattern) {
        await keep((now) => ({ ...now, pattern }), undefined);
      }
      const made = await busyWith('report', () =>
        valueOf(api.saveReports({ ...request, pattern })),
      );
      show({ progress: null });
      if (made === undefined || made === null) return [];
      const { folder, files, failed, isCancelled } = made;
      const some = failed.length > 0 ? 'ui.report.savedEachSome' : 'ui.report.savedEach';
      const params = { folder, files, failed: failed.length };
      report({ code: isCancelled ? 'ui.report.stopped' : some, params }, 'notice');
      return failed;
    },
    cancelReports: async () => {
      await valueOf(api.cancelReports());
    },
    tellReportProgress: (progress) => {
      if (state().busy === 'report') show({ progress });
    },
    exportCheckup: async ({ id, shops }, format) => {
      const request = { id, shops, format };
      const saved = await busyWith('report', () => valueOf(api.exportCheckup(request)));
      if (saved === undefined || saved === null) return;
      report({ code: 'ui.report.exported', params: { ...saved } }, 'notice');
    },
    saveCharts: async (request) => {
      const saved = await busyWith('report', () => valueOf(api.saveCharts(request)));
      if (saved === undefined || saved === null) return;
      report({ code: 'ui.report.chartsSaved', params: { ...saved } }, 'notice');
    },
  };
}

/** With a template, in place of the one of its id if there is one, in use. */
function withTemplate(now: ReportTemplates, template: ReportTemplate): ReportTemplates {
  const isKnown = now.templates.some(({ id }) => id === template.id);
  const { templates } = isKnown
    ? withEdit(now, template.id, template)
    : { templates: [...now.templates, template] };
  return { ...now, used: template.id, templates };
}

/** With something changed of a template. */
function withEdit(
  now: ReportTemplates,
  id: string,
  edit: Partial<ReportTemplate>,
): ReportTemplates {
  const templates = now.templates.map((one) => (one.id === id ? { ...one, ...edit } : one));
  return { ...now, templates };
}

function isSame(a: ReportDesign, b: ReportDesign): boolean {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
}

/** The values of a design, in an order of their own. */
function inOrder({ sections, look }: ReportDesign): readonly unknown[] {
  return [sections, look.logo, look.name, look.contact, look.accent];
}
