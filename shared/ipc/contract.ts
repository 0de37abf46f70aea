/**
 * The channel map between the window and the main process: name → request and response. Payloads are checked by the
 * schemas in `ipc/payloads.ts` (requests, in main); the preload exposes one named function per channel.
 */
import type { Work } from '../checklist/work';
import type { CheckupResult } from '../checkup/schema';
import type { ShopEntry } from '../import/entries/entry';
import type { FieldSetId } from '../import/entries/field-sets';
import type { GuidePlatform } from '../knowledge/export-guide/entry';
import type { PreviewAs, SheetPreview } from '../import/mappings/preview-sheet';
import type { Issue, IssueCode } from '../model/issue';
import type { MaybePeriod, Period } from '../model/period';
import type { Platform } from '../model/platform';
import type { KnownShop } from '../model/shop-profile';
import type { ShopOrigin } from '../model/source';
import type { SourceKind } from '../model/records';
import type { WordField } from '../model/teaching';
import type { TextFormat } from '../model/text-format';
import type { AppError, Message, Result } from '../result';
import type { Language } from '../text/local-text';
import type { AssessmentApi, AssessmentChannels } from './assessment-contract';
import type { ChartApi, ChartChannels } from './chart-contract';
import type { MetricApi, MetricChannels } from './metric-contract';
import type { HistoryApi, HistoryChannels } from './history-contract';
import type { ModelApi, ModelChannels } from './models-contract';
import type { ReportApi, ReportChannels, ReportProgress } from './report-contract';
import type { TeachingApi, TeachingChannels } from './teaching-contract';
import type { MenuCommand, WindowApi, WindowChannels } from './window-contract';

/** A file the person chose or dropped; the window never sees its path. A ticket dies with the window. */
export interface FileTicket {
  readonly ticket: string;
  /** File name with suffix. */
  readonly name: string;
  readonly bytes: number;
}

/** One recognised table of the files held by the engine, before a check-up is made of them. */
export interface SourceSummary {
  /** Index to name it by in `assignShops`. */
  readonly index: number;
  readonly file: string;
  readonly sheet: string;
  readonly kind: SourceKind;
  readonly platform: Platform;
  readonly shop: string | null;
  readonly shopOrigin: ShopOrigin | null;
  /** Id of the known shop it is given to; null = none. */
  readonly known: string | null;
  /** Why it is that shop's, why the person has to say, or what speaks against it. */
  readonly shopReason: Message | null;
  /** Shop code in the name of its file. */
  readonly shopCode: string | null;
  /** Tables without a shop that are certainly one shop's share a number: naming one names all. */
  readonly kin: number | null;
  readonly encoding: string;
  /** Header row (1-based); 0 for tables without one. */
  readonly headerRow: number;
  /** First and last day of its rows; both null when none is dated. */
  readonly days: MaybePeriod;
  /**
   * Of its rows with an order number, how many are of orders in these files; null for orders, and for tables without order
   * numbers.
   */
  readonly joined: { readonly found: number; readonly of: number } | null;
  /** `duplicate`: another row of the same key stands for it; what is out of the period shows once one is chosen. */
  readonly rows: {
    readonly read: number;
    readonly duplicate: number;
    readonly ignored: number;
    readonly rejected: number;
  };
  /** Headers used, and headers left alone because they hold personal data. */
  readonly mappedColumns: number;
  /** Whether its columns are what a person said they are. */
  readonly isTaught: boolean;
  readonly personalColumns: number;
  readonly issueCount: number;
  /** The first few issues, each as a sentence naming file, sheet, row and column. */
  readonly issues: readonly Message[];
}

/** A file the engine holds. */
export interface FileSummary {
  /** Names it in requests, as long as it is held. */
  readonly id: number;
  readonly file: string;
  /** Names of its sheets in order; one '' for a text; none when it could not be opened. */
  readonly sheets: readonly string[];
  /** As in `Source.encoding`; null when it could not be opened. */
  readonly encoding: string | null;
  /** What separates the cells of a text; null for workbooks. */
  readonly delimiter: string | null;
  /** Indices of its tables. */
  readonly tables: readonly number[];
  /** What failed in it: all of it, or the sheet named in the parameters. */
  readonly failures: readonly AppError[];
}

