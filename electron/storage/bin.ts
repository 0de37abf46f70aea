import { readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from '../../shared/checkup/zod';
import { writeAtomically } from './atomic-write';
import { makeFolder } from './make-folder';
import { sealed, unsealed } from './sealed';

const DAY_MS = 24 * 3600 * 1000;
/** Removed check-ups stay this long. */
const KEPT_MS = 30 * DAY_MS;
/** A clock put right or wrong makes nothing old at once: of the time between two starts no more counts. */
const MOST_BETWEEN_MS = 10 * DAY_MS;

const SCHEMA_VERSION = 2;
const content = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  /** The clock at the last start. */
  startedAt: z.number(),
  /** How long each had been in the bin then, by the name of its file. */
  ages: z.record(z.string(), z.number()),
});

/**
 * Where removed check-ups lie for thirty days. How long they have is counted from start to start in a list beside them, as the
 * times of files follow a clock that may be wrong; where the list is lost they stay thirty days more.
 */
export class Bin {
  readonly #folder: string;
  readonly #list: string;
  #startedAt = 0;
  #ages = new Map<string, number>();

  /** @param folder it is; its list lies beside it */
  constructor(folder: string) {
    this.#folder = folder;
    this.#list = `${folder}.json`;
  }

  /** Makes the folder, and deletes what has been in it for thirty days. */
  async open(now: number): Promise<void> {
    await makeFolder(this.#folder);
    const bytes = await readFile(this.#list).catch(() => null);
    const before = content.safeParse(bytes === null ? null : unsealed(bytes)).data;
    const passed = between(before?.startedAt ?? now, now);
    this.#startedAt = now;
    for (const name of await readdir(this.#folder)) {
      const known = before?.ages[name];
      const age = known === undefined ? 0 : known + passed;
      if (age < KEPT_MS || !(await this.#isGone(name))) this.#ages.set(name, age);
    }
    await this.#save();
  }

  /** Moves a file into it. */
  async put(file: string, now: number): Promise<void> {
    await makeFolder(this.#folder);
    await rename(file, this.#placeOf(file));
    // The time since the start counts with the next one.
    this.#ages.set(path.basename(file), -between(this.#startedAt, now));
    await this.#save();
  }

  /** Moves a file back to where it was. */
  async takeOut(file: string): Promise<void> {
    await rename(this.#placeOf(file), file);
    this.#ages.delete(path.basename(file));
    await this.#save();
  }

  /** Deletes one. What cannot be deleted (another program holds it) is tried again at the next start, which it does not hinder. */
  async #isGone(name: string): Promise<boolean> {
    return rm(path.join(this.#folder, name)).then(
      () => true,
      () => false,
    );
  }

  #placeOf(file: string): string {
    return path.join(this.#folder, path.basename(file));
  }

  async #save(): Promise<void> {
    const [startedAt, ages] = [this.#startedAt, Object.fromEntries(this.#ages)];
    const text = sealed({ schemaVersion: SCHEMA_VERSION, startedAt, ages });
    const isEmpty = this.#ages.size === 0;
    const saved = isEmpty ? rm(this.#list, { force: true }) : writeAtomically(this.#list, text);
    // Without it they only stay longer.
    await saved.catch(() => undefined);
  }
}

function between(from: number, to: number): number {
  return Math.min(Math.max(to - from, 0), MOST_BETWEEN_MS);
}
