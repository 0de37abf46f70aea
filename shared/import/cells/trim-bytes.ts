/** Blanks and invisible characters at the ends of a text of UTF-8: the same ones `plainText` takes off. */

/** Length of a blank of several bytes that begins at `at`: U+00A0, U+1680, U+2000 – 200F, 2028, 2029, 202F, 205F, 2060, 3000, FEFF. */
function wideBlank(bytes: Uint8Array, at: number): number {
  const [first, second, third] = [bytes[at], bytes[at + 1], bytes[at + 2]];
  if (first === 0xc2) return second === 0xa0 ? 2 : 0;
  if (first === 0xe1) return second === 0x9a && third === 0x80 ? 3 : 0;
  if (first === 0xe3) return second === 0x80 && third === 0x80 ? 3 : 0;
  if (first === 0xef) return second === 0xbb && third === 0xbf ? 3 : 0;
  if (first !== 0xe2 || third === undefined) return 0;
  const isBlank =
    second === 0x80
      ? third <= 0x8f || third === 0xa8 || third === 0xa9 || third === 0xaf
      : second === 0x81 && (third === 0x9f || third === 0xa0);
  return isBlank ? 3 : 0;
}

function isNarrowBlank(byte: number | undefined): boolean {
  return byte === 32 || (byte !== undefined && byte >= 9 && byte <= 13);
}

/** Where the text begins that stands between `start` and `end`, behind its blanks. */
export function trimmedStart(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const byte = bytes[at] ?? 0;
    if (isNarrowBlank(byte)) at += 1;
    else if (byte < 0xc2) break;
    else {
      const length = wideBlank(bytes, at);
      if (length === 0 || at + length > end) break;
      at += length;
    }
  }
  return at;
}

/** Where the text ends that stands between `start` and `end`, before its blanks. */
export function trimmedEnd(bytes: Uint8Array, start: number, end: number): number {
  let at = end;
  while (at > start) {
    const byte = bytes[at - 1] ?? 0;
    if (isNarrowBlank(byte)) at -= 1;
    else if (byte < 0x80) break;
    else if (at - start >= 3 && wideBlank(bytes, at - 3) === 3) at -= 3;
    else if (at - start >= 2 && wideBlank(bytes, at - 2) === 2) at -= 2;
    else break;
  }
  return at;
}