/** Asks for the first rows of a sheet. */
export interface PreviewRequest extends PreviewAs {
  /** `FileSummary.id`. */
  readonly file: number;
  /** Name of the sheet. */
  readonly sheet: string;
}

/** A previewed sheet of a file. */
export interface FilePreview extends SheetPreview {
  /** Whether what is in it is known as a table of figures, whose columns are not chosen one by one. */
  readonly isMetricTable: boolean;
}

/** An issue and the table it is in. */
export interface IssueRow {
  /** `SourceSummary.index`. */
  readonly source: number;
  readonly issue: Issue;
  /** Field whose closed list a word belongs to; null when the issue is not about such a word. */
  readonly field: WordField | null;
}

/** A file that was not read for want of its password. */
export interface LockedFile {
  /** As shown to the person; `files/unlock` names it by this. */
  readonly file: string;
  /** Whether the password given for it last does not fit. */
  readonly isWrong: boolean;
}

/** What the engine holds after files were read. `failures` name file and sheet and what to do. */
export interface ImportSummary {
  /** Files as they were given, those in archives one by one; without the figures entered. */
  readonly files: readonly FileSummary[];
  readonly sources: readonly SourceSummary[];
  readonly locked: readonly LockedFile[];
  readonly failures: readonly AppError[];
  /** Period found in the files. */
  readonly period: MaybePeriod;
}

/** Figures a person entered, in place of those entered before. */
export interface EntriesRequest {
  readonly entries: readonly ShopEntry[];
  /** Keeps the files read before; else the check-up is of these figures alone. */
  readonly add: boolean;
}

/**
 * How far reading is; `done` of `total` files, and the one being read. While a check-up is made: texts of reviews instead of
 * files and bytes, and no file.
 */
export interface ImportProgress {
  readonly done: number;
  readonly total: number;
  readonly file: string;
  readonly rows: number;
  /** Bytes worked off, of all files together. */
  readonly bytes: number;
  readonly totalBytes: number;
}

/** A check-up as kept on disk. */
export interface CheckupDocument {
  readonly id: string;
  readonly result: CheckupResult;
  readonly work: Work;
  /** Why it is not on the disk as it is here; the program then holds it as long as it runs, or until it can be saved. */
  readonly notSaved?: AppError;
}

/** A line of the list of recent check-ups. */
export interface CheckupCard {
  readonly id: string;
  readonly title: string;
  readonly createdAt: string;
  readonly period: CheckupResult['period'];
  readonly shops: readonly string[];
  readonly open: number;
  readonly done: number;
}

export interface Settings {
  readonly language: Language;
  readonly theme: 'system' | 'light' | 'dark';
  /** Platform the export guide was last read for; left out before the first time. */
  readonly guide?: GuidePlatform | undefined;
  /** Whether the tour was taken, or closed. */
  readonly toured?: boolean | undefined;
}

export interface CheckupRequest {
  /** Null = the default by the files: undated tables → six-factors, platform files → the platform's model. */
  readonly model: string | null;
  /** Null = the default period. */
  readonly period: Period | null;
  /** Shop by source index, for those the user named. */
  readonly shops: Readonly<Record<string, string>>;
  /** Source indices of the tables the person leaves out. */
  readonly leftOut: readonly number[];
}

/** What taking in a file of shop profiles changed. */
export interface ShopsImported {
  /** Name of the file. */
  readonly file: string;
  /** Ids of profiles that are new. */
  readonly added: readonly string[];
  /** Profiles that were there, as they were before. */
  readonly replaced: readonly KnownShop[];
}

