/** Names of files that every system takes. */

/** Names Windows keeps for devices, whatever their suffix. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Longest name in characters; with four bytes each it stays below the 255 bytes file systems allow. */
export const LONGEST_FILE_NAME = 60;

/**
 * Makes a text usable as (part of) a file name on every system: no separators, control or direction characters, no
 * leading dot, no dot or space at the end, no device name, not longer than 60 characters; `_` when nothing is left.
 */
export function safeFileName(text: string): string {
  const cleaned = firstCharacters(
    text.replaceAll(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]/gu, '_'),
    LONGEST_FILE_NAME,
  ).replaceAll(/^[.\s]+|[.\s]+$/g, '');
  if (cleaned === '') return '_';
  return RESERVED.test(cleaned) ? `_${cleaned}` : cleaned;
}

/** The first characters, none of them cut in half. */
export function firstCharacters(text: string, length: number): string {
  return [...text].slice(0, length).join('');
}
