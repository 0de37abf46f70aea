import { adviceChangesOf } from '../../shared/advice/stored-advice';
import { askingRows, type AskingRows } from '../../shared/checkup/asking-rows';
import { runCheckup } from '../../shared/checkup/run-checkup';
import type { CheckupResult, Evidence } from '../../shared/checkup/schema';
import { nameShops } from '../../shared/checkup/sources';
import { assignShops } from '../../shared/import/concatenate';
import { importEntries } from '../../shared/import/entries/import-entries';
import { lessonsOf } from '../../shared/import/match-shops/lessons';
import {
  matchShops,
  nameAsKnown,
  type MatchedDataset,
} from '../../shared/import/match-shops/match-shops';
import { rowsBehind, spreadOf, type ShopSpread } from '../../shared/metrics/behind-metric';
import { keepRows, type KeptRows } from '../../shared/metrics/kept-rows';
import { leaveOut } from '../../shared/import/leave-out';
import type { SheetPreview } from '../../shared/import/mappings/preview-sheet';
import type { FilePreview, ImportProgress, ImportSummary } from '../../shared/ipc/contract';
import type { Dataset, FileImport } from '../../shared/model/dataset';
import { isRecordKind } from '../../shared/model/records';
import type { KnownShop } from '../../shared/model/shop-profile';
import type { Source, SourceIssues } from '../../shared/model/source';
import { NOTHING_TAUGHT, type Teaching } from '../../shared/model/teaching';
import { fail, ok, type Result } from '../../shared/result';
import type { Lesson } from '../../shared/shops/learn';
import { asksForPassword } from '../import/passwords';
import { datasetOf, importFiles, jobOf, type FileRead } from './engine-core';
import { parseAll } from './parse-pool';
import type { EngineCalls, InputFile } from './protocol';
import { summarise } from './summary';

/** The dataset of the files read and the figures entered last, for as long as the engine lives: another period or model reads no file again. */
export class EngineSession {
  readonly #workerFile: string;
  readonly #onThrown: (error: Error) => void;
  #files: readonly FileRead[] = [];
  /** What was entered, as if it were a file. */
  #entered: Pick<FileImport, 'dataset'> | null = null;
  /** Given for locked files since the import began; never longer than this lives, and nowhere else. */
  #passwords: readonly string[] = [];
  #passwordFor: string | null = null;
  #known: readonly KnownShop[] = [];
  #teaching: Teaching = NOTHING_TAUGHT;
  /** Number a file is named by, by what it is. */
  readonly #ids = new Map<string, number>();
  #dataset: Dataset | null = null;
  #matched: MatchedDataset | null = null;
  /** Sources as they went into the last check-up. */
  #judged: readonly Source[] = [];
  /** What the last check-up was made of, as long as the same files are held. */
  #made: Made | null = null;
  #importing = new AbortController();

  /**
   * @param workerFile the built worker script that reads one file
   * @param onThrown hears of the bugs its threads die by
   */
  constructor(workerFile: string, onThrown: (error: Error) => void = () => undefined) {
    this.#workerFile = workerFile;
    this.#onThrown = onThrown;
  }

