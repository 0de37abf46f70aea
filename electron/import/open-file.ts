import { readdir, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { BEIJING_SECONDS } from '../../shared/import/cells/civil';
import type { TextFormat } from '../../shared/model/text-format';
import type { OpenedFile, SheetSource } from '../../shared/model/sheet';
import { fail, ok, type Result } from '../../shared/result';
import { readArchived, type ArchivedTable } from './archive';
import { fileBytes, memoryBytes, readBytes, type ByteSource } from './byte-source';
import { checkNesting, checkRuns } from './check-tags';
import { openCsv } from './csv/open-csv';
import { lockOf } from './decrypt';
import { inMegabytes, LIMITS } from './limits';
import { unlock } from './passwords';
import { failureOfName, readFailure } from './read-failure';
import { storedZip } from './repack';
import { sniff } from './sniff';
import { findEncoding, readText } from './text-encoding';
import { Trouble } from '../../shared/import/trouble';
import { readHtml, readWorkbook } from './workbook';
import { openXlsx, workbookEntry } from './xlsx/open-xlsx';
import { readPart, readZip, type ZipEntry } from './zip';

/** Bytes that tell what a file is. */
const HEAD_BYTES = 8192;

export interface OpenOptions {
  /** The table to read when the file is an archive. */
  readonly entry?: ArchivedTable;
  /** Passwords to try when the workbook is locked, besides those its name suggests. */
  readonly passwords?: readonly string[];
  /** How a text is to be read, where the person says so. */
  readonly format?: TextFormat;
  /** Hears of bytes of the file that were worked off; all passes over it together. */
  readonly onBytes?: (bytes: number) => void;
}

/** A file that is open until it is closed. */
export interface OpenFile extends OpenedFile {
  /** Whether it was written to since it was opened: what was read may be of two states. */
  readonly isChanged: () => boolean;
  readonly close: () => void;
}

/**
 * Opens a file the person chose: checks that it is an ordinary file of bearable size, tells its format by its content, and
 * finds its sheets, which are read later. Errors are codes of `text/errors-files.ts`, their `file` the name of the file.
 */
export async function openFile(path: string, options: OpenOptions): Promise<Result<OpenFile>> {
  const { entry } = options;
  const file = basename(entry?.name ?? path);
  const misnamed = failureOfName(file);
  if (misnamed !== null) return misnamed;
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) {
      await readdir(path);
      return fail('file.isFolder', { file });
    }
    if (!facts.isFile()) return fail('file.notRegular', { file });
    const source = await sourceOf(path, entry);
    try {
      const opened = await openBytes(file, source, options);
      const writtenAt = Math.floor(facts.mtimeMs / 1000) + BEIJING_SECONDS;
      return ok({ ...opened, writtenAt, isChanged: source.isChanged, close: source.close });
    } catch (error) {
      source.close();
      throw error;
    }
  } catch (error) {
    if (error instanceof Trouble) return fail(error.code, { ...error.params, file });
    return readFailure(path, file, error);
  }
}

/** The bytes of a file, or of a table in an archive. Throws `Trouble`, and the system's errors. */
async function sourceOf(path: string, entry: ArchivedTable | undefined): Promise<ByteSource> {
  if (entry !== undefined) {
    const bytes = await readArchived(path, entry.place);
    if (!bytes.ok) throw new Trouble(bytes.error.code, bytes.error.params);
    return memoryBytes(bytes.value);
  }
  const source = fileBytes(path);
  if (source.size <= LIMITS.fileBytes) return source;
  source.close();
  throw tooBig(source.size, LIMITS.fileBytes);
}

function tooBig(bytes: number, limit: number): Trouble {
  return new Trouble('file.tooBig', { size: inMegabytes(bytes), limit: inMegabytes(limit) });
}

type Opened = Omit<OpenedFile, 'writtenAt'>;

