import { readdir, readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { BEIJING_SECONDS } from '../../shared/import/cells/civil';
import type { RawFile, RawSheet } from '../../shared/model/cell';
import { fail, ok, type Result } from '../../shared/result';
import { parseCsv } from './csv';
import { decodeText } from './decode-text';
import { filledSheets, workbookPart } from './filled-sheets';
import { sniff } from './sniff';
import { readHtml, readWorkbook } from './workbook';
import { readZipDirectory, readZipEntry, type ZipEntry } from './zip-directory';

const MEGABYTE = 1024 * 1024;
/** Largest file that is read. */
const LARGEST_FILE = 1024 * MEGABYTE;
/** Largest text: the longest string JavaScript can hold has about as many letters. */
const LARGEST_TEXT = 500 * MEGABYTE;
/** Longest line of a text; sixteen thousand columns of a hundred letters have a tenth of it. */
const LONGEST_LINE = 16 * MEGABYTE;
/** Most a workbook may unpack to; more does not fit into the memory of a small computer. */
const LARGEST_UNPACKED = 2048 * MEGABYTE;
/** Sizes below this are harmless however well they were packed. */
const HARMLESS = 200 * MEGABYTE;
/** Sheets of numbers pack about 10 : 1, of repeated texts 100 : 1; beyond this a file is made to swell. */
const LARGEST_RATIO = 300;

/** UTF-16 name of the stream that holds an encrypted workbook within its OLE container. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

export interface OpenOptions {
  /** Password of the workbook; encrypted workbooks cannot be opened yet. */
  readonly password?: string;
}

/**
 * Opens a file the person chose: checks that it is an ordinary file of bearable size, tells its format by its content, and
 * reads its sheets. Errors are codes of `text/errors-files.ts`, their `file` the name of the file.
 */
export async function openFile(path: string, _options: OpenOptions): Promise<Result<RawFile>> {
  const file = basename(path);
  if (file.startsWith('~$')) return fail('file.lockFile', { file });
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) {
      await readdir(path);
      return fail('file.isFolder', { file });
    }
    if (!facts.isFile()) return fail('file.notRegular', { file });
    if (facts.size > LARGEST_FILE) return tooBig(file, facts.size, LARGEST_FILE);
    const opened = readBytes(file, await readFile(path));
    if (!opened.ok) return opened;
    const writtenAt = Math.floor(facts.mtimeMs / 1000) + BEIJING_SECONDS;
    return ok({ ...opened.value, writtenAt });
  } catch (error) {
    return readFailure(file, error);
  }
}

function tooBig(file: string, bytes: number, limit: number): Result<never> {
  const megabytes = (size: number) => Math.ceil(size / MEGABYTE);
  return fail('file.tooBig', { file, size: megabytes(bytes), limit: megabytes(limit) });
}

/** What went wrong on the way to the bytes, by the system's error code. */
function readFailure(file: string, error: unknown): Result<never> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return fail('file.notFound', { file });
  if (code === 'EACCES' || code === 'EPERM') return fail('file.noAccess', { file });
  if (code === 'EBUSY' || code === 'ETXTBSY') return fail('file.busy', { file });
  if (code === 'EISDIR') return fail('file.isFolder', { file });
  if (code === '') throw error;
  return fail('file.unreadable', { file, reason: code });
}

