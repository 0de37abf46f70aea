import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import iconv from 'iconv-lite';
import { ZipFile } from 'yazl';
import { HEADERS, NUMERIC, orderRows, TABBED } from './order-rows.mjs';

/** Letters handed on at once. */
const CHUNK = 1 << 16;

/** The same rows give the same bytes: every part of a workbook was written at this moment. */
const WRITTEN = { mtime: new Date(2026, 9, 12, 9, 30), forceDosTimestamp: true };

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * Writes a csv as the back office does: every cell in quotes, ids and texts behind a tab.
 *
 * @param {string} file
 * @param {number} rows below the header
 * @param {'utf-8' | 'gb18030'} encoding
 */
export async function writeCsv(file, rows, encoding) {
  const encoder = iconv.getEncoder(encoding);
  async function* bytes() {
    for (const text of chunks(csvLines(rows))) yield encoder.write(text);
    yield encoder.end() ?? Buffer.alloc(0);
  }
  await pipeline(bytes, createWriteStream(file));
}

/** @param {number} rows */
function* csvLines(rows) {
  const tabs = HEADERS.map((header) => (TABBED.has(header) ? '\t' : ''));
  yield `${HEADERS.map((header) => `"${header}"`).join(',')}\r\n`;
  for (const row of orderRows(rows)) {
    const cells = row.map((text, column) => {
      const tab = text === '-' || text === '' ? '' : tabs[column];
      return `"${tab}${text.replaceAll('"', '""')}"`;
    });
    yield `${cells.join(',')}\r\n`;
  }
}

/**
 * Writes a workbook with the parts and attributes Excel writes (shared strings, their table after the sheet) or Apache
 * POI's streaming writer does (inline strings). Of the whole only the table of shared strings stands in memory.
 *
 * @param {string} file
 * @param {number} rows below the header
 * @param {'shared' | 'inline'} strings
 */
export async function writeXlsx(file, rows, strings) {
  const table = strings === 'shared' ? new SharedStrings() : null;
  const zip = new ZipFile();
  const written = pipeline(zip.outputStream, createWriteStream(file));
  for (const [name, xml] of Object.entries(frame(table !== null))) {
    zip.addBuffer(Buffer.from(DECLARATION + xml), name, WRITTEN);
  }
  zip.addReadStream(streamOf(sheetXml(rows, table)), 'xl/worksheets/sheet1.xml', WRITTEN);
  if (table !== null) {
    // Asked for only when the sheet has been written.
    zip.addReadStream(streamOf(table.xml()), 'xl/sharedStrings.xml', WRITTEN);
  }
  zip.end();
  await written;
}

/** Texts by number, each once, as a workbook keeps them. */
class SharedStrings {
  /** @type {Map<string, number>} */
  #numbers = new Map();
  #uses = 0;

  /** @param {string} text */
  numberOf(text) {
    this.#uses += 1;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  /** @returns {Generator<string>} */
  *xml() {
    yield `${DECLARATION}<sst xmlns="${MAIN}" count="${this.#uses}" uniqueCount="${this.#numbers.size}">`;
    for (const text of this.#numbers.keys()) yield `<si><t>${escapeXml(text)}</t></si>`;
    yield '</sst>';
  }
}

/**
 * @param {number} rows
 * @param {SharedStrings | null} table
 */
function* sheetXml(rows, table) {
  const letters = HEADERS.map((_, column) => columnLetters(column));
  const numeric = HEADERS.map((header) => NUMERIC.has(header));
  const range = `A1:${letters.at(-1)}${rows + 1}`;

  /**
   * @param {string} text
   * @param {number} column
   * @param {number} row
   */
  const cell = (text, column, row) => {
    if (text === '') return '';
    const at = `<c r="${letters[column]}${row}" s="1"`;
    if (row > 1 && numeric[column]) return `${at}><v>${text}</v></c>`;
    if (table !== null) return `${at} t="s"><v>${table.numberOf(text)}</v></c>`;
    return `${at} t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`;
  };

  yield `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><dimension ref="${range}"/>`;
  yield '<sheetViews><sheetView workbookViewId="0" tabSelected="1"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>';
  yield `<cols><col min="1" max="${HEADERS.length}" width="20" customWidth="1"/></cols><sheetData>`;
  let number = 0;
  for (const row of withHeaders(rows)) {
    number += 1;
    const cells = row.map((text, column) => cell(text, column, number)).join('');
    yield `<row r="${number}" spans="1:${HEADERS.length}">${cells}</row>`;
  }
  yield '</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';
}

/** @param {number} rows */
function* withHeaders(rows) {
  yield HEADERS;
  yield* orderRows(rows);
}

/**
 * Everything of a workbook but its sheet and shared strings: part → XML.
 *
 * @param {boolean} shared
 * @returns {Record<string, string>}
 */
function frame(shared) {
  const sharedType = `<Override PartName="/xl/sharedStrings.xml" ContentType="${TYPES}.sharedStrings+xml"/>`;
  const sharedRelation = `<Relationship Id="rId3" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/>`;
  return {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>` +
      `${shared ? sharedType : ''}</Types>`,
    '_rels/.rels':
      `<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView activeTab="0"/></bookViews>` +
      '<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      `<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/>` +
      `${shared ? sharedRelation : ''}</Relationships>`,
    'xl/styles.xml':
      `<styleSheet xmlns="${MAIN}">` +
      '<fonts count="1"><font><sz val="11"/><name val="等线"/></font></fonts>' +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="center"/></xf></cellXfs>' +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  };
}

/** @param {string} text */
function escapeXml(text) {
  if (!/[&<>]/.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** @param {number} column from 0 */
function columnLetters(column) {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : String.fromCharCode(64 + Math.floor(column / 26)) + last;
}

/**
 * The texts put together to pieces worth handing on.
 *
 * @param {Iterable<string>} texts
 */
function* chunks(texts) {
  let chunk = '';
  for (const text of texts) {
    chunk += text;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}

/** @param {Iterable<string>} texts */
function streamOf(texts) {
  return Readable.from(chunks(texts));
}