/** Opens bytes by what they are, those of a locked workbook by what it opens to. Throws `Trouble`. */
async function openBytes(file: string, source: ByteSource, options: OpenOptions): Promise<Opened> {
  const { onBytes = () => undefined } = options;
  const format = sniff(readBytes(source, HEAD_BYTES));
  switch (format.kind) {
    case 'empty':
      throw new Trouble('file.empty');
    case 'archive':
      throw new Trouble('file.archive');
    case 'other':
      throw new Trouble(format.name === '' ? 'file.binary' : 'file.notSpreadsheet', {
        found: format.name,
      });
    case 'zip':
      return openZip(source, onBytes);
    case 'ole': {
      const bytes = wholeBytes(source);
      const lock = lockOf(bytes);
      if (lock === null) return inMemory('xls', () => readWorkbook(bytes));
      const unlocked = unlock(file, lock, options.passwords ?? []);
      if (!unlocked.ok) throw new Trouble(unlocked.error.code, unlocked.error.params);
      const { bytes: inner, isNamed } = unlocked.value;
      return { ...(await openBytes(file, memoryBytes(inner), options)), namedByPassword: isNamed };
    }
    case 'xml':
      return openXml(wholeBytes(source));
    case 'html': {
      checkRuns(wholeBytes(source));
      const encoding = options.format?.encoding ?? findEncoding(source);
      return inMemory(encoding, () => readHtml(readText(source, encoding)));
    }
    case 'text': {
      const encoding = options.format?.encoding ?? findEncoding(source);
      const wanted = options.format?.delimiter ?? null;
      return { encoding, ...openCsv(source, { encoding, delimiter: wanted }, onBytes) };
    }
  }
}

/** All bytes of a file that can only be read as a whole. */
function wholeBytes(source: ByteSource): Buffer {
  if (source.size > LIMITS.wholeBytes) throw tooBig(source.size, LIMITS.wholeBytes);
  return readBytes(source);
}

function openXml(bytes: Buffer): Opened {
  checkRuns(bytes);
  checkNesting(bytes);
  return inMemory('xml', () => readWorkbook(bytes));
}

async function openZip(source: ByteSource, onBytes: (bytes: number) => void): Promise<Opened> {
  const entries = await readZip(source);
  const has = (pattern: RegExp) => entries.some(({ name }) => pattern.test(name));
  const isBinary = has(/(^|\/)workbook\.bin$/i);
  const isXlsx = workbookEntry(entries) !== undefined;
  if (!isXlsx && !isBinary && !has(/^content\.xml$/)) {
    throw has(/^(word|ppt)\//)
      ? new Trouble('file.notSpreadsheet', { found: 'Word / PowerPoint' })
      : new Trouble('file.archive');
  }
  refuseSwollen(entries, source.size);
  if (isXlsx) {
    return { encoding: 'xlsx', delimiter: null, sheets: await openXlsx(entries, onBytes) };
  }
  if (await isEncryptedOds(entries)) throw new Trouble('file.encrypted');
  const stored = await storedZip(entries);
  return inMemory('xlsx', () => readWorkbook(stored));
}

/** Whether the manifest of an ods lists its parts as encrypted. */
async function isEncryptedOds(entries: readonly ZipEntry[]): Promise<boolean> {
  const manifest = entries.find(({ name }) => name === 'META-INF/manifest.xml');
  return (await readPart(manifest)).includes('encryption-data');
}

/** Refuses an archive that says it swells beyond what a workbook does; what it really unpacks to is counted later. */
function refuseSwollen(entries: readonly ZipEntry[], packed: number): void {
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  const swells = unpacked > LIMITS.harmlessBytes && unpacked / packed > LIMITS.unpackRatio;
  if (swells || unpacked > LIMITS.unpackedBytes) {
    throw new Trouble('file.swollen', { size: Math.round(unpacked / 2 ** 20) });
  }
}

/** A file whose sheets are read at once, by the library that knows them all. */
function inMemory(encoding: string, read: () => readonly SheetSource[]): Opened {
  try {
    return { encoding, delimiter: null, sheets: read() };
  } catch (error) {
    if (error instanceof Trouble) throw error;
    // The library throws one error for a password in old workbooks, and anything for damaged ones.
    const isLocked = error instanceof Error && /password|encrypt/i.test(error.message);
    throw new Trouble(isLocked ? 'file.encrypted' : 'file.damaged');
  }
}
