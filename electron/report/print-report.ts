import type { BrowserWindow } from 'electron';
import { fail, ok, type Result } from '../../shared/result';
import { PAGES } from '../security/app-url';
import type { PrintJobs, ReportContent } from './print-jobs';

/** A report of fifty shops stands in a few seconds; a page that is not ready by then never will be. */
const READY_LIMIT_MS = 60_000;

/** Templates do not know the page's fonts: digits only. */
const FOOTER =
  '<div style="font-size:8px;width:100%;text-align:center;color:#555">' +
  '<span class="pageNumber"></span> / <span class="totalPages"></span></div>';

/** What printing needs from the program around it. */
export interface Printer {
  /** Makes a hidden window for the report page, known to the channels until it is destroyed. */
  readonly openWindow: () => BrowserWindow;
  readonly jobs: PrintJobs;
}

/**
 * Prints the report page into a PDF: A4, tagged, with outline and page numbers. The window is gone afterwards, whatever
 * happens. Errors: `app.reportTimeout`, `app.reportFailed`, `app.reportCrashed`, `app.reportNotPrinted`.
 */
export async function printReport(
  { openWindow, jobs }: Printer,
  content: ReportContent,
): Promise<Result<Uint8Array>> {
  const window = openWindow();
  const { id } = window.webContents;
  try {
    const ready = whenReady(window, jobs, content);
    window.loadURL(PAGES.report).catch(() => undefined);
    const stands = await ready;
    if (!stands.ok) return stands;
    return ok(
      await window.webContents.printToPDF({
        // A4 and its margins, as the page's own @page rule says.
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        displayHeaderFooter: true,
        headerTemplate: '<span></span>',
        footerTemplate: FOOTER,
      }),
    );
  } catch {
    return fail('app.reportNotPrinted');
  } finally {
    jobs.end(id);
    window.destroy();
  }
}

function whenReady(
  window: BrowserWindow,
  jobs: PrintJobs,
  content: ReportContent,
): Promise<Result<null>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve(fail('app.reportTimeout'));
    }, READY_LIMIT_MS);
    const end = (result: Result<null>): void => {
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