/** Request → response. Every response is a Result, so that no channel throws across the boundary. */
export interface Channels
  extends
    ModelChannels,
    AssessmentChannels,
    WindowChannels,
    MetricChannels,
    ChartChannels,
    TeachingChannels,
    HistoryChannels,
    ReportChannels {
  /** Paths of dropped files, looked up by the preload; answered with tickets. */
  'files/drop': {
    request: { readonly paths: readonly string[] };
    response: Result<readonly FileTicket[]>;
  };
  'files/choose': { request: null; response: Result<readonly FileTicket[]> };
  'files/import': {
    request: { readonly tickets: readonly string[]; readonly add: boolean };
    response: Result<ImportSummary>;
  };
  /**
   * Tries a password on the file it is for and on every other locked one. The engine remembers it for files added to these,
   * in memory only; it is never stored nor logged.
   */
  'files/unlock': {
    request: { readonly file: string; readonly password: string };
    response: Result<ImportSummary>;
  };
  'files/importExample': {
    request: { readonly example: 'three-shops' | 'summary' };
    response: Result<ImportSummary>;
  };
  'files/cancel': { request: null; response: Result<null> };
  /** The files read, given to shops again: what is known of these has changed. */
  'files/match': { request: null; response: Result<ImportSummary> };
  'files/preview': { request: PreviewRequest; response: Result<FilePreview> };
  /** Reads files (by `FileSummary.id`) again, by what is taught now; texts in another format where one is given. */
  'files/reread': {
    request: { readonly files: readonly number[]; readonly format: TextFormat | null };
    response: Result<ImportSummary>;
  };
  'files/issues': { request: null; response: Result<readonly IssueRow[]> };
  /** Writes the issues of some tables, of some kinds, into a workbook; null when the person changed their mind. */
  'files/saveIssues': {
    request: { readonly sources: readonly number[]; readonly codes: readonly IssueCode[] };
    response: Result<{ readonly file: string } | null>;
  };
  'entries/put': { request: EntriesRequest; response: Result<ImportSummary> };
  /** Saves a workbook to fill in; null when the person changed their mind. */
  'entries/saveForm': {
    request: { readonly set: FieldSetId };
    response: Result<{ readonly file: string } | null>;
  };
  'checkup/run': { request: CheckupRequest; response: Result<CheckupDocument> };
  /**
   * Scores a check-up anew, from what it holds: its shops by other models (ids by shop), all others each by its own as that
   * is now. The document judged anew, as it is kept. Error of its own: `checkup.unknownModel`.
   */
  'checkup/rescore': {
    request: { readonly id: string; readonly models: Readonly<Record<string, string>> };
    response: Result<CheckupDocument>;
  };
  'checkup/list': { request: null; response: Result<readonly CheckupCard[]> };
  'checkup/open': { request: { readonly id: string }; response: Result<CheckupDocument> };
  /** Why it is not on the disk yet (`app.documentNotSaved`; it is held, see `CheckupDocument`), null when it is. */
  'checkup/saveWork': {
    request: { readonly id: string; readonly work: Work };
    response: Result<AppError | null>;
  };
  /** Removes to the bin; `checkup/restore` undoes it while the program runs. */
  'checkup/remove': { request: { readonly id: string }; response: Result<null> };
  'checkup/restore': { request: { readonly id: string }; response: Result<null> };
  /** Shop profiles. */
  'shops/list': { request: null; response: Result<readonly KnownShop[]> };
  /** Keeps a profile, new or changed; answers with it as it is kept. Saving a removed one brings it back. */
  'shops/save': { request: { readonly shop: KnownShop }; response: Result<KnownShop> };
  'shops/remove': { request: { readonly id: string }; response: Result<null> };
  /** Writes all profiles into a file the person chooses; null when they changed their mind. */
  'shops/export': { request: null; response: Result<{ readonly file: string } | null> };
  /** Puts the profiles of a file among these; null when the person changed their mind. */
  'shops/import': { request: null; response: Result<ShopsImported | null> };
  /**
   * Writes what must be handled today and what may be contested, of one shop (by id) or all, into a workbook; null when the
   * person changed their mind. `isAll`: every row; else those the document keeps, because its files are not held any more.
   */
  'today/save': {
    request: { readonly id: string; readonly shop: string | null };
    response: Result<{ readonly file: string; readonly isAll: boolean } | null>;
  };
  'settings/read': { request: null; response: Result<Settings> };
  'settings/write': { request: Settings; response: Result<null> };
}