  /**
   * Reads files; one import at a time, a new one ends the one under way. What was read before stays when it fails. A file
   * added again takes the place of what was read of it before: it may have been mended since.
   */
  async import(
    { files, add, known, teaching }: EngineCalls['import']['request'],
    onProgress: (progress: ImportProgress) => void,
  ): Promise<Result<ImportSummary>> {
    const passwords = add ? this.#passwords : [];
    this.#teaching = teaching;
    const read = await this.#read(withPasswords(files, passwords), onProgress);
    if (!read.ok) return read;
    const again = new Set(read.value.map(({ input }) => input.path));
    const kept = add ? this.#files.filter(({ input }) => !again.has(input.path)) : [];
    this.#passwords = passwords;
    if (!add) this.#entered = null;
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
    this.#passwords = [...new Set([...this.#passwords, password])].slice(-MOST_PASSWORDS);
    this.#hold(this.#withAgain(locked, read.value), file);
    return this.match({ known: this.#known });
  }

  /** Reads files again, by what is taught now, texts in another format where one is given. */
  async reread(
    { files, format, teaching }: EngineCalls['reread']['request'],
    onProgress: (progress: ImportProgress) => void,
  ): Promise<Result<ImportSummary>> {
    const wanted = new Set(files);
    const chosen = this.#files.filter(
      ({ input, isListedOnly }) => !isListedOnly && wanted.has(this.#idOf(input)),
    );
    this.#teaching = teaching;
    const inputs = chosen.map(({ input }) => (format === null ? input : { ...input, format }));
    const read = await this.#read(inputs, onProgress);
    if (!read.ok) return read;
    this.#hold(this.#withAgain(chosen, read.value), null);
    return this.match({ known: this.#known });
  }

  /** The first rows of a sheet of a file. */
  async preview({
    file,
    ...preview
  }: EngineCalls['preview']['request']): Promise<Result<FilePreview>> {
    const held = this.#files.find(({ input }) => this.#idOf(input) === file);
    if (held === undefined) return fail('app.nothingImported');
    const job = { ...jobOf(held.input, this.#teaching), preview };
    const { signal } = new AbortController();
    const options = { workerFile: this.#workerFile, onThrown: this.#onThrown, signal };
    const [reply] = await parseAll<SheetPreview>([job], options, () => undefined);
    if (reply?.ok !== true) return reply ?? fail('app.nothingImported');
    const isMetricTable = (held.part?.dataset.sources ?? []).some(
      ({ sheet, kind }) => sheet === preview.sheet && !isRecordKind(kind),
    );
    return ok({ ...reply.value, isMetricTable });
  }

  /** All issues kept of what was read, table by table. */
  issues(): Result<readonly SourceIssues[]> {
    if (this.#matched === null) return fail('app.nothingImported');
    return ok(
      this.#matched.dataset.sources.map(
        ({ file, sheet, shop, kind, mapping, issueCounts, issues }): SourceIssues => ({
          ...{ file, sheet, shop, kind, mapping },
          ...{ issueCounts, issues },
        }),
      ),
    );
  }

  /** Takes what a person entered in place of what was entered before; an import under way ends. */
  enter({ entries, add, names, known }: EngineCalls['enter']['request']): Result<ImportSummary> {
    this.cancel();
    this.#entered = { dataset: importEntries(entries, names) };
    this.#hold(add ? this.#files : [], null);
    return this.match({ known });
  }

  /** Gives what was read to shops, by what is known of these now. */
  match({ known }: EngineCalls['match']['request']): Result<ImportSummary> {
    if (this.#dataset === null) return fail('app.nothingImported');
    this.#known = known;
    const matched = (this.#matched = matchShops(this.#dataset, known, pathsOf(this.#files)));
    return ok(
      summarise(matched, {
        files: this.#files.map((file) => ({ ...file, id: this.#idOf(file.input) })),
        sources: this.#dataset.sources,
        teaching: this.#teaching,
        passwordFor: this.#passwordFor,
      }),
    );
  }

  /** Makes a check-up of what was read, with the shops the user named. */
  run(
    { shops, leftOut, advice, ...options }: EngineCalls['run']['request'],
    onProgress: (progress: ImportProgress) => void = () => undefined,
  ): Result<CheckupResult> {
    if (this.#matched === null) return fail('app.nothingImported');
    const used = leaveOut(this.#matched.dataset, leftOut);
    const named = assignShops(used, shopsByIndex(shops));
    const dataset = nameAsKnown(named, options.known);
    this.#judged = dataset.sources;
    const made = runCheckup(dataset, {
      ...options,
      onProgress: (done, total) => {
        onProgress({ done, total, file: '', rows: 0, bytes: done, totalBytes: total });
      },
      ...(advice === null ? {} : { advice: adviceChangesOf(advice) }),
    });
    this.#made = made.ok ? madeOf(nameShops(dataset).dataset, made.value.period) : null;
    return made;
  }

  /** All rows of the last check-up that ask for something. */
  askingRows(): Result<AskingRows> {
    if (this.#made === null) return fail('app.nothingImported');
    return ok(askingRows(this.#made.kept(), this.#made.period, Number.POSITIVE_INFINITY));
  }

  /** All rows behind a metric of a shop in the last check-up. */
  metricRows(request: EngineCalls['metricRows']['request']): Result<readonly Evidence[]> {
    if (this.#made === null) return fail('app.nothingImported');
    return ok(rowsBehind(this.#made.kept(), this.#made.period, request));
  }

  /** How the values of a metric spread in the last check-up. */
  metricSpread({ metric }: EngineCalls['metricSpread']['request']): Result<readonly ShopSpread[]> {
    if (this.#made === null) return fail('app.nothingImported');
    return ok(spreadOf(this.#made.kept(), this.#made.period, metric));
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
    return importFiles(files, {
      workerFile: this.#workerFile,
      onThrown: this.#onThrown,
      signal,
      onProgress,
      teaching: this.#teaching,
    });
  }

  /** The files held, some of them as they were read again. */
  #withAgain(before: readonly FileRead[], again: readonly FileRead[]): readonly FileRead[] {
    const now = new Map(before.map((file, index) => [file, again[index]]));
    return this.#files.map((file) => now.get(file) ?? file);
  }

  #idOf({ path, file }: InputFile): number {
    const key = JSON.stringify([path, file]);
    const id = this.#ids.get(key) ?? this.#ids.size + 1;
    this.#ids.set(key, id);
    return id;
  }

  /** Keeps the files; `passwordFor` is the one a password was given for just now. */
  #hold(files: readonly FileRead[], passwordFor: string | null): void {
    this.#files = files;
    this.#passwordFor = passwordFor;
    this.#judged = [];
    this.#made = null;
    this.#dataset = datasetOf(files, this.#entered);
  }
}

/** A check-up's rows as it counted them; sorted out when they are first asked for. */
interface Made {
  readonly period: CheckupResult['period'];
  readonly kept: () => KeptRows;
}

function madeOf(dataset: Dataset, period: CheckupResult['period']): Made {
  let kept: KeptRows | null = null;
  return { period, kept: () => (kept ??= keepRows(dataset)) };
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
