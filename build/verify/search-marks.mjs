/** Looks for marked texts in whatever files there are: as they are, in the encodings texts are written in, and in what is packed. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import zlib from 'node:zlib';
import iconv from 'iconv-lite';
import { fromBufferPromise } from 'yauzl';
import { openReport } from '../report/open-report.mjs';
import { readPage } from '../report/read-pages.mjs';

/** How a text may stand in a file. */
const ENCODINGS = {
  utf8: (/** @type {string} */ text) => Buffer.from(text),
  utf16: (/** @type {string} */ text) => Buffer.from(text, 'utf16le'),
  gb18030: (/** @type {string} */ text) => iconv.encode(text, 'gb18030'),
  escaped: (/** @type {string} */ text) =>
    Buffer.from(
      text.replaceAll(
        /[^\x20-\x7e]/g,
        (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
      ),
    ),
  address: (/** @type {string} */ text) => Buffer.from(encodeURIComponent(text)),
};

/** Letters of a mark that are looked for first; then the rest of it. */
const STEM = 4;

/** @typedef {Map<string, { stem: Buffer, marks: { mark: string, bytes: Buffer }[] }>} Stems */

/**
 * What of the marks is in the files below a folder, as `file: mark`; and how many files were read.
 *
 * @param {string} folder
 * @param {readonly string[]} marks
 * @returns {Promise<{ found: string[], files: string[] }>}
 */
export async function searchFolder(folder, marks) {
  const stems = stemsOf(marks);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const found = [];
  for (const file of files) {
    const name = path.relative(folder, file);
    for (const mark of inText(name, marks)) found.push(`${name} (name): ${mark}`);
    for (const mark of await searchFile(file, stems, marks)) found.push(`${name}: ${mark}`);
  }
  return { found, files };
}

/**
 * @param {string} file
 * @param {Stems} stems
 * @param {readonly string[]} marks
 */
async function searchFile(file, stems, marks) {
  // A program that runs may have taken it away meanwhile.
  const data = await readFile(file).catch(() => Buffer.alloc(0));
  const found = new Set(inBytes(data, stems));
  for (const content of await unpacked(data)) {
    for (const mark of inBytes(content, stems)) found.add(mark);
  }
  if (data.subarray(0, 5).equals(Buffer.from('%PDF-'))) {
    for (const mark of inText(await textOfPdf(file), marks)) found.add(mark);
  }
  return found;
}

/**
 * @param {readonly string[]} marks
 * @returns {Stems}
 */
function stemsOf(marks) {
  /** @type {Stems} */
  const stems = new Map();
  for (const encode of Object.values(ENCODINGS)) {
    for (const mark of marks) {
      const stem = encode(mark.slice(0, STEM));
      const key = stem.toString('latin1');
      const known = stems.get(key) ?? { stem, marks: [] };
      known.marks.push({ mark, bytes: encode(mark) });
      stems.set(key, known);
    }
  }
  return stems;
}

/**
 * @param {Buffer} data
 * @param {Stems} stems
 */
function inBytes(data, stems) {
  /** @type {string[]} */
  const found = [];
  for (const { stem, marks } of stems.values()) {
    for (let at = data.indexOf(stem); at >= 0; at = data.indexOf(stem, at + 1)) {
      for (const { mark, bytes } of marks) {
        if (data.subarray(at, at + bytes.length).equals(bytes)) found.push(mark);
      }
    }
  }
  return found;
}

/**
 * @param {string} text
 * @param {readonly string[]} marks
 */
function inText(text, marks) {
  return marks.filter((mark) => text.includes(mark));
}

/**
 * What is packed in a file: members of an archive, streams of a PDF, one packed whole.
 *
 * @param {Buffer} data
 * @returns {Promise<Buffer[]>}
 */
async function unpacked(data) {
  if (data.subarray(0, 4).equals(Buffer.from('PK\x03\x04'))) return membersOf(data);
  if (data.subarray(0, 5).equals(Buffer.from('%PDF-'))) return streamsOf(data);
  for (const unpack of [zlib.gunzipSync, zlib.inflateSync, zlib.brotliDecompressSync]) {
    try {
      return [unpack(data)];
    } catch {
      // Not packed that way.
    }
  }
  return [];
}

/** @param {Buffer} data */
async function membersOf(data) {
  const archive = await fromBufferPromise(data);
  const members = [];
  for await (const entry of archive.eachEntry()) {
    const chunks = [];
    for await (const chunk of await archive.openReadStreamPromise(entry)) chunks.push(chunk);
    members.push(Buffer.from(entry.fileName), Buffer.concat(chunks));
  }
  return members;
}

/** @param {Buffer} pdf */
function streamsOf(pdf) {
  const streams = [];
  for (let at = pdf.indexOf('stream'); at >= 0; at = pdf.indexOf('stream', at)) {
    const end = pdf.indexOf('endstream', at);
    if (end < 0) break;
    const start = at + (pdf[at + 6] === 0x0d ? 8 : 7);
    try {
      streams.push(zlib.inflateSync(pdf.subarray(start, end)));
    } catch {
      // As it is, which was looked through already.
    }
    at = end + 'endstream'.length;
  }
  return streams;
}

/** @param {string} file */
export async function textOfPdf(file) {
  const { document, letters } = await openReport(file);
  const { info } = await document.getMetadata();
  const texts = [JSON.stringify(info), JSON.stringify(await document.getOutline())];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { pieces } = await readPage(await document.getPage(number), letters);
    texts.push(pieces.map(({ text }) => text).join(''));
  }
  return texts.join('\n').replaceAll(/[^\S\n]+/g, '');
}
