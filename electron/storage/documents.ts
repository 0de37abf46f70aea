import { randomUUID } from 'node:crypto';
import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { carriedOver } from '../../shared/checklist/carried-over';
import type { Work } from '../../shared/checklist/work';
import type { CheckupResult } from '../../shared/checkup/schema';
import { digestOf } from '../../shared/history/digest';
import { checkupDigest, type CheckupDigest } from '../../shared/history/digest-schema';
import { historyOf, type CheckupHistory, type FiledDigest } from '../../shared/history/history';
import type { CheckupCard, CheckupDocument } from '../../shared/ipc/contract';
import { fail, ok, type AppError, type Result } from '../../shared/result';
import { beijingTime } from '../clock';
import { reasonOf, writeAtomically } from './atomic-write';
import { Bin } from './bin';
import { cardOf, checkupCard } from './checkup-card';
import {
  decodeDocument,
  encodeDocument,
  LARGEST,
  SUFFIX,
  type DocumentContent,
} from './document-file';
import { DocumentIndex, type DocumentStat } from './document-index';
import { makeFolder, namesIn, sweepLeftovers } from './make-folder';
import { OutsideFiles } from './outside-files';
import { readWhole } from './read-whole';
import { setAside } from './set-aside';

/**
 * The check-ups kept on this computer, one file each: those in the program's own folder, and those a person opened from
 * elsewhere, which stay where they are. Calls are done one after another. What the disk does not take is held here, and is what
 * is read, listed and changed until it does.
 */
export class Documents {
  readonly #folder: string;
  readonly #bin: Bin;
  readonly #outside: OutsideFiles;
  readonly #cardIndex: DocumentIndex<CheckupCard>;
  readonly #digests: DocumentIndex<CheckupDigest>;
  readonly #onBad: (errors: readonly AppError[]) => void;
  /** What could not be saved, and why. */
  readonly #held = new Map<string, DocumentContent & { readonly notSaved: AppError }>();
  #last: Promise<unknown> = Promise.resolve();

  /**
   * @param folder where they are kept
   * @param onBad told at once of all files that could not be read and were set aside (`app.documentBad`)
   */
  constructor(folder: string, onBad: (errors: readonly AppError[]) => void) {
    this.#folder = folder;
    this.#bin = new Bin(path.join(folder, 'bin'));
    this.#outside = new OutsideFiles(path.join(folder, 'outside.json'));
    this.#cardIndex = new DocumentIndex(path.join(folder, 'index.json'), checkupCard);
    this.#digests = new DocumentIndex(path.join(folder, 'history.json'), checkupDigest);
    this.#onBad = onBad;
  }

  /** Makes the folders, empties the bin of what was removed long ago, and reads what lies elsewhere. Error: `app.outsideBad`. */
  open(): Promise<Result<null>> {
    return this.#inTurn(async () => {
      await mkdir(this.#folder, { recursive: true });
      await sweepLeftovers(this.#folder);
      await this.#bin.open(Date.now());
      return this.#outside.open();
    });
  }

  /**
   * Keeps a new check-up. The work on its shops goes on: each takes it over from the newest check-up there is of it.
   */
  create(result: CheckupResult): Promise<Result<CheckupDocument>> {
    return this.#inTurn(async () => {
      // No title of the user's own yet: views name it after its shops.
      const work: Work = { title: '', checklist: await this.#workSoFar(result) };
      return ok(await this.#save(randomUUID(), { result, work }));
    });
  }

