import { readFile } from 'node:fs/promises';
import { z } from '../../shared/checkup/zod';
import { writeAtomically } from './atomic-write';

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
 * holds as long as its file has the same time and size, and without the index everything is read again.
 */
export class DocumentIndex<T> {
  readonly #file: string;
  readonly #schema: z.ZodType<Record<string, Entry<T>>>;
  #entries: Map<string, Entry<T>> | null = null;
  #changed = false;

  /**
   * @param file where it is kept
   * @param about schema of what is kept of a document
   */
  constructor(file: string, about: z.ZodType<T>) {
    this.#file = file;
    this.#schema = z.record(z.string(), z.object({ mtimeMs: z.number(), size: z.number(), about }));
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
    await writeAtomically(this.#file, JSON.stringify(Object.fromEntries(this.#entries))).catch(
      () => undefined,
    );
    this.#changed = false;
  }

  async #load(): Promise<Map<string, Entry<T>>> {
    try {
      const text = await readFile(this.#file, 'utf8');
      return new Map(Object.entries(this.#schema.parse(JSON.parse(text))));
    } catch {
      return new Map();
    }
  }
}
