import { utf16Order } from './sniff';

/** A text and the encoding it was in, by the names of `Source.encoding`. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'gb18030';
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Least valid letters beyond ASCII for each broken one in a text that is UTF-8 all the same. */
const VALID_PER_BROKEN = 10;

/**
 * A text of UTF-8 with some broken bytes in it, as cells cut at a number of bytes and files put together leave; null when
 * it is no such text. Hardly any letter of a Chinese text in another encoding is valid.
 */
function decodeMostly(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let broken = 0;
  let valid = 0;
  for (let i = 0; i < text.length; i += 1) {
    const letter = text.charCodeAt(i);
    if (letter === 0xfffd) broken += 1;
    else if (letter > 127) valid += 1;
  }
  return broken * VALID_PER_BROKEN <= valid ? text : null;
}

/**
 * Decodes a text: a BOM first, then UTF-16 by its NULs, then UTF-8 if (nearly) every letter of it is valid, else GB18030,
 * which Chinese Excel writes. The text comes without its BOM.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const order = utf16Order(bytes);
  if (order !== null) return { text: new TextDecoder(order).decode(bytes), encoding: order };
  const hasBom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = decodeStrictly(hasBom ? bytes.subarray(3) : bytes);
  if (text !== null) return { text, encoding: hasBom ? 'utf-8-bom' : 'utf-8' };
  if (hasBom) {
    // A mark of UTF-8 with some broken bytes behind it, as a download cut off in the middle leaves.
    return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8-bom' };
  }
  const mostly = decodeMostly(bytes);
  if (mostly !== null) return { text: mostly, encoding: 'utf-8' };
  return { text: new TextDecoder('gb18030').decode(bytes), encoding: 'gb18030' };
}