export type Channel = keyof Channels;

/** Main → window, one way. */
export interface Events {
  'import/progress': ImportProgress;
  'report/progress': ReportProgress;
  /** A native menu item was chosen. */
  'menu/command': MenuCommand;
  /** The program was called with files; `window/waiting` gives them. */
  'window/called': null;
}

/** `window.checkup`: all the window can ask for. */
export interface CheckupApi
  extends
    ModelApi,
    AssessmentApi,
    WindowApi,
    MetricApi,
    ChartApi,
    TeachingApi,
    HistoryApi,
    ReportApi {
  readonly chooseFiles: () => Promise<Result<readonly FileTicket[]>>;
  /** Turns dropped files into tickets; the preload looks up their paths, the page never sees them. */
  readonly acceptDrop: (files: readonly unknown[]) => Promise<Result<readonly FileTicket[]>>;
  readonly importFiles: (
    tickets: readonly string[],
    add: boolean,
  ) => Promise<Result<ImportSummary>>;
  readonly unlockFile: (file: string, password: string) => Promise<Result<ImportSummary>>;
  readonly importExample: (example: 'three-shops' | 'summary') => Promise<Result<ImportSummary>>;
  readonly cancelImport: () => Promise<Result<null>>;
  readonly matchFiles: () => Promise<Result<ImportSummary>>;
  readonly previewSheet: (request: PreviewRequest) => Promise<Result<FilePreview>>;
  readonly rereadFiles: (
    files: readonly number[],
    format: TextFormat | null,
  ) => Promise<Result<ImportSummary>>;
  readonly listIssues: () => Promise<Result<readonly IssueRow[]>>;
  readonly saveIssues: (
    sources: readonly number[],
    codes: readonly IssueCode[],
  ) => Promise<Result<{ readonly file: string } | null>>;
  readonly putEntries: (request: EntriesRequest) => Promise<Result<ImportSummary>>;
  readonly saveForm: (set: FieldSetId) => Promise<Result<{ readonly file: string } | null>>;
  readonly runCheckup: (request: CheckupRequest) => Promise<Result<CheckupDocument>>;
  readonly rescore: (
    id: string,
    models: Readonly<Record<string, string>>,
  ) => Promise<Result<CheckupDocument>>;
  readonly listCheckups: () => Promise<Result<readonly CheckupCard[]>>;
  readonly openCheckup: (id: string) => Promise<Result<CheckupDocument>>;
  readonly saveWork: (id: string, work: Work) => Promise<Result<AppError | null>>;
  readonly removeCheckup: (id: string) => Promise<Result<null>>;
  readonly restoreCheckup: (id: string) => Promise<Result<null>>;
  readonly listShops: () => Promise<Result<readonly KnownShop[]>>;
  readonly saveShop: (shop: KnownShop) => Promise<Result<KnownShop>>;
  readonly removeShop: (id: string) => Promise<Result<null>>;
  readonly exportShops: () => Promise<Channels['shops/export']['response']>;
  readonly importShops: () => Promise<Channels['shops/import']['response']>;
  readonly saveToday: (
    id: string,
    shop: string | null,
  ) => Promise<Channels['today/save']['response']>;
  readonly readSettings: () => Promise<Result<Settings>>;
  readonly writeSettings: (settings: Settings) => Promise<Result<null>>;
  /** Returns the function that stops listening. */
  readonly onImportProgress: (listener: (progress: ImportProgress) => void) => () => void;
  readonly onReportProgress: (listener: (progress: ReportProgress) => void) => () => void;
  readonly onMenuCommand: (listener: (command: Events['menu/command']) => void) => () => void;
}
