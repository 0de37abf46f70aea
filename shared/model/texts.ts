import { TEXT } from './columns';

/**
 * Texts by index, as UTF-8 one behind the other: text `i` ends before byte `ends[i]`. A million order numbers take 25 MB this
 * way and go from thread to thread without being copied; as strings they would take four times as much.
 */
export interface Texts {
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
}

const decoder = new TextDecoder();

/** Longest text that is put together letter by letter; a decoder takes longer to start than such a text to read. */
const SHORT = 32;

/** Bytes of UTF-8 as a text. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > SHORT) return decoder.decode(bytes.subarray(start, end));
  let text = '';
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte > 127) return decoder.decode(bytes.subarray(start, end));
    text += String.fromCharCode(byte);
  }
  return text;
}

/** The text at an index; '' for the states of a cell and beyond the end. */
export function textOf({ bytes, ends }: Texts, index: number): string {
  if (index < TEXT.FIRST || index >= ends.length) return '';
  return decodeUtf8(bytes, ends[index - 1] ?? 0, ends[index] ?? 0);
}
