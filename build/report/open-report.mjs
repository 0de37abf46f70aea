/** Opens a printed report: what PDF.js reads of it, and the letters it does not read. */
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const unpack = promisify(inflate);

/** A span that says which letters its one glyph stands for: `/Span<</ActualText (ffi) >> BDC … <1E54> Tj EMC`. */
const SPAN =
  /\/Span\s*<<\s*\/ActualText\s*(?:\(((?:\\.|[^\\)])*)\)|<([\dA-Fa-f]*)>)\s*>>\s*BDC[^<]*<([\dA-Fa-f]{4})>\s*Tj\s*EMC/g;

/**
 * @typedef {object} OpenReport
 * @property {import('pdfjs-dist').PDFDocumentProxy} document
 * @property {ReadonlyMap<number, string>} letters as `lettersOf` gives them
 * @property {Buffer} data the file itself
 */

/**
 * @param {string} file
 * @returns {Promise<OpenReport>}
 */
export async function openReport(file) {
  const data = await readFile(file);
  const letters = await lettersOf(data);
  // PDF.js keeps the bytes it is given for itself.
  const { promise } = getDocument({ data: new Uint8Array(data), useSystemFonts: false });
  return { document: await promise, letters, data };
}

/**
 * The letters of glyphs that no character leads to, such as ligatures and digits of equal width, by the glyphs' numbers. The
 * pages' own streams say them with each glyph; the weights of a font number their glyphs alike.
 *
 * @param {Buffer} pdf
 * @returns {Promise<ReadonlyMap<number, string>>}
 */
export async function lettersOf(pdf) {
  /** @type {Map<number, string>} */
  const letters = new Map();
  for (const content of await streamsOf(pdf)) {
    for (const [, plain, hex = '', glyph = ''] of content.matchAll(SPAN)) {
      letters.set(parseInt(glyph, 16), plain === undefined ? fromHex(hex) : unescaped(plain));
    }
  }
  return letters;
}

/**
 * The streams of a PDF that draw, unpacked.
 *
 * @param {Buffer} pdf
 * @returns {Promise<string[]>}
 */
async function streamsOf(pdf) {
  const streams = [];
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at)) {
    const end = pdf.indexOf('endstream', at);
    const packed = pdf.subarray(at + 'stream\n'.length, end);
    const content = await unpack(packed).catch(() => packed);
    if (content.includes('BDC')) streams.push(content.toString('latin1'));
    at = end + 'endstream'.length;
  }
  return streams;
}

/** @param {string} hex UTF-16 with a byte order mark */
function fromHex(hex) {
  return Buffer.from(hex, 'hex')
    .swap16()
    .toString('utf16le')
    .replace(/^\uFEFF/, '');
}

/** @param {string} plain */
function unescaped(plain) {
  return plain.replace(/\\(.)/g, '$1');
}
