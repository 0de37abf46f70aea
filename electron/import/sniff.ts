/** What a file is by its first bytes; its suffix is not asked. */
export type FileFormat =
  | { readonly kind: 'zip' | 'ole' | 'html' | 'xml' | 'text' | 'empty' }
  | { readonly kind: 'archive' }
  | { readonly kind: 'other'; readonly name: string };

interface Magic {
  readonly bytes: readonly number[];
  readonly format: FileFormat;
}

const other = (name: string): FileFormat => ({ kind: 'other', name });
const ascii = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));

const MAGIC: readonly Magic[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], format: { kind: 'zip' } },
  { bytes: [0x50, 0x4b, 0x05, 0x06], format: { kind: 'zip' } },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], format: { kind: 'ole' } },
  // Workbooks of Excel 2 to 4 are a bare stream that begins with its BOF record.
  { bytes: [0x09, 0x00, 0x04, 0x00], format: { kind: 'ole' } },
  { bytes: [0x09, 0x02, 0x06, 0x00], format: { kind: 'ole' } },
  { bytes: [0x09, 0x04, 0x06, 0x00], format: { kind: 'ole' } },
  { bytes: [0x09, 0x08], format: { kind: 'ole' } },
  { bytes: ascii('Rar!'), format: { kind: 'archive' } },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], format: { kind: 'archive' } },
  { bytes: [0x1f, 0x8b], format: { kind: 'archive' } },
  { bytes: ascii('%PDF'), format: other('PDF') },
  { bytes: [0x89, 0x50, 0x4e, 0x47], format: other('PNG') },
  { bytes: [0xff, 0xd8, 0xff], format: other('JPEG') },
  { bytes: ascii('GIF8'), format: other('GIF') },
  { bytes: ascii('BM'), format: other('BMP') },
  { bytes: ascii('MZ'), format: other('EXE') },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], format: other('ELF') },
  { bytes: ascii('{\\rtf'), format: other('RTF') },
];

/** Bytes looked at to tell text from anything else. */
const SAMPLE = 4096;
/** Least share of ASCII letters in a table of UTF-16. */
const ASCII_SHARE = 0.2;
/** Share of control characters from which a file is no text. */
const CONTROL_SHARE = 0.02;

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte);
}

/** Letters a text does not have: control characters but tab, line breaks and escape. */
function isControl(letter: number): boolean {
  return letter < 9 || (letter > 13 && letter < 32 && letter !== 27);
}

/**
 * Whether the bytes are UTF-16: a BOM, or NULs at one parity only, as every ASCII letter, separator or digit makes one,
 * and no control character among the letters.
 */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const sample = bytes.subarray(0, Math.min(SAMPLE, bytes.length - (bytes.length % 2)));
  for (const order of ['utf-16le', 'utf-16be'] as const) {
    const high = order === 'utf-16le' ? 1 : 0;
    const pairs = Array.from({ length: sample.length / 2 }, (_, pair) => ({
      high: sample[pair * 2 + high] ?? 0,
      low: sample[pair * 2 + 1 - high] ?? 0,
    }));
    const ascii = pairs.filter((pair) => pair.high === 0).length;
    const isText =
      pairs.every((pair) => pair.low !== 0 || pair.high !== 0) &&
      pairs.every((pair) => pair.high !== 0 || !isControl(pair.low));
    if (isText && ascii >= pairs.length * ASCII_SHARE && ascii > 1) return order;
  }
  return null;
}

function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  const controls = sample.filter(isControl);
  return controls.length > sample.length * CONTROL_SHARE;
}

/** Tells a file's format by its content. */
export function sniff(bytes: Uint8Array): FileFormat {
  if (bytes.length === 0) return { kind: 'empty' };
  const magic = MAGIC.find(({ bytes: start }) => startsWith(bytes, start));
  // Two letters also begin texts; a file is only what they say if it is no text otherwise.
  if (magic !== undefined && (magic.bytes.length > 2 || looksBinary(bytes))) return magic.format;
  if (utf16Order(bytes) !== null) return { kind: 'text' };
  if (looksBinary(bytes)) return other('');
  const head = new TextDecoder('latin1')
    .decode(bytes.subarray(0, SAMPLE))
    .replace(/^ï»¿/, '')
    .trimStart();
  if (
    /^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)?(<!doctype html|<html|<table|<meta|<head|<body)/i.test(
      head,
    )
  ) {
    return { kind: 'html' };
  }
  if (/^<\?xml|^<\?mso-application|^<workbook/i.test(head) && /spreadsheet/i.test(head)) {
    return { kind: 'xml' };
  }
  return { kind: 'text' };
}
