import type { BrowserWindow, WebContents } from 'electron';
import type { ReportChart, ReportContent } from '../../shared/ipc/report-contract';
import { REPORT_SECTIONS } from '../../shared/report/design';
import { fail, ok, type Result } from '../../shared/result';
import { pick } from '../../shared/text/local-text';
import { UI } from '../../shared/text/ui';
import { PAGES } from '../security/app-url';
import type { PrintJobs } from './print-jobs';
import { tidyPdf } from './tidy-pdf';

/** A report of fifty shops stands in a few seconds; a page that is not ready by then never will be. */
const READY_LIMIT_MS = 60_000;

/** Templates do not know the page's fonts: digits only. */
const FOOTER =
  '<div style="font-size:8px;width:100%;text-align:center;color:#555">' +
  '<span class="pageNumber"></span> / <span class="totalPages"></span></div>';

/** What printing needs from the program around it. */
interface Surroundings {
  /** Makes a hidden window for the report page, known to the channels until it is destroyed. */
  readonly openWindow: () => BrowserWindow;
  readonly jobs: PrintJobs;
}

/** What is printed, but for what it is printed for. */
export type PrintedContent = Omit<ReportContent, 'purpose'>;

/**
 * Prints the report page. Errors of all: `app.reportTimeout`, `app.reportFailed`, `app.reportCrashed`,
 * `app.reportNotPrinted`.
 */
export interface ReportPrinter {
  /** As a PDF: A4, tagged, with outline and page numbers. */
  readonly pdf: (content: PrintedContent) => Promise<Result<Uint8Array>>;
  /**
   * On paper, after the system's dialog; false when the person closed that. Errors of its own: `report.noPrinter`,
   * `report.printerFailed`.
   */
  readonly paper: (content: PrintedContent) => Promise<Result<{ readonly isPrinted: boolean }>>;
  /** Not at all: the charts of all its parts, as pictures. */
  readonly charts: (content: PrintedContent) => Promise<Result<readonly ReportChart[]>>;
}

/** The printer of a program. */
export function reportPrinter(around: Surroundings): ReportPrinter {
  return {
    pdf: (content) =>
      withPage(around, { ...content, purpose: 'pdf' }, async (contents) => {
        const pdf = await contents.printToPDF({
          // A4 and its margins, as the page's own @page rule says.
          preferCSSPageSize: true,
          printBackground: true,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
          displayHeaderFooter: true,
          headerTemplate: '<span></span>',
          footerTemplate: FOOTER,
        });
        const { appVersion } = content.document.result;
        return ok(await tidyPdf(pdf, `${pick(UI['ui.appName'], content.language)} ${appVersion}`));
      }),
    paper: (content) => withPage(around, { ...content, purpose: 'paper' }, printOnPaper),
    charts: (content) => {
      const design = { ...content.design, sections: REPORT_SECTIONS };
      const whole: ReportContent = { ...content, design, purpose: 'charts' };
      return withPage(around, whole, async (_, charts) => ok(charts));
    },
  };
}

/** Draws the report in a window of its own, which is gone afterwards, whatever happens. */
async function withPage<T>(
  { openWindow, jobs }: Surroundings,
  content: ReportContent,
  use: (contents: WebContents, charts: readonly ReportChart[]) => Promise<Result<T>>,
): Promise<Result<T>> {
  const window = openWindow();
  const { id } = window.webContents;
  try {
    const ready = whenReady(window, jobs, content);
    window.loadURL(PAGES.report).catch(() => undefined);
    const stands = await ready;
    return stands.ok ? await use(window.webContents, stands.value) : stands;
  } catch {
    return fail('app.reportNotPrinted');
  } finally {
    jobs.end(id);
    window.destroy();
  }
}

/** What Chromium says where the person closed the dialog, in releases of either spelling. */
const CLOSED = /cancell?ed/i;

async function printOnPaper(
  contents: WebContents,
): Promise<Result<{ readonly isPrinted: boolean }>> {
  // Without one the dialog does not open, and nothing is said.
  if ((await contents.getPrintersAsync()).length === 0) return fail('report.noPrinter');
  return new Promise((resolve) => {
    contents.print(
      { silent: false, printBackground: true, pageSize: 'A4' },
      (isPrinted, reason) => {
        const failed = !isPrinted && !CLOSED.test(reason);
        resolve(failed ? fail('report.printerFailed', { reason }) : ok({ isPrinted }));
      },
    );
  });
}

function whenReady(
  window: BrowserWindow,
  jobs: PrintJobs,
  content: ReportContent,
): Promise<Result<readonly ReportChart[]>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve(fail('app.reportTimeout'));
    }, READY_LIMIT_MS);
    const end = (result: Result<readonly ReportChart[]>): void => {
      clearTimeout(timer);
      resolve(result);
    };
    window.webContents.on('render-process-gone', () => {
      end(fail('app.reportCrashed'));
    });
    window.webContents.on('did-fail-load', () => {
      end(fail('app.reportNotPrinted'));
    });
    jobs.begin(window.webContents.id, content, end);
  });
}