  /** Puts another result of the same files (another period or model) into a check-up; the user's part stays. */
  replaceResult(id: string, result: CheckupResult): Promise<Result<CheckupDocument>> {
    return this.#inTurn(async () => {
      const read = await this.#read(id);
      return read.ok ? ok(await this.#save(id, { result, work: read.value.work })) : read;
    });
  }

  /** Errors: `app.documentMissing`, `app.documentNewer`, `app.documentBad` (set aside). */
  read(id: string): Promise<Result<CheckupDocument>> {
    return this.#inTurn(async () => {
      const read = await this.#read(id);
      return read.ok ? ok({ id, ...read.value }) : read;
    });
  }

  /**
   * Opens a document where it lies; from then on it is listed, and what is changed is saved there. Errors: those of `read`;
   * a file that is none is left as it is.
   */
  openFile(file: string): Promise<Result<CheckupDocument>> {
    return this.#inTurn(async () => {
      const own = path.dirname(file) === this.#folder;
      const id = own ? path.basename(file, SUFFIX) : this.#outside.idOf(file);
      const read = await this.#read(id);
      if (!read.ok) this.#outside.forget(id);
      await this.#outside.save();
      return read.ok ? ok({ id, ...read.value }) : read;
    });
  }

  /** Where a document lies. */
  fileOf(id: string): string {
    return this.#outside.fileOf(id) ?? path.join(this.#folder, id + SUFFIX);
  }

  /** When a document was saved last, as `YYYY-MM-DD HH:mm:ss` of Beijing; null where it is not there. */
  savedAt(id: string): Promise<string | null> {
    return stat(this.fileOf(id)).then(
      ({ mtime }) => beijingTime(mtime),
      () => null,
    );
  }

  /** The text of a document, to be kept elsewhere too. Errors: those of `read`. */
  textOf(id: string): Promise<Result<string>> {
    return this.#inTurn(async () => {
      const read = await this.#read(id);
      return read.ok ? ok(encodeDocument(read.value)) : read;
    });
  }

  /** Keeps the user's part of a check-up; answers with why it is not on the disk yet, null when it is. */
  saveWork(id: string, work: Work): Promise<Result<AppError | null>> {
    return this.#inTurn(async () => {
      const read = await this.#read(id);
      if (!read.ok) return read;
      const { notSaved = null } = await this.#save(id, { result: read.value.result, work });
      return ok(notSaved);
    });
  }

  /** All check-ups, newest first. A file that cannot be read is set aside, told, and left out. */
  list(): Promise<readonly CheckupCard[]> {
    return this.#inTurn(() => this.#cards());
  }

  /**
   * The check-ups of some shops (by id) over time. One document at a time, so that others need not wait for all of them where
   * they are read for the first time. What cannot be read is left out; what is bad is set aside and told.
   */
  async history(shops: ReadonlySet<string>): Promise<CheckupHistory> {
    const found: FiledDigest[] = [...this.#held].map(([id, held]) => ({
      id,
      digest: digestOf(held),
    }));
    const bad: AppError[] = [];
    for (const file of await this.#inTurn(() => this.#files())) {
      const digest = await this.#inTurn(() => this.#digest(file, bad));
      if (digest !== null) found.push({ id: file.id, digest });
    }
    this.#tell(bad);
    await this.#inTurn(() => this.#digests.save(found.map(({ id }) => id)));
    return historyOf(found, shops);
  }

  /**
   * Moves a check-up to the bin; one that lies elsewhere is only listed no more. One that could not be saved has to be first,
   * so that it can be restored. Errors: `app.documentMissing`, `app.documentNotRemoved`.
   */
  async remove(id: string): Promise<Result<null>> {
    await this.#inTurn(() => this.#saveHeld());
    const held = this.#held.get(id);
    if (held !== undefined) return fail('app.documentNotRemoved', held.notSaved.params);
    return this.#outside.fileOf(id) === undefined
      ? this.#move(() => this.#bin.put(this.fileOf(id), Date.now()), 'app.documentNotRemoved')
      : this.#keepOutside(() => this.#outside.forget(id));
  }

  /** Takes a check-up back out of the bin, or into the list again. Errors: `app.documentMissing`, `app.documentNotRestored`. */
  restore(id: string): Promise<Result<null>> {
    return this.#outside.wasForgotten(id)
      ? this.#keepOutside(() => this.#outside.remember(id))
      : this.#move(() => this.#bin.takeOut(this.fileOf(id)), 'app.documentNotRestored');
  }

  /** Resolves when everything asked for so far is done, and what could not be saved was tried once more. */
  settled(): Promise<void> {
    return this.#inTurn(() => this.#saveHeld());
  }

  async #cards(): Promise<readonly CheckupCard[]> {
    const cards = [...this.#held].map(([id, held]) => cardOf(id, held));
    const bad: AppError[] = [];
    for (const file of await this.#files()) {
      const card = await this.#cardIndex.get(file, async () => {
        const read = await this.#readForList(file.id, bad);
        return read === null ? null : cardOf(file.id, read);
      });
      if (card !== null) cards.push(card);
    }
    this.#tell(bad);
    await this.#cardIndex.save(cards.map(({ id }) => id));
    return cards.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  }

  #digest(file: DocumentStat, bad: AppError[]): Promise<CheckupDigest | null> {
    return this.#digests.get(file, async () => {
      const read = await this.#readForList(file.id, bad);
      return read === null ? null : digestOf(read);
    });
  }

  /** A document for a list; null where it cannot be read, which is put with the `bad` where it was set aside. */
  async #readForList(id: string, bad: AppError[]): Promise<DocumentContent | null> {
    const read = await this.#read(id);
    if (read.ok) return read.value;
    if (read.error.code === 'app.documentBad') bad.push(read.error);
    return null;
  }

  #tell(bad: readonly AppError[]): void {
    if (bad.length > 0) this.#onBad(bad);
  }

  /** Reads the fewest documents: the cards name their shops. What cannot be read has nothing to go on with. */
  async #workSoFar({ shops }: CheckupResult): Promise<Work['checklist']> {
    const sought = new Map(shops.map(({ id, name }) => [id, name]));
    const found: Record<string, Work['checklist'][string]> = {};
    for (const card of await this.#cards().catch(() => [])) {
      if (![...sought.values()].some((name) => card.shops.includes(name))) continue;
      const read = await this.#read(card.id);
      if (!read.ok) continue;
      const here = read.value.result.shops.filter(({ id }) => sought.has(id)).map(({ id }) => id);
      Object.assign(found, carriedOver(read.value, new Set(here)));
      for (const id of here) sought.delete(id);
    }
    return found;
  }

  /** Those that are on the disk as they are. */
  async #files(): Promise<readonly DocumentStat[]> {
    const present = await namesIn(this.#folder);
    const names = present.filter((name) => name.endsWith(SUFFIX));
    const own = names.map((name) => name.slice(0, -SUFFIX.length));
    const ids = [...own, ...this.#outside.ids].filter((id) => !this.#held.has(id));
    const files = await Promise.all(
      ids.map(async (id) => {
        // A file that lies elsewhere may be away for now, on a stick that is not plugged in.
        const found = await stat(this.fileOf(id)).catch(() => null);
        return found === null ? [] : [{ id, mtimeMs: found.mtimeMs, size: found.size }];
      }),
    );
    return files.flat();
  }

  async #read(id: string): Promise<Result<Omit<CheckupDocument, 'id'>>> {
    const held = this.#held.get(id);
    if (held !== undefined) return ok(held);
    const file = this.fileOf(id);
    const bytes = await readWhole(file, LARGEST).catch(() => undefined);
    if (bytes === undefined) return fail('app.documentMissing');
    const decoded = bytes === null ? fail('app.documentBad') : decodeDocument(bytes);
    if (decoded.ok) return decoded;
    const { code } = decoded.error;
    // What lies elsewhere is the person's own file, whatever is in it.
    if (this.#outside.fileOf(id) !== undefined) {
      const told = code === 'app.documentBad' ? 'app.documentNotOurs' : code;
      return fail(told, { file: path.basename(file) });
    }
    const kept = code === 'app.documentBad' ? await setAside(file, new Date()) : file;
    return fail(code, { file: path.basename(kept) });
  }

  async #save(id: string, content: DocumentContent): Promise<CheckupDocument> {
    const file = this.fileOf(id);
    try {
      // A person, or a program that copies folders, may have taken it away meanwhile.
      if (path.dirname(file) === this.#folder) await makeFolder(this.#folder);
      await writeAtomically(file, encodeDocument(content));
      this.#held.delete(id);
      return { id, ...content };
    } catch (error) {
      const notSaved = { code: 'app.documentNotSaved', params: { reason: reasonOf(error) } };
      this.#held.set(id, { ...content, notSaved });
      return { id, ...content, notSaved };
    }
  }

  async #saveHeld(): Promise<void> {
    for (const [id, { result, work }] of [...this.#held]) await this.#save(id, { result, work });
  }

  #keepOutside(change: () => void): Promise<Result<null>> {
    return this.#inTurn(async () => {
      change();
      await this.#outside.save();
      return ok(null);
    });
  }

  #move(move: () => Promise<void>, failure: string): Promise<Result<null>> {
    return this.#inTurn(async () => {
      try {
        await move();
        return ok(null);
      } catch (error) {
        const reason = reasonOf(error);
        return reason === 'ENOENT' ? fail('app.documentMissing') : fail(failure, { reason });
      }
    });
  }

  /** One call at a time, so that a late save never undoes an earlier one. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
