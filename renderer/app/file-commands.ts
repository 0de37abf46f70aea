/** What the window does with files that are held and with what it is taught of them. */
import type {
  FilePreview,
  FileSummary,
  ImportSummary,
  IssueRow,
  PreviewRequest,
} from '../../shared/ipc/contract';
import { DELIMITERS, ENCODINGS, type TextFormat } from '../../shared/model/text-format';
import type { IssueCode } from '../../shared/model/issue';
import {
  NOTHING_TAUGHT,
  type TableMapping,
  type Teaching,
  type WordMeaning,
} from '../../shared/model/teaching';
import { fail, type Message, type Result } from '../../shared/result';
import type { Wiring } from './wiring';
import { takeBack, type Lesson } from './take-back';

export interface FileCommands {
  /** The first rows of a sheet; what is wrong is said where they would be. */
  readonly preview: (request: PreviewRequest) => Promise<Result<FilePreview>>;
  /** Reads a text again as a person wants it; can be undone. */
  readonly readAs: (file: FileSummary, format: TextFormat) => Promise<void>;
  readonly listIssues: () => Promise<readonly IssueRow[]>;
  readonly saveIssues: (sources: readonly number[], codes: readonly IssueCode[]) => Promise<void>;
  readonly readTeaching: () => Promise<void>;
  /** Keeps what a table is and reads again what it may help with; whether that was done. */
  readonly teachTable: (table: TableMapping, file: number) => Promise<boolean>;
  readonly forgetTable: (table: TableMapping) => Promise<void>;
  /** Keeps what a word means and reads the files again that have it. */
  readonly teachWord: (word: WordMeaning, files: readonly number[]) => Promise<void>;
  readonly forgetWord: (word: WordMeaning) => Promise<void>;
  readonly exportTeaching: () => Promise<void>;
  readonly importTeaching: () => Promise<void>;
  /** Whether that was done; so with the other. */
  readonly undoLesson: (lesson: Lesson, files: readonly number[]) => Promise<boolean>;
  readonly undoFormat: (file: number, format: TextFormat) => Promise<boolean>;
}

/** The commands over an API and a store. Failures become toasts or answers; none throws. */
export function makeFileCommands(wiring: Wiring): FileCommands {
  const { api, state, dispatch, valueOf, report, busyWith } = wiring;

  let last: Promise<unknown> = Promise.resolve();
  /** One lesson after the other: a list is gone through faster than files are read. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T | undefined> => {
    const done = last.then(() => busyWith('reread', work));
    last = done;
    return done;
  };

  const reread = async (files: readonly number[], format: TextFormat | null = null) => {
    if (files.length === 0) return true;
    const summary = await valueOf(api.rereadFiles(files, format));
    if (summary !== undefined) dispatch({ type: 'rematched', summary });
    return summary !== undefined;
  };

  /** Keeps what was taught, then reads files again by it; what was taught before can be put back. */
  const teach = async (
    change: () => Promise<Result<Teaching>>,
    files: readonly number[],
    message: Message,
  ): Promise<boolean> => {
    const isDone = await inTurn(async () => {
      const before = state().teaching ?? NOTHING_TAUGHT;
      const teaching = await valueOf(change());
      if (teaching === undefined) return false;
      dispatch({ type: 'teaching', teaching });
      const isRead = await reread(files);
      report(message, 'notice', { lesson: { before, after: teaching }, files });
      return isRead;
    });
    return isDone ?? false;
  };

  return {
    preview: (request) => api.previewSheet(request).catch(() => fail('ui.error.noAnswer')),
    readAs: (file, format) =>
      inTurn(async () => {
        const before = formatOf(file);
        if (!(await reread([file.id], format))) return;
        report({ code: 'ui.files.readAs', params: { file: file.file } }, 'notice', {
          format: before,
          file: file.id,
        });
      }),
    listIssues: async () => (await valueOf(api.listIssues())) ?? [],
    saveIssues: async (sources, codes) => {
      const saved = await valueOf(api.saveIssues(sources, codes));
      if (saved === undefined || saved === null) return;
      report({ code: 'ui.issues.saved', params: { ...saved } }, 'notice');
    },
    readTeaching: async () => {
      const teaching = await valueOf(api.readTeaching());
      if (teaching !== undefined) dispatch({ type: 'teaching', teaching });
    },
    teachTable: (table, file) => {
      const files = new Set([
        file,
        ...filesToTry(state().imported),
        ...taughtFiles(state().imported),
      ]);
      const message = { code: 'ui.taught.tableKept', params: { file: table.file } };
      return teach(() => api.saveTable(table), [...files], message);
    },
    forgetTable: async (table) => {
      const message = { code: 'ui.taught.tableForgotten', params: { file: table.file } };
      await teach(() => api.removeTable(table.headers), taughtFiles(state().imported), message);
    },
    teachWord: async (word, files) => {
      const message = { code: 'ui.taught.wordKept', params: { word: word.word } };
      await teach(() => api.saveWord(word), files, message);
    },
    forgetWord: async (word) => {
      const message = { code: 'ui.taught.wordForgotten', params: { word: word.word } };
      const files = filesOfKind(state().imported, word.field.split('.')[0]);
      await teach(() => api.removeWord(word.field, word.word), files, message);
    },
    exportTeaching: async () => {
      const written = await valueOf(api.exportTeaching());
      if (written === undefined || written === null) return;
      report({ code: 'ui.taught.exported', params: { ...written } }, 'notice');
    },
    importTeaching: async () => {
      const read = await valueOf(api.importTeaching());
      if (read === undefined || read === null) return;
      dispatch({ type: 'teaching', teaching: read.teaching });
      const files = (state().imported?.files ?? []).map(({ id }) => id);
      await inTurn(() => reread(files));
      const undo = { lesson: { before: read.before, after: read.teaching }, files };
      report({ code: 'ui.taught.imported', params: { file: read.file } }, 'notice', undo);
    },
    undoLesson: async (lesson, files) => {
      const isDone = await inTurn(async () => {
        const now = state().teaching ?? lesson.after;
        const kept = await valueOf(api.replaceTeaching(takeBack(now, lesson)));
        if (kept === undefined) return false;
        dispatch({ type: 'teaching', teaching: kept });
        await reread(files);
        return true;
      });
      return isDone ?? false;
    },
    undoFormat: async (file, format) => (await inTurn(() => reread([file], format))) ?? false,
  };
}

/** How a text is read now. */
export function formatOf({ encoding, delimiter }: FileSummary): TextFormat {
  return {
    encoding: ENCODINGS.find((one) => one === encoding) ?? null,
    delimiter: DELIMITERS.find((one) => one === delimiter) ?? null,
  };
}

/** Files in which something was not read: what is taught now may help. */
function filesToTry(imported: ImportSummary | null): readonly number[] {
  return (imported?.files ?? []).filter(({ failures }) => failures.length > 0).map(({ id }) => id);
}

/** Files read by what was taught. */
function taughtFiles(imported: ImportSummary | null): readonly number[] {
  return filesWith(imported, ({ isTaught }) => isTaught);
}

/** Files with tables of a kind. */
function filesOfKind(imported: ImportSummary | null, kind: string | undefined): readonly number[] {
  return filesWith(imported, (source) => source.kind === kind);
}

function filesWith(
  imported: ImportSummary | null,
  has: (source: ImportSummary['sources'][number]) => boolean,
): readonly number[] {
  if (imported === null) return [];
  const indices = new Set(imported.sources.filter(has).map(({ index }) => index));
  return imported.files
    .filter(({ tables }) => tables.some((table) => indices.has(table)))
    .map(({ id }) => id);
}
