import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from '../../shared/checkup/zod';
import { writeAtomically } from './atomic-write';
import { sealed, unsealed } from './sealed';
import { setAside } from './set-aside';
import { fail, ok, type Result } from '../../shared/result';

/** Version 2 brought the checksum and this key; before, the files were all there was. */
const SCHEMA_VERSION = 2;
const list = z.record(z.uuid(), z.string().min(1));
const kept = z.object({ schemaVersion: z.literal(SCHEMA_VERSION), files: list });
const content = z.union([kept.transform(({ files }) => files), list]);

/**
 * The documents that lie outside the program's own folder, by the id they are known by here. A list that is lost or cannot be
 * written only means that they are opened from where they lie.
 */
export class OutsideFiles {
  readonly #list: string;
  readonly #files = new Map<string, string>();
  readonly #forgotten = new Map<string, string>();

  /** @param list the file that keeps the list */
  constructor(list: string) {
    this.#list = list;
  }

  /** Reads the list. Error: `app.outsideBad` (set aside; the list starts empty). */
  async open(): Promise<Result<null>> {
    const bytes = await readFile(this.#list).catch(() => null);
    if (bytes === null) return ok(null);
    const read = content.safeParse(unsealed(bytes));
    if (!read.success) {
      const aside = await setAside(this.#list, new Date());
      return fail('app.outsideBad', { file: path.basename(aside) });
    }
    for (const [id, file] of Object.entries(read.data)) this.#files.set(id, file);
    return ok(null);
  }

  get ids(): readonly string[] {
    return [...this.#files.keys()];
  }

  /** Undefined for a document that is not of these. */
  fileOf(id: string): string | undefined {
    return this.#files.get(id);
  }

  /** The id of a file, which is listed from now on. */
  idOf(file: string): string {
    const known = [...this.#files].find(([, one]) => one === file)?.[0];
    if (known !== undefined) return known;
    const id = randomUUID();
    this.#files.set(id, file);
    return id;
  }

  /** Takes a file off the list; `remember` puts it back while the program runs. */
  forget(id: string): void {
    const file = this.#files.get(id);
    if (file === undefined) return;
    this.#files.delete(id);
    this.#forgotten.set(id, file);
  }

  wasForgotten(id: string): boolean {
    return this.#forgotten.has(id);
  }

  remember(id: string): void {
    const file = this.#forgotten.get(id);
    if (file === undefined) return;
    this.#forgotten.delete(id);
    this.#files.set(id, file);
  }

  /** Writes the list. */
  async save(): Promise<void> {
    const files = Object.fromEntries(this.#files);
    await writeAtomically(this.#list, sealed({ schemaVersion: SCHEMA_VERSION, files })).catch(
      () => undefined,
    );
  }
}
