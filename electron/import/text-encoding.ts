import { isUtf8 } from 'node:buffer';
import type { Encoding } from '../../shared/model/text-format';
import { readBytes, type ByteSource } from './byte-source';
import { utf16Order } from './sniff';

const encoder = new TextEncoder();

/** Bytes looked at or decoded at a time. */
const CHUNK = 1024 * 1024;
/** Bytes made a string at a time: longer strings are not collected with what lives shortly. */
const DECODED = 64 * 1024;
/** Longest letter of UTF-8. */
const LONGEST_LETTER = 4;
/** Least valid letters beyond ASCII for each broken one in a text that is UTF-8 all the same. */
const VALID_PER_BROKEN = 10;

/**
 * The encoding of a text: a BOM first, then UTF-16 by its NULs, then UTF-8 if (nearly) every letter of it is valid, else
 * GB18030, which Chinese Excel writes. All of the text is looked at: the first Chinese letter may come late.
 */
export function findEncoding(source: ByteSource): Encoding {
  const head = readBytes(source, 4096);
  const order = utf16Order(head);
  if (order !== null) return order;
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8-bom';
  const chunk = Buffer.alloc(Math.min(CHUNK, source.size));
  for (let at = 0; at < source.size;) {
    const length = source.read(chunk, at);
    if (length === 0) break;
    const isLast = at + length >= source.size;
    const whole = isLast ? length : length - openLetter(chunk, length);
    const piece = chunk.subarray(0, whole);
    if (!isUtf8(piece)) return isMostlyUtf8(piece) ? 'utf-8' : 'gb18030';
    at += whole;
  }
  return 'utf-8';
}

/** Bytes at the end that may be the beginning of a letter that goes on behind it. */
function openLetter(bytes: Uint8Array, length: number): number {
  for (let back = 1; back < LONGEST_LETTER && back < length; back += 1) {
    const byte = bytes[length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back;
  }
  return 0;
}

/**
 * Whether bytes are UTF-8 with some broken letters in it, as cells cut at a number of bytes and files put together leave.
 * Hardly any letter of a Chinese text in another encoding is valid.
 */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let broken = 0;
  let valid = 0;
  for (let i = 0; i < text.length; i += 1) {
    const letter = text.charCodeAt(i);
    if (letter === 0xfffd) broken += 1;
    else if (letter > 127) valid += 1;
  }
  return broken * VALID_PER_BROKEN <= valid;
}

/**
 * A text as UTF-8, piece by piece, without its BOM; a piece holds until the next is asked for. `onBytes` hears how many bytes of
 * the source each piece was made of.
 */
export function* utf8Chunks(
  source: ByteSource,
  encoding: Encoding,
  onBytes: (bytes: number) => void,
): Generator<Buffer, void, void> {
  const isUtf8Already = encoding === 'utf-8' || encoding === 'utf-8-bom';
  const decoder = isUtf8Already ? null : new TextDecoder(encoding);
  const chunk = Buffer.allocUnsafe(Math.min(CHUNK, source.size));
  const encoded = Buffer.allocUnsafe(decoder === null ? 0 : (chunk.length + LONGEST_LETTER) * 3);
  for (let at = encoding === 'utf-8-bom' ? 3 : 0; at < source.size;) {
    const length = source.read(chunk, at);
    if (length === 0) break;
    at += length;
    onBytes(length);
    const piece = chunk.subarray(0, length);
    yield decoder === null ? piece : encode(decoder, piece, encoded);
  }
  const rest = decoder?.decode() ?? '';
  if (rest !== '') yield Buffer.from(rest);
}

/** The next bytes of a text as UTF-8, put into memory that has room for them. */
function encode(decoder: InstanceType<typeof TextDecoder>, bytes: Buffer, into: Buffer): Buffer {
  let used = 0;
  for (let start = 0; start < bytes.length; start += DECODED) {
    const text = decoder.decode(bytes.subarray(start, start + DECODED), { stream: true });
    used += encoder.encodeInto(text, into.subarray(used)).written;
  }
  return into.subarray(0, used);
}

/** A whole text. */
export function readText(source: ByteSource, encoding: Encoding): string {
  const chunks = utf8Chunks(source, encoding, () => undefined);
  return Buffer.concat(Array.from(chunks, (chunk) => Buffer.from(chunk))).toString('utf8');
}
