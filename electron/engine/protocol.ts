/** What is said between the main process and the engine, and between the engine and its worker threads. */
import type { CheckupResult } from '../../shared/checkup/schema';
import type {
  CheckupRequest,
  EntriesRequest,
  ImportProgress,
  ImportSummary,
} from '../../shared/ipc/contract';
import type { EntryNames } from '../../shared/import/entries/import-entries';
import type { FileImport } from '../../shared/model/dataset';
import type { KnownShop } from '../../shared/model/shop-profile';
import type { Result } from '../../shared/result';
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
}

/** Calls to the engine: what is asked and what is answered. */
export interface EngineCalls {
  /** Reads files; `add` keeps those read and the figures entered before. Their tables are given to the known shops. */
  import: {
    request: {
      readonly files: readonly InputFile[];
      readonly add: boolean;
      readonly known: readonly KnownShop[];
    };
    response: Result<ImportSummary>;
  };
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
    };
    response: Result<CheckupResult>;
  };
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
  | { readonly id: number; readonly type: 'progress'; readonly progress: ImportProgress };

/** Engine → worker thread. */
export type ParseJob = Omit<InputFile, 'shop'>;

/** Worker thread → engine, in the end. */
export type ParseReply = Result<FileImport>;

/** Worker thread → engine, while it reads: bytes of the file worked off since the last time. */
export interface ParseProgress {
  readonly bytes: number;
}
