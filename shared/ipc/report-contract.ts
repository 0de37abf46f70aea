/** The channels of the report and of files made of a check-up, and the functions the pages call them by. */
import type { CheckupHistory } from '../history/history';
import type { ReportDesign, ReportTemplates } from '../report/design';
import type { AppError, Result } from '../result';
import type { Language } from '../text/local-text';
import type { CheckupDocument } from './contract';

/** What is printed: some shops of a document, all when none is named, in a design. */
export interface ReportRequest {
  /** Of the document. */
  readonly id: string;
  /** Shop ids, in order; all when empty. */
  readonly shops: readonly string[];
  readonly design: ReportDesign;
}

/** What a report is drawn for: a PDF, a printer, or the charts in it. */
export type ReportPurpose = 'pdf' | 'paper' | 'charts';

/** What the page in a print window draws. */
export interface ReportContent {
  /** The check-up of the shops that are printed, and of no other. */
  readonly document: CheckupDocument;
  /** The shops' places in the whole check-up, which decide their letters, colours and shapes everywhere. */
  readonly places: readonly number[];
  readonly history: CheckupHistory;
  readonly design: ReportDesign;
  readonly language: Language;
  readonly purpose: ReportPurpose;
}

/** A chart of the report as a file of its own. */
export interface ReportChart {
  /** Of shop and chart, fit for a file name but for characters systems forbid. */
  readonly name: string;
  readonly svg: string;
  /** The same as a picture of points. */
  readonly png: Uint8Array;
}

/** How far the reports of many shops are; `done` of `total`, and the shop being printed. */
export interface ReportProgress {
  readonly done: number;
  readonly total: number;
  readonly shop: string;
}

/** A shop whose report could not be made. */
export interface FailedReport {
  readonly shop: string;
  readonly error: AppError;
}

/** A file of the whole check-up: a workbook, a folder of tables, the document of figures. */
export const EXPORT_FORMATS = ['xlsx', 'csv', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportRequest extends Omit<ReportRequest, 'design'> {
  readonly format: ExportFormat;
}

/** Request → response. Null: the person changed their mind. */
export interface ReportChannels {
  'report/templates': { request: null; response: Result<ReportTemplates> };
  /** Keeps these in place of all. */
  'report/keepTemplates': { request: ReportTemplates; response: Result<ReportTemplates> };
  /** Asks for a picture and makes it small. */
  'report/chooseLogo': { request: null; response: Result<{ readonly logo: string } | null> };
  /** The PDF as it would be saved. */
  'report/preview': { request: ReportRequest; response: Result<{ readonly pdf: Uint8Array }> };
  'report/save': { request: ReportRequest; response: Result<{ readonly file: string } | null> };
  /**
   * Prints a file for each shop into a folder, named by a pattern; tells `report/progress`. Files that stood there are not
   * written over.
   */
  'report/saveEach': {
    request: ReportRequest & { readonly pattern: string };
    response: Result<{
      readonly folder: string;
      readonly files: number;
      /** Names of shops whose file could not be made, and why; the others were gone on with. */
      readonly failed: readonly FailedReport[];
      readonly isCancelled: boolean;
    } | null>;
  };
  /** Ends `report/saveEach` after the shop being printed. */
  'report/cancel': { request: null; response: Result<null> };
  /** Opens the system's print dialog; whether it was printed. */
  'report/print': { request: ReportRequest; response: Result<{ readonly isPrinted: boolean }> };
  'report/export': {
    request: ExportRequest;
    /** File or folder. */
    response: Result<{ readonly file: string } | null>;
  };
  /** Writes the report's charts as pictures into a folder. */
  'report/saveCharts': {
    request: ReportRequest;
    response: Result<{ readonly folder: string; readonly files: number } | null>;
  };
  /** Asked by the print window only. */
  'report/content': { request: null; response: Result<ReportContent> };
  /** It stands as it shall be printed; with its charts where they are wanted. */
  'report/ready': {
    request: { readonly charts: readonly ReportChart[] };
    response: Result<null>;
  };
  /** The report page cannot be drawn; the reason is for the person who waits for it. */
  'report/failed': { request: { readonly reason: string }; response: Result<null> };
}

/** The part of `window.checkup` that is about reports. */
export interface ReportApi {
  readonly readTemplates: () => Promise<ReportChannels['report/templates']['response']>;
  readonly keepTemplates: (
    templates: ReportTemplates,
  ) => Promise<ReportChannels['report/keepTemplates']['response']>;
  readonly chooseLogo: () => Promise<ReportChannels['report/chooseLogo']['response']>;
  readonly previewReport: (
    request: ReportRequest,
  ) => Promise<ReportChannels['report/preview']['response']>;
  readonly saveReport: (
    request: ReportRequest,
  ) => Promise<ReportChannels['report/save']['response']>;
  readonly saveReports: (
    request: ReportChannels['report/saveEach']['request'],
  ) => Promise<ReportChannels['report/saveEach']['response']>;
  readonly cancelReports: () => Promise<Result<null>>;
  readonly printReport: (
    request: ReportRequest,
  ) => Promise<ReportChannels['report/print']['response']>;
  readonly exportCheckup: (
    request: ExportRequest,
  ) => Promise<ReportChannels['report/export']['response']>;
  readonly saveCharts: (
    request: ReportRequest,
  ) => Promise<ReportChannels['report/saveCharts']['response']>;
  readonly reportContent: () => Promise<Result<ReportContent>>;
  readonly reportReady: (charts: readonly ReportChart[]) => Promise<Result<null>>;
  readonly reportFailed: (reason: string) => Promise<Result<null>>;
}
