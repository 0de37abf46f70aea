import { readFile } from 'node:fs/promises';
import { z } from '../../shared/checkup/zod';
import { writeAtomically } from './atomic-write';
import { sealed, unsealed } from './sealed';

/** Version 2 brought the checksum. */
const SCHEMA_VERSION = 2;

/** A document's file as the folder lists it. */
export interface DocumentStat {
  readonly id: string;
  readonly mtimeMs: number;
  readonly size: number;
}

interface Entry<T> extends Omit<DocumentStat, 'id'> {
  readonly about: T;
}

/**
 * What was found out of documents read before, so that not every document is read again. It is only a shortcut: an entry
 * holds as long as its file has the same time and size, and without the index, or with one that was damaged, everything is read again.
 */
export class DocumentIndex<T> {
  readonly #file: string;
  readonly #schema: z.ZodType<{ readonly entries: Record<string, Entry<T>> }>;
  #entries: Map<string, Entry<T>> | null = null;
  #changed = false;

  /**
   * @param file where it is kept
   * @param about schema of what is kept of a document
   */
  constructor(file: string, about: z.ZodType<T>) {
    this.#file = file;
    const entry = z.object({ mtimeMs: z.number(), size: z.number(), about });
    this.#schema = z.object({
      schemaVersion: z.literal(SCHEMA_VERSION),
      entries: z.record(z.string(), entry),
    });
  }

  /** What is kept of a document; `read` makes it when the index has nothing that holds. */
  async get({ id, mtimeMs, size }: DocumentStat, read: () => Promise<T | null>): Promise<T | null> {
    const entries = (this.#entries ??= await this.#load());
    const known = entries.get(id);
    if (known?.mtimeMs === mtimeMs && known.size === size) return known.about;
    const about = await read();
    if (about !== null) entries.set(id, { mtimeMs, size, about });
    this.#changed = true;
    return about;
  }

  /** Writes the index when it changed, without the documents that are gone. */
  async save(present: readonly string[]): Promise<void> {
    if (!this.#changed || this.#entries === null) return;
    this.#entries = new Map([...this.#entries].filter(([id]) => present.includes(id)));
    // An index that cannot be written is made again next time.
    const entries = Object.fromEntries(this.#entries);
    await writeAtomically(this.#file, sealed({ schemaVersion: SCHEMA_VERSION, entries })).catch(
      () => undefined,
    );
    this.#changed = false;
  }

  async #load(): Promise<Map<string, Entry<T>>> {
    try {
      const { entries } = this.#schema.parse(unsealed(await readFile(this.#file)));
      return new Map(Object.entries(entries));
    } catch {
      return new Map();
    }
  }
}
