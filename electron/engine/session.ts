import { runCheckup } from '../../shared/checkup/run-checkup';
import type { CheckupResult } from '../../shared/checkup/schema';
import { assignShops } from '../../shared/import/concatenate';
import type { ImportProgress, ImportSummary } from '../../shared/ipc/contract';
import type { Dataset } from '../../shared/model/dataset';
import { fail, ok, type Result } from '../../shared/result';
import { asksForPassword } from '../import/passwords';
import { datasetOf, importFiles, type FileRead } from './engine-core';
import type { EngineCalls, InputFile } from './protocol';
import { summarise } from './summary';

/** The dataset of the files read last, for as long as the engine lives: another period or model reads no file again. */
export class EngineSession {
  readonly #workerFile: string;
  #files: readonly FileRead[] = [];
  /** Given for locked files since the import began; never longer than this lives, and nowhere else. */
  #passwords: readonly string[] = [];
  #dataset: Dataset | null = null;
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
    { files, add }: EngineCalls['import']['request'],
    onProgress: (progress: ImportProgress) => void,
  ): Promise<Result<ImportSummary>> {
    const passwords = add ? this.#passwords : [];
    const read = await this.#read(withPasswords(files, passwords), onProgress);
    if (!read.ok) return read;
    const again = new Set(read.value.map(({ input }) => input.path));
    const kept = add ? this.#files.filter(({ input }) => !again.has(input.path)) : [];
    this.#passwords = passwords;
    return ok(this.#hold([...kept, ...read.value], null));
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
    return ok(
      this.#hold(
        this.#files.map((before) => again.get(before) ?? before),
        file,
      ),
    );
  }

  /** Makes a check-up of what was read, with the shops the user named. */
  run({ shops, ...options }: EngineCalls['run']['request']): Result<CheckupResult> {
    if (this.#dataset === null) return fail('app.nothingImported');
    return runCheckup(assignShops(this.#dataset, shopsByIndex(shops)), options);
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

  /** Keeps the files, and says what is in them. */
  #hold(files: readonly FileRead[], passwordFor: string | null): ImportSummary {
    this.#files = files;
    const dataset = (this.#dataset = datasetOf(files));
    return summarise(
      dataset,
      files.flatMap(({ failures }) => failures),
      passwordFor,
    );
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

/** JSON knows only text keys; sources are counted in numbers. */
function shopsByIndex(shops: Readonly<Record<string, string>>): Record<number, string> {
  return Object.fromEntries(Object.entries(shops).map(([index, shop]) => [Number(index), shop]));
}
