import { readFile, rm } from 'node:fs/promises';
import { z } from '../../shared/checkup/zod';
import { place as placeSchema } from '../../shared/ipc/payloads';
import type { Ended, Place } from '../../shared/ipc/window-contract';
import { writeAtomically } from './atomic-write';
import { sealed, unsealed } from './sealed';

const SCHEMA_VERSION = 2;
const content = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  place: placeSchema.nullable(),
});

/**
 * Where the person is, kept in a file as long as the program runs: one that is there at the start was left by a program that
 * did not end as it should. A file that cannot be written or read only means that nothing is offered.
 */
export class SessionMark {
  readonly #file: string;
  #place: Place | null = null;
  #left: Omit<Ended, 'savedAt'> | null = null;
  #last: Promise<void> = Promise.resolve();
  #isEnded = false;

  /** @param file that keeps it */
  constructor(file: string) {
    this.#file = file;
  }

  /** Reads what the program before left, and begins anew. */
  async open(): Promise<void> {
    const bytes = await readFile(this.#file).catch(() => null);
    const place = content.safeParse(bytes === null ? null : unsealed(bytes)).data?.place ?? null;
    if (place !== null) this.#left = { by: 'program', place };
    await this.#write();
  }

  /** The person went elsewhere. */
  tell(place: Place | null): void {
    if (this.#isEnded || JSON.stringify(place) === JSON.stringify(this.#place)) return;
    this.#place = place;
    this.#last = this.#last.then(() => this.#write());
  }

  /** The page of the window is gone and will be loaded anew. */
  pageCrashed(): void {
    this.#left = { by: 'page', place: this.#place };
  }

  /** Where the person was when page or program ended unexpectedly; told once. */
  take(): Omit<Ended, 'savedAt'> | null {
    const left = this.#left;
    this.#left = null;
    return left;
  }

  /** The program ends as it should; what its window still tells is too late. */
  async end(): Promise<void> {
    this.#isEnded = true;
    await this.#last;
    await rm(this.#file, { force: true }).catch(() => undefined);
  }

  async #write(): Promise<void> {
    const text = sealed({ schemaVersion: SCHEMA_VERSION, place: this.#place });
    await writeAtomically(this.#file, text).catch(() => undefined);
  }
}
