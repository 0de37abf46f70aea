import { fail, ok, type Result } from '../../shared/result';
import type { PrintJobs, ReportContent } from '../report/print-jobs';
import type { Documents } from '../storage/documents';
import { reportFileName } from '../storage/file-name';
import type { SettingsStore } from '../storage/settings';
import type { Handlers } from './register';
import { saveFile } from './save-file';

export interface ReportServices {
  readonly documents: Documents;
  readonly settings: SettingsStore;
  readonly jobs: PrintJobs;
  readonly print: (content: ReportContent) => Promise<Result<Uint8Array>>;
  /** Asks the person where to keep the report; null when they changed their mind. */
  readonly chooseReportFile: (proposedName: string) => Promise<string | null>;
}

type ReportChannels = `report/${string}` & keyof Handlers;

/** What the page in a print window asks for. */
export function printHandlers(
  jobs: PrintJobs,
): Pick<Handlers, 'report/content' | 'report/ready' | 'report/failed'> {
  return {
    'report/content': (_, sender) => jobs.content(sender),
    'report/ready': (_, sender) => jobs.ready(sender),
    'report/failed': ({ reason }, sender) => jobs.failed(sender, reason),
  };
}

/** The report: what its page shows, and saving it as a PDF. */
export function reportHandlers(services: ReportServices): Pick<Handlers, ReportChannels> {
  const { documents, settings } = services;
  return {
    ...printHandlers(services.jobs),
    'report/save': async ({ id, shops }) => {
      const read = await documents.read(id);
      if (!read.ok) return read;
      const { result } = read.value;
      const chosen = result.shops.filter((shop) => shops.length === 0 || shops.includes(shop.id));
      if (chosen.length === 0) return fail('app.badRequest', { channel: 'report/save' });
      const names = chosen.map(({ name }) => name);
      const { language } = settings.read();
      const proposed = reportFileName(names, result.period.to, language);
      const file = await services.chooseReportFile(proposed);
      if (file === null) return ok(null);
      const printed = await services.print({
        document: read.value,
        shops: chosen.map((shop) => shop.id),
        language,
      });
      if (!printed.ok) return printed;
      return saveFile(file, () => printed.value, 'app.reportNotSaved');
    },
  };
}
