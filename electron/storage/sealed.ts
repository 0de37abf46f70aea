/** Files of the program's own, written so that a change of any byte of them shows. */
import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { z } from '../../shared/checkup/zod';
import { parseJson } from './parse-json';

/** Files of the first version had no checksum. */
const UNSEALED_VERSION = 1;

const content = z.record(z.string(), z.unknown());
const versioned = z.object({ schemaVersion: z.number().max(UNSEALED_VERSION).optional() });

/** What a file holds, by key. */
export type Content = z.infer<typeof content>;

/** SHA-256 of a text. */
export function checksum(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The text of bytes, null where they are none: a letter spoilt is not read as the sign for a spoilt letter. */
export function textOf(bytes: Uint8Array): string | null {
  return isUtf8(bytes) ? Buffer.from(bytes).toString('utf8') : null;
}

/** The text of a file that holds this content (whose `schemaVersion` is 2 or later) and a checksum over it. */
export function sealed(values: Readonly<Record<string, unknown>>): string {
  const text = JSON.stringify(values);
  return JSON.stringify({ sha256: checksum(text), ...values });
}

/**
 * What such a file holds, without the checksum; null when it is not as it was written, byte for byte. A file of the first
 * version has no checksum and is taken as it is.
 */
export function unsealed(bytes: Uint8Array): Content | null {
  const text = textOf(bytes);
  const read = content.safeParse(text === null ? null : parseJson(text));
  if (!read.success) return null;
  const { sha256, ...values } = read.data;
  if (sha256 === undefined) return versioned.safeParse(values).success ? values : null;
  return text === sealed(values) ? values : null;
}
