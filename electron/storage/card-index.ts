import { readFile } from 'node:fs/promises';
import { z } from '../../shared/checkup/zod';
import type { CheckupCard } from '../../shared/ipc/contract';
import { writeAtomically } from './atomic-write';

/** A document's file as the folder lists it. */
export interface CardFile {
  readonly id: string;
  readonly mtimeMs: number;
  readonly size: number;
}

const days = z.union([
  z.object({ from: z.string(), to: z.string() }),
  z.object({ from: z.null(), to: z.null() }),
]);

const entry = z.object({
  mtimeMs: z.number(),
  size: z.number(),
  card: z.object({
    id: z.string(),
    title: z.string(),
    createdAt: z.string(),
    period: days,
    shops: z.array(z.string()),
    open: z.number(),
    done: z.number(),
  }),
});

interface Entry extends Omit<CardFile, 'id'> {
  readonly card: CheckupCard;
}

/**
 * The cards of the documents read before, so that listing does not read every document. It is only a shortcut: an entry
 * holds as long as its file has the same time and size, and without the index every card is read again.
 */
export class CardIndex {
  readonly #file: string;
  #entries: Map<string, Entry> | null = null;
  #changed = false;

  constructor(file: string) {
    this.#file = file;
  }

  /** The card of a document; `read` makes it when the index has none that holds. */
  async card(
    { id, mtimeMs, size }: CardFile,
    read: () => Promise<CheckupCard | null>,
  ): Promise<CheckupCard | null> {
    const entries = (this.#entries ??= await this.#load());
    const known = entries.get(id);
    if (known?.mtimeMs === mtimeMs && known.size === size) return known.card;
    const card = await read();
    if (card !== null) entries.set(id, { mtimeMs, size, card });
    this.#changed = true;
    return card;
  }

  /** Writes the index when it changed, without the documents that are gone. */
  async save(present: readonly string[]): Promise<void> {
    if (!this.#changed || this.#entries === null) return;
    const kept = [...this.#entries].filter(([id]) => present.includes(id));
    // A list that cannot be written is made again next time.
    await writeAtomically(this.#file, JSON.stringify(Object.fromEntries(kept))).catch(
      () => undefined,
    );
    this.#changed = false;
  }

  async #load(): Promise<Map<string, Entry>> {
    try {
      const text = await readFile(this.#file, 'utf8');
      return new Map(Object.entries(z.record(z.string(), entry).parse(JSON.parse(text))));
    } catch {
      return new Map();
    }
  }
}