/** Reads a file's bytes by what they are. */
function readBytes(file: string, bytes: Buffer): Result<RawFile> {
  const format = sniff(bytes);
  switch (format.kind) {
    case 'empty':
      return fail('file.empty', { file });
    case 'archive':
      return fail('file.archive', { file });
    case 'other':
      return fail(format.name === '' ? 'file.binary' : 'file.notSpreadsheet', {
        file,
        found: format.name,
      });
    case 'zip':
      return readZipWorkbook(file, bytes);
    case 'ole':
      if (bytes.includes(ENCRYPTED)) return fail('file.encrypted', { file });
      return parsed(file, 'xls', () => readWorkbook(bytes));
    case 'xml':
      return parsed(file, 'xml', () => readWorkbook(bytes));
    case 'html': {
      const { text, encoding } = decodeText(bytes);
      return parsed(file, encoding, () => readHtml(text));
    }
    case 'text': {
      if (bytes.length > LARGEST_TEXT) return tooBig(file, bytes.length, LARGEST_TEXT);
      if (hasEndlessLine(bytes))
        return fail('file.longLine', { file, limit: LONGEST_LINE / MEGABYTE });
      const { text, encoding } = decodeText(bytes);
      return ok({ encoding, sheets: [{ name: '', rows: parseCsv(text) }] });
    }
  }
}

/** Whether a line is longer than any of a table: cutting it into cells would need more memory than there is. */
function hasEndlessLine(bytes: Buffer): boolean {
  if (bytes.length <= LONGEST_LINE) return false;
  let start = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] === 10 || bytes[at] === 13) start = at + 1;
    else if (at - start > LONGEST_LINE) return true;
  }
  return false;
}

function readZipWorkbook(file: string, bytes: Buffer): Result<RawFile> {
  const entries = readZipDirectory(bytes);
  if (entries === null) return fail('file.damaged', { file });
  const isExcel = workbookPart(entries) !== undefined;
  if (!isExcel && !entries.some(({ name }) => name === 'content.xml')) {
    const isOffice = entries.some(({ name }) => /^(word|ppt)\//.test(name));
    return isOffice
      ? fail('file.notSpreadsheet', { file, found: 'Word / PowerPoint' })
      : fail('file.archive', { file });
  }
  const swollen = swollenSize(entries, bytes.length);
  if (swollen !== null) return fail('file.swollen', { file, size: Math.round(swollen / MEGABYTE) });
  try {
    if (isEncryptedOds(bytes, entries)) return fail('file.encrypted', { file });
    const opened = parsed(file, 'xlsx', () => readWorkbook(bytes));
    if (!opened.ok || !isExcel) return opened;
    const blank = opened.value.sheets.filter(({ rows }) => rows.length === 0);
    const lost = filledSheets(bytes, entries, new Set(blank.map(({ name }) => name)));
    return lost.length === 0 ? opened : ok(setAside(opened.value, lost));
  } catch {
    // A part cannot be unpacked, or is larger than the archive's directory says.
    return fail('file.damaged', { file });
  }
}

/** Whether the manifest of an ods lists its parts as encrypted. */
function isEncryptedOds(bytes: Buffer, entries: readonly ZipEntry[]): boolean {
  const manifest = entries.find(({ name }) => name === 'META-INF/manifest.xml');
  if (manifest === undefined || manifest.unpacked > MEGABYTE) return false;
  return readZipEntry(bytes, manifest, MEGABYTE).includes('encryption-data');
}

/** A file without the sheets that were lost, which are named instead. */
function setAside(raw: RawFile, lostSheets: readonly string[]): RawFile {
  return {
    ...raw,
    sheets: raw.sheets.filter(({ name }) => !lostSheets.includes(name)),
    lostSheets,
  };
}

/** Unpacked size of an archive that swells beyond what a workbook does; null when it is bearable. */
function swollenSize(entries: readonly ZipEntry[], packed: number): number | null {
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  const swells = unpacked > HARMLESS && unpacked / packed > LARGEST_RATIO;
  return swells || unpacked > LARGEST_UNPACKED ? unpacked : null;
}

function parsed(file: string, encoding: string, read: () => readonly RawSheet[]): Result<RawFile> {
  try {
    return ok({ encoding, sheets: read() });
  } catch (error) {
    // The library throws one error for a password in old workbooks, and anything for damaged ones.
    const isLocked = error instanceof Error && /password|encrypt/i.test(error.message);
    return fail(isLocked ? 'file.encrypted' : 'file.damaged', { file });
  }
}
