/** What is said between the main process and the engine, and between the engine and its worker threads. */
import type { StoredAdvice } from '../../shared/advice/stored-advice';
import type { AskingRows } from '../../shared/checkup/asking-rows';
import type { CheckupResult, Evidence } from '../../shared/checkup/schema';
import type { Sitting } from '../../shared/checkup/schema-assessment';
import type {
  CheckupRequest,
  EntriesRequest,
  FilePreview,
  ImportProgress,
  ImportSummary,
  PreviewRequest,
} from '../../shared/ipc/contract';
import type { EntryNames } from '../../shared/import/entries/import-entries';
import type { PreviewAs, SheetPreview } from '../../shared/import/mappings/preview-sheet';
import type { Industry } from '../../shared/knowledge/industries';
import type { ShopSpread } from '../../shared/metrics/behind-metric';
import type { FileImport } from '../../shared/model/dataset';
import type { KnownShop } from '../../shared/model/shop-profile';
import type { SourceIssues } from '../../shared/model/source';
import type { Teaching } from '../../shared/model/teaching';
import type { TextFormat } from '../../shared/model/text-format';
import type { ScoreModel } from '../../shared/models/schema';
import type { Result } from '../../shared/result';
import type { OwnPhrase } from '../../shared/review-texts/lexicon';
import type { ArchivedTable } from '../import/archive';
import type { Lesson } from '../../shared/shops/learn';

/** A file to read. */
export interface InputFile {
  /** Where it is. */
  readonly path: string;
  /** What it is called in messages and results: a name in the window, a path as given on the command line. */
  readonly file: string;
  /** The table to read, when the file is an archive. */
  readonly entry?: ArchivedTable;
  /** The shop all its tables belong to, when the user said so. */
  readonly shop?: string;
  /** Passwords the person gave, tried when it is a locked workbook. */
  readonly passwords?: readonly string[];
  /** How it is to be read if it is a text, where the person said so. */
  readonly format?: TextFormat;
}

/** Calls to the engine: what is asked and what is answered. */
export interface EngineCalls {
  /** Reads files; `add` keeps those read and the figures entered before. Their tables are given to the known shops. */
  import: {
    request: {
      readonly files: readonly InputFile[];
      readonly add: boolean;
      readonly known: readonly KnownShop[];
      readonly teaching: Teaching;
    };
    response: Result<ImportSummary>;
  };
  /** Reads some files (by `FileSummary.id`) again, by what is taught now; texts in another format where one is given. */
  reread: {
    request: {
      readonly files: readonly number[];
      readonly format: TextFormat | null;
      readonly teaching: Teaching;
    };
    response: Result<ImportSummary>;
  };
  /** Shows the first rows of a sheet of a file (by `FileSummary.id`). */
  preview: { request: PreviewRequest; response: Result<FilePreview> };
  /** All issues kept of the tables read, by their index. */
  issues: { request: null; response: Result<readonly SourceIssues[]> };
  /** Tries a password on the files that are locked, `file` (as shown) being the one it was given for. */
  unlock: {
    request: { readonly file: string; readonly password: string };
    response: Result<ImportSummary>;
  };
  /** Gives the tables read to shops again, after what is known of these changed. */
  match: { request: { readonly known: readonly KnownShop[] }; response: Result<ImportSummary> };
  /** Takes entered figures in place of those entered before; `add` keeps the files read before. */
  enter: {
    request: EntriesRequest & {
      readonly names: EntryNames;
      readonly known: readonly KnownShop[];
    };
    response: Result<ImportSummary>;
  };
  /** Makes a check-up of the files read and the figures entered. */
  run: {
    request: CheckupRequest & {
      readonly appVersion: string;
      readonly createdAt: string;
      readonly known: readonly KnownShop[];
      /** All there are, the user's own with their changes in. */
      readonly models: readonly ScoreModel[];
      readonly industries: readonly Industry[];
      readonly advice: StoredAdvice | null;
      /** Of any shops. */
      readonly sittings: readonly Sitting[];
      readonly phrases: readonly OwnPhrase[];
    };
    response: Result<CheckupResult>;
  };
  /** Judges a check-up anew, by other answers; whatever files are held does not matter. */
  /** Scores a result by other models, or later states of its own; each shop by the model of the id given for it. */
  rescore: {
    request: EngineCalls['rejudge']['request'] & {
      readonly models: readonly ScoreModel[];
      readonly modelOf: Readonly<Record<string, string>>;
    };
    response: Result<CheckupResult>;
  };
  rejudge: {
    request: {
      readonly result: CheckupResult;
      readonly sittings: readonly Sitting[];
      readonly at: string;
      readonly advice: StoredAdvice | null;
    };
    response: Result<CheckupResult>;
  };
  /** All rows of the last check-up that ask for something; an error when other files were read since. */
  askingRows: { request: null; response: Result<AskingRows> };
  /** All rows behind a metric of a shop in the last check-up; an error when other files were read since. */
  metricRows: {
    request: { readonly shop: string; readonly metric: string };
    response: Result<readonly Evidence[]>;
  };
  /** How the values of a metric spread in the last check-up, by shop. */
  metricSpread: { request: { readonly metric: string }; response: Result<readonly ShopSpread[]> };
  /** What the last check-up showed of shops and what their files are known by. */
  lessons: { request: null; response: Result<readonly Lesson[]> };
  /** Stops the import under way; it answers with an error and leaves what was read before. */
  cancel: { request: null; response: Result<null> };
}

export type EngineCall = keyof EngineCalls;

/** Main process → engine. */
export type EngineRequest = {
  [C in EngineCall]: {
    readonly id: number;
    readonly type: C;
    readonly request: EngineCalls[C]['request'];
  };
}[EngineCall];

/** Engine → main process. */
export type EngineReply =
  | { readonly id: number; readonly type: 'result'; readonly result: Result<unknown> }
  | { readonly id: number; readonly type: 'progress'; readonly progress: ImportProgress }
  /** A bug by which it, or a thread of it, ends. */
  | { readonly type: 'thrown'; readonly stack: string };

/** Engine → worker thread. */
export interface ParseJob extends Omit<InputFile, 'shop'> {
  /** Hides ids of buyers: the same for all files of one run and never kept, so that buyers match in these and in nothing else. */
  readonly buyerSalt?: string;
  readonly teaching?: Teaching;
}

/** Engine → worker thread: only the first rows of a sheet are asked for. */
export interface PreviewJob extends ParseJob {
  readonly preview: PreviewAs & { readonly sheet: string };
}

/** Worker thread → engine, in the end. */
export type ParseReply = Result<FileImport>;
export type PreviewReply = Result<SheetPreview>;

/** Worker thread → engine, while it reads: bytes of the file worked off since the last time. */
export interface ParseProgress {
  readonly bytes: number;
}
