import { runCheckup } from '../../shared/checkup/run-checkup';
import type { CheckupResult } from '../../shared/checkup/schema';
import { assignShops } from '../../shared/import/concatenate';
import type { ImportProgress, ImportSummary } from '../../shared/ipc/contract';
import type { Dataset } from '../../shared/model/dataset';
import { fail, ok, type Result } from '../../shared/result';
import { datasetOf, importFiles, type FileRead } from './engine-core';
import type { EngineCalls } from './protocol';
import { summarise } from './summary';

/** The dataset of the files read last, for as long as the engine lives: another period or model reads no file again. */
export class EngineSession {
  readonly #workerFile: string;
  #files: readonly FileRead[] = [];
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
    this.cancel();
    const { signal } = (this.#importing = new AbortController());
    const read = await importFiles(files, { workerFile: this.#workerFile, signal, onProgress });
    if (!read.ok) return read;
    const again = new Set(read.value.map(({ path }) => path));
    const kept = add ? this.#files.filter(({ path }) => !again.has(path)) : [];
    this.#files = [...kept, ...read.value];
    const dataset = (this.#dataset = datasetOf(this.#files));
    const failures = this.#files.flatMap((file) => file.failures);
    return ok(summarise(dataset, failures));
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
}

/** JSON knows only text keys; sources are counted in numbers. */
function shopsByIndex(shops: Readonly<Record<string, string>>): Record<number, string> {
  return Object.fromEntries(Object.entries(shops).map(([index, shop]) => [Number(index), shop]));
}
