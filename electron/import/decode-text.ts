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

/**
 * Decodes a text: a BOM first, then UTF-16 by its NULs, then UTF-8 if every byte of it is valid, else GB18030, which
 * Chinese Excel writes. The text comes without its BOM.
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
  return { text: new TextDecoder('gb18030').decode(bytes), encoding: 'gb18030' };
}
