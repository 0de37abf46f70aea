import { rm } from 'node:fs/promises';
import path from 'node:path';
import { onlyShops } from '../../shared/checkup/only-shops';
import type { ExportFormat } from '../../shared/ipc/report-contract';
import { fail, ok, type Result } from '../../shared/result';
import { chartFiles } from '../report/chart-files';
import { reasonOf } from '../storage/atomic-write';
import { reportFileName } from '../storage/file-name';
import { freePath } from '../storage/free-path';
import { writeFiles, type NamedFile } from '../storage/write-files';
import { makeCsvFiles, makeWorkbook } from '../workbook/make-workbook';
import { contentOf, type ReportServices } from './handlers-report';
import type { Handlers } from './register';
import { saveFile } from './save-file';

export interface ExportServices extends Pick<
  ReportServices,
  'documents' | 'settings' | 'printer' | 'chooseReportFolder'
> {
  /** Asks the person where to keep a file of this format; null when they changed their mind. */
  readonly chooseExportFile: (
    proposedName: string,
    format: Exclude<ExportFormat, 'csv'>,
  ) => Promise<string | null>;
}

/** A check-up as a workbook, tables, figures or pictures of its charts. */
export function exportHandlers(
  services: ExportServices,
): Pick<Handlers, 'report/export' | 'report/saveCharts'> {
  const { documents, settings, printer } = services;
  return {
    'report/export': async ({ id, shops, format }) => {
      const read = await documents.read(id);
      if (!read.ok) return read;
      const result = onlyShops(read.value.result, shops);
      if (result.shops.length === 0) return fail('app.badRequest', { channel: 'report/export' });
      const document = { ...read.value, result };
      const names = result.shops.map(({ name }) => name);
      const { language } = settings.read();
      const nameWith = (suffix: string) =>
        reportFileName(names, result.period.to, suffix, language);
      if (format === 'csv') {
        const folder = await services.chooseReportFolder();
        if (folder === null) return ok(null);
        const files = makeCsvFiles(document, language);
        const written = await writeFolder(folder, nameWith(''), files);
        return written.ok ? ok({ file: written.value.folder }) : written;
      }
      const file = await services.chooseExportFile(nameWith(`.${format}`), format);
      const make = () =>
        format === 'xlsx'
          ? makeWorkbook(document, language)
          : `${JSON.stringify(result, null, 2)}\n`;
      return saveFile(file, make, 'report.notExported');
    },
    'report/saveCharts': async (request) => {
      const content = await contentOf(services, request);
      if (!content.ok) return content;
      const { result } = content.value.document;
      const folder = await services.chooseReportFolder();
      if (folder === null) return ok(null);
      const charts = await printer.charts(content.value);
      if (!charts.ok) return charts;
      const names = result.shops.map(({ name }) => name);
      const name = reportFileName(names, result.period.to, '', settings.read().language);
      return writeFolder(folder, name, chartFiles(charts.value));
    },
  };
}

/** Writes files into a new folder, which is gone again where not all of them could be. Error: `report.notExported`. */
async function writeFolder(
  parent: string,
  name: string,
  files: readonly NamedFile[],
): Promise<Result<{ readonly folder: string; readonly files: number }>> {
  try {
    const folder = await freePath(parent, name);
    try {
      await writeFiles(folder, files);
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
    return ok({ folder: path.basename(folder), files: files.length });
  } catch (error) {
    return fail('report.notExported', { file: name, reason: reasonOf(error) });
  }
}
