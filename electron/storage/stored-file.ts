import { z } from '../../shared/checkup/zod';
import { fail, ok, type Result } from '../../shared/result';
import { parseJson } from './parse-json';

/** One thing the program keeps in a file of its own. */
export interface StoredFile<T> {
  /** Key of the content in the file, and the group of its errors. */
  readonly name: 'shops' | 'teaching' | 'models' | 'phrases' | 'sittings' | 'answers' | 'templates';
  readonly version: number;
  readonly content: z.ZodType<T>;
}

/** One that is given away in files of the same content, which have no checksum: they may be changed by hand. */
export interface GivenFile<T> extends StoredFile<T> {
  readonly givenVersion: number;
  /** Marks a file that was given away. */
  readonly kind: string;
}

const versionOf = z.object({ schemaVersion: z.number().int().min(1) });

/**
 * Content as kept, of this version or an earlier one. Version 2 brought the checksum (`sealed.ts`) and changed nothing else, so
 * there is nothing to upgrade yet. Errors: `newer` (saved by a later release), `bad` (something else).
 */
export function readStored<T>(
  { name, version, content }: StoredFile<T>,
  found: Readonly<Record<string, unknown>>,
): Result<T, 'newer' | 'bad'> {
  const outer = versionOf.safeParse(found);
  if (!outer.success) return { ok: false, error: 'bad' };
  if (outer.data.schemaVersion > version) return { ok: false, error: 'newer' };
  const read = content.safeParse(found[name]);
  return read.success ? ok(read.data) : { ok: false, error: 'bad' };
}

/** The text of a file to give away. */
export function encodeStored<T>({ name, kind, givenVersion }: GivenFile<T>, value: T): string {
  return `${JSON.stringify({ kind, schemaVersion: givenVersion, [name]: value }, null, 2)}\n`;
}

/**
 * Reads such a text, or that of the program's own file. Errors: `<name>.fileBad`, `<name>.fileNewer`.
 *
 * @param file its name, for the errors
 */
export function decodeStored<T>(stored: StoredFile<T>, text: string, file: string): Result<T> {
  const outer = z.record(z.string(), z.unknown()).safeParse(parseJson(text));
  const read = outer.success
    ? readStored(stored, outer.data)
    : ({ ok: false, error: 'bad' } as const);
  if (read.ok) return read;
  return fail(`${stored.name}.${read.error === 'newer' ? 'fileNewer' : 'fileBad'}`, { file });
}
