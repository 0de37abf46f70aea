import path from 'node:path';
import { safeFileName } from '../../shared/format/file-name';
import type { CheckupDocument } from '../../shared/ipc/contract';
import type { FailedReport, ReportProgress, ReportRequest } from '../../shared/ipc/report-contract';
import type { ReportTemplates } from '../../shared/report/design';
import { patternFor } from '../../shared/report/pattern-for';
import { fail, ok, type Result } from '../../shared/result';
import type { PrintJobs } from '../report/print-jobs';
import { printedContent } from '../report/printed-content';
import type { PrintedContent, ReportPrinter } from '../report/report-printer';
import type { ShopRun } from '../report/shop-run';
import type { Documents } from '../storage/documents';
import { reportFileName } from '../storage/file-name';
import { freePath } from '../storage/free-path';
import type { SettingsStore } from '../storage/settings';
import type { StoredValue } from '../storage/stored-value';
import type { Handlers } from './register';
import { saveFile } from './save-file';

export interface ReportServices {
  readonly documents: Documents;
  readonly settings: SettingsStore;
  readonly templates: StoredValue<ReportTemplates>;
  readonly jobs: PrintJobs;
  readonly printer: ReportPrinter;
  /** Where one file for each shop is made. */
  readonly shopRun: ShopRun;
  /** Asks the person where to keep the report; null when they changed their mind. */
  readonly chooseReportFile: (proposedName: string) => Promise<string | null>;
  /** Asks the person for a folder for many files; so with the others. */
  readonly chooseReportFolder: () => Promise<string | null>;
  readonly chooseLogoFile: () => Promise<string | null>;
  readonly readLogo: (file: string) => Promise<Result<{ readonly logo: string }>>;
  readonly sendReportProgress: (progress: ReportProgress) => void;
}

type ReportChannels = `report/${string}` & keyof Handlers;
type ExportChannels = 'report/export' | 'report/saveCharts';

/** What the page in a print window asks for. */
export function printHandlers(
  jobs: PrintJobs,
): Pick<Handlers, 'report/content' | 'report/ready' | 'report/failed'> {
  return {
    'report/content': (_, sender) => jobs.content(sender),
    'report/ready': ({ charts }, sender) => jobs.ready(sender, charts),
    'report/failed': ({ reason }, sender) => jobs.failed(sender, reason),
  };
}

/** Reads what is to be printed of a document. Errors: those of reading it, `app.badRequest` where it has none of the shops. */
export async function contentOf(
  services: Pick<ReportServices, 'documents' | 'settings'>,
  { id, ...rest }: ReportRequest,
): Promise<Result<PrintedContent>> {
  const read = await services.documents.read(id);
  return read.ok ? contentIn(services, read.value, rest) : read;
}

/** What is to be printed of a document that was read. Error: `app.badRequest` where it has none of the shops. */
async function contentIn(
  { documents, settings }: Pick<ReportServices, 'documents' | 'settings'>,
  document: CheckupDocument,
  { shops, design }: Omit<ReportRequest, 'id'>,
): Promise<Result<PrintedContent>> {
  const chosen = shopsOf(document, shops).map(({ id }) => id);
  if (chosen.length === 0) return fail('app.badRequest', { channel: 'report' });
  const history = await documents.history(new Set(chosen));
  const { language } = settings.read();
  return ok(printedContent(document, chosen, { history, design, language }));
}

/** What stands in the way of one file in a folder by these stands in the way of all: it is told once. */
const OF_THE_FOLDER: ReadonlySet<string> = new Set([
  ...['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'ENOENT', 'ENOTDIR', 'ENODEV', 'EIO'],
]);

/** The report: templates, what its page shows, and printing it in every way there is. */
export function reportHandlers(
  services: ReportServices,
): Pick<Handlers, Exclude<ReportChannels, ExportChannels>> {
  const { templates, printer, settings, shopRun } = services;

  async function saveEach(
    request: ReportRequest & { readonly pattern: string },
    folder: string,
    signal: AbortSignal,
  ) {
    const read = await services.documents.read(request.id);
    if (!read.ok) return read;
    const { result } = read.value;
    const { language } = settings.read();
    const chosen = shopsOf(read.value, request.shops);
    const failed: FailedReport[] = [];
    let done = 0;
    for (const shop of chosen) {
      if (signal.aborted) break;
      services.sendReportProgress({ done, total: chosen.length, shop: shop.name });
      const content = await contentIn(services, read.value, { ...request, shops: [shop.id] });
      const printed = content.ok ? await printer.pdf(content.value) : content;
      const name = `${safeFileName(patternFor(request.pattern, result, [shop], language))}.pdf`;
      const saved = printed.ok
        ? await saveFile(await freePath(folder, name), () => printed.value, 'app.reportNotSaved')
        : printed;
      if (!saved.ok) {
        const { reason = '' } = saved.error.params;
        const left = chosen.length - (done - failed.length);
        if (OF_THE_FOLDER.has(String(reason))) {
          const params = {
            folder: path.basename(folder),
            reason,
            files: done - failed.length,
            left,
          };
          return fail('report.eachNotSaved', params);
        }
        failed.push({ shop: shop.name, error: saved.error });
      }
      done += 1;
    }
    const files = done - failed.length;
    return ok({
      ...{ folder: path.basename(folder), files, failed },
      isCancelled: done < chosen.length,
    });
  }

  return {
    ...printHandlers(services.jobs),
    'report/templates': () => ok(templates.value),
    'report/keepTemplates': (changed) => templates.keep(changed),
    'report/chooseLogo': async () => {
      const file = await services.chooseLogoFile();
      return file === null ? ok(null) : services.readLogo(file);
    },
    'report/preview': async (request) => {
      const content = await contentOf(services, request);
      if (!content.ok) return content;
      const printed = await printer.pdf(content.value);
      return printed.ok ? ok({ pdf: printed.value }) : printed;
    },
    'report/save': async (request) => {
      const content = await contentOf(services, request);
      if (!content.ok) return content;
      const { result } = content.value.document;
      const names = result.shops.map(({ name }) => name);
      const { language } = settings.read();
      const proposed = reportFileName(names, result.period.to, '.pdf', language);
      const file = await services.chooseReportFile(proposed);
      if (file === null) return ok(null);
      const printed = await printer.pdf(content.value);
      if (!printed.ok) return printed;
      return saveFile(file, () => printed.value, 'app.reportNotSaved');
    },
    'report/saveEach': async (request) => {
      const folder = await services.chooseReportFolder();
      if (folder === null) return ok(null);
      return shopRun.begin((signal) => saveEach(request, folder, signal));
    },
    'report/cancel': () => {
      void shopRun.stop();
      return ok(null);
    },
    'report/print': async (request) => {
      const content = await contentOf(services, request);
      return content.ok ? printer.paper(content.value) : content;
    },
  };
}

/** The shops asked for that the document has, in the order asked for; all of its own when none is named. */
function shopsOf({ result: { shops } }: CheckupDocument, asked: readonly string[]) {
  if (asked.length === 0) return shops;
  return asked.flatMap((id) => shops.find((shop) => shop.id === id) ?? []);
}
