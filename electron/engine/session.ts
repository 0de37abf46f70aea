import { runCheckup } from '../../shared/checkup/run-checkup';
import type { CheckupResult } from '../../shared/checkup/schema';
import { assignShops } from '../../shared/import/concatenate';
import { importEntries } from '../../shared/import/entries/import-entries';
import { lessonsOf } from '../../shared/import/match-shops/lessons';
import {
  matchShops,
  nameAsKnown,
  type MatchedDataset,
} from '../../shared/import/match-shops/match-shops';
import type { ImportProgress, ImportSummary } from '../../shared/ipc/contract';
import type { Dataset } from '../../shared/model/dataset';
import type { KnownShop } from '../../shared/model/shop-profile';
import type { Source } from '../../shared/model/source';
import { fail, ok, type Result } from '../../shared/result';
import type { Lesson } from '../../shared/shops/learn';
import { asksForPassword } from '../import/passwords';
import { datasetOf, importFiles, type FileRead } from './engine-core';
import type { EngineCalls, InputFile } from './protocol';
import { summarise } from './summary';

/** The dataset of the files read and the figures entered last, for as long as the engine lives: another period or model reads no file again. */
export class EngineSession {
  readonly #workerFile: string;
  #files: readonly FileRead[] = [];
  /** What was entered, as if it were files. */
  #entered: readonly FileRead[] = [];
  /** Given for locked files since the import began; never longer than this lives, and nowhere else. */
  #passwords: readonly string[] = [];
  #passwordFor: string | null = null;
  #known: readonly KnownShop[] = [];
  #dataset: Dataset | null = null;
  #matched: MatchedDataset | null = null;
  /** Sources as they went into the last check-up. */
  #judged: readonly Source[] = [];
  #importing = new AbortController();

  /** @param workerFile the built worker script that reads one file */
  constructor(workerFile: string) {
    this.#workerFile = workerFile;
  }

  /**
   * Reads files; one import at a time, a new one ends the one under way. What was read before stays when it fails. A file
   * added again takes the place of what was read of it before: it may have been mended since.
   */
  async import(
    { files, add, known }: EngineCalls['import']['request'],
    onProgress: (progress: ImportProgress) => void,
  ): Promise<Result<ImportSummary>> {
    const passwords = add ? this.#passwords : [];
    const read = await this.#read(withPasswords(files, passwords), onProgress);
    if (!read.ok) return read;
    const again = new Set(read.value.map(({ input }) => input.path));
    const kept = add ? this.#files.filter(({ input }) => !again.has(input.path)) : [];
    this.#passwords = passwords;
    if (!add) this.#entered = [];
    this.#hold([...kept, ...read.value], null);
    return this.match({ known });
  }

  /** Tries a password on every locked file; `file`, as shown, is the one told of when it does not fit. */
  async unlock(
    { file, password }: EngineCalls['unlock']['request'],
    onProgress: (progress: ImportProgress) => void,
  ): Promise<Result<ImportSummary>> {
    const locked = this.#files.filter(({ failures }) => failures.some(asksForPassword));
    const inputs = locked.map(({ input }) => input);
    const read = await this.#read(withPasswords(inputs, [password]), onProgress);
    if (!read.ok) return read;
    const again = new Map(locked.map((before, index) => [before, read.value[index]]));
    this.#passwords = [...new Set([...this.#passwords, password])].slice(-MOST_PASSWORDS);
    this.#hold(
      this.#files.map((before) => again.get(before) ?? before),
      file,
    );
    return this.match({ known: this.#known });
  }

  /** Takes what a person entered in place of what was entered before; an import under way ends. */
  enter({ entries, add, names, known }: EngineCalls['enter']['request']): Result<ImportSummary> {
    this.cancel();
    const part = { file: '', dataset: importEntries(entries, names), errors: [] };
    this.#entered = [{ input: { path: '', file: '' }, part, failures: [] }];
    this.#hold(add ? this.#files : [], null);
    return this.match({ known });
  }

  /** Gives what was read to shops, by what is known of these now. */
  match({ known }: EngineCalls['match']['request']): Result<ImportSummary> {
    if (this.#dataset === null) return fail('app.nothingImported');
    this.#known = known;
    const matched = (this.#matched = matchShops(this.#dataset, known, pathsOf(this.#files)));
    const failures = this.#files.flatMap((file) => file.failures);
    return ok(summarise(matched.dataset, failures, matched.matches, this.#passwordFor));
  }

  /** Makes a check-up of what was read, with the shops the user named. */
  run({ shops, ...options }: EngineCalls['run']['request']): Result<CheckupResult> {
    if (this.#matched === null) return fail('app.nothingImported');
    const named = assignShops(this.#matched.dataset, shopsByIndex(shops));
    const dataset = nameAsKnown(named, options.known);
    this.#judged = dataset.sources;
    return runCheckup(dataset, options);
  }

  /** What the last check-up showed of shops; nothing before one was made of what is read now. */
  lessons(): readonly Lesson[] {
    return lessonsOf(this.#judged, this.#dataset?.sources ?? [], pathsOf(this.#files));
  }

  /** Ends the import under way, if any. */
  cancel(): void {
    this.#importing.abort();
  }

  /** Reads files, ending what is under way. */
  #read(
    files: readonly InputFile[],
    onProgress: (progress: ImportProgress) => void,
  ): Promise<Result<readonly FileRead[]>> {
    this.cancel();
    const { signal } = (this.#importing = new AbortController());
    return importFiles(files, { workerFile: this.#workerFile, signal, onProgress });
  }

  /** Keeps the files; `passwordFor` is the one a password was given for just now. */
  #hold(files: readonly FileRead[], passwordFor: string | null): void {
    this.#files = files;
    this.#passwordFor = passwordFor;
    this.#judged = [];
    this.#dataset = datasetOf([...files, ...this.#entered]);
  }
}

/** More are not tried on files added later: each costs a moment, and one forgotten can be given again. */
const MOST_PASSWORDS = 20;

function withPasswords(
  files: readonly InputFile[],
  passwords: readonly string[],
): readonly InputFile[] {
  return passwords.length === 0 ? files : files.map((file) => ({ ...file, passwords }));
}

/** Where the file of a source lies; concatenating keeps the sources themselves. */
function pathsOf(files: readonly FileRead[]): (source: Source) => string {
  const paths = new Map(
    files.flatMap(({ input, part }) =>
      (part?.dataset.sources ?? []).map((source) => [source, input.path.replaceAll('\\', '/')]),
    ),
  );
  return (source) => paths.get(source) ?? '';
}

/** JSON knows only text keys; sources are counted in numbers. */
function shopsByIndex(shops: Readonly<Record<string, string>>): Record<number, string> {
  return Object.fromEntries(Object.entries(shops).map(([index, shop]) => [Number(index), shop]));
}
