import { runCheckup } from '../../shared/checkup/run-checkup';
import type { CheckupResult } from '../../shared/checkup/schema';
import { assignShops, concatenate } from '../../shared/import/concatenate';
import type { ImportProgress, ImportSummary } from '../../shared/ipc/contract';
import type { Dataset, FileImport } from '../../shared/model/dataset';
import { fail, ok, type AppError, type Result } from '../../shared/result';
import { importFiles } from './engine-core';
import type { EngineCalls } from './protocol';
import { summarise } from './summary';

/** The dataset of the files read last, for as long as the engine lives: another period or model reads no file again. */
export class EngineSession {
  readonly #workerFile: string;
  #parts: readonly FileImport[] = [];
  #dataset: Dataset | null = null;
  #failures: readonly AppError[] = [];
  #importing = new AbortController();

  /** @param workerFile the built worker script that reads one file */
  constructor(workerFile: string) {
    this.#workerFile = workerFile;
  }

  /** Reads files; one import at a time, a new one ends the one under way. What was read before stays when it fails. */
  async import(
    { files, add }: EngineCalls['import']['request'],
    onProgress: (progress: ImportProgress) => void,
  ): Promise<Result<ImportSummary>> {
    this.cancel();
    const { signal } = (this.#importing = new AbortController());
    const read = await importFiles(files, { workerFile: this.#workerFile, signal, onProgress });
    if (!read.ok) return read;
    // One dataset of all files, as if they had been given at once.
    this.#parts = [...(add ? this.#parts : []), ...read.value.parts];
    this.#failures = [...(add ? this.#failures : []), ...read.value.failures];
    const dataset = (this.#dataset = concatenate(this.#parts));
    return ok(summarise(dataset, this.#failures));
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
