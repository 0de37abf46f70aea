import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import {
  fromBufferPromise,
  getFileNameLowLevel,
  openPromise,
  type Entry,
  type ZipFile,
} from 'yauzl';
import { fail, ok, type AppError, type MessageParams, type Result } from '../../shared/result';
import { isSystemError } from './read-failure';
import { isTableName } from './table-name';

const MEGABYTE = 1024 * 1024;

/** What an archive of exports may be at most; what is beyond is told, not tried. */
const LIMITS = {
  /** Entries of any kind. */
  entries: 20_000,
  /** Tables that are read. */
  tables: 1000,
  /** Bytes of one table: it has to be in memory as a whole. */
  tableBytes: 512 * MEGABYTE,
  /** Bytes of all tables. */
  bytes: 4096 * MEGABYTE,
  /** Sizes below this are harmless however well they were packed. */
  harmlessBytes: 200 * MEGABYTE,
  /** Tables pack about 10 : 1, those that repeat themselves 100 : 1; beyond this a file is made to swell. */
  ratio: 300,
  /** Archives one in the other that are looked into. */
  depth: 2,
} as const;

/** Where an entry stands: its index in the archive, before it that of the archive it is in. */
export type EntryPlace = readonly number[];

/** A table in an archive. */
export interface ArchivedTable {
  /** With the folders it is in, and the archive within the archive: `快手.zip/九月/订单.csv`. */
  readonly name: string;
  readonly place: EntryPlace;
  /** Unpacked, as the archive says. */
  readonly bytes: number;
}

/** What an archive holds. */
export interface ArchiveListing {
  readonly tables: readonly ArchivedTable[];
  /** What cannot be read of it; `file` is a name as those of the tables, empty for the archive itself. */
  readonly failures: readonly AppError[];
}

/**
 * The tables in a zip archive; null when the file is none: a workbook, which is a zip as well, or anything else, or one that
 * cannot be read at all. Reading it as a table says what it is. An aborted signal ends it with whatever was found.
 */
export async function listArchive(
  file: string,
  signal?: AbortSignal,
): Promise<ArchiveListing | null> {
  let isZip = false;
  try {
    // A pipe nobody writes to would be waited for without end.
    if (!(await stat(file)).isFile()) return null;
    isZip = isZipHead(await headOf(file));
    // The last part of an archive in several begins in the middle of an entry.
    if (!isZip && !isZipName(file)) return null;
    const zip = await openPromise(file, OPTIONS);
    try {
      return await listTables(zip, '', [], { tables: 0, bytes: 0, signal });
    } finally {
      zip.close();
    }
  } catch (error) {
    const failure = failureOf('', error);
    if (isSystemError(error) || (!isZip && failure.code !== 'archive.parts')) return null;
    return { tables: [], failures: [failure] };
  }
}

/** The bytes of a table in an archive. Errors name no file. Throws the system's errors. */
export async function readArchived(file: string, place: EntryPlace): Promise<Result<Buffer>> {
  try {
    const zip = await openPromise(file, OPTIONS);
    try {
      return ok(await unpackPlace(zip, place));
    } finally {
      zip.close();
    }
  } catch (error) {
    if (isSystemError(error)) throw error;
    const { code, params } = failureOf('', error);
    return fail(code, params);
  }
}

const OPTIONS = {
  autoClose: false,
  // Names are shown and never written to, so those a stricter reader refuses do no harm; Chinese ones need more than it knows.
  decodeStrings: false,
} as const;

/** An archive, or an entry, cannot be read for a reason that has a sentence. */
class Unreadable extends Error {
  constructor(
    readonly code: string,
    readonly params: MessageParams = {},
  ) {
    super(code);
  }
}

function failureOf(file: string, error: unknown): AppError {
  if (error instanceof Unreadable) return { code: error.code, params: { file, ...error.params } };
  const said = error instanceof Error ? error.message : '';
  const code = /multi-disk/.test(said)
    ? 'archive.parts'
    : /encryption/.test(said)
      ? 'archive.locked'
      : 'archive.damaged';
  return { code, params: { file } };
}

/** How a zip begins: with a first entry, or with the end of an archive without any (APPNOTE 4.3.7, 4.3.16). */
function isZipHead(bytes: Buffer): boolean {
  return ['PK\x03\x04', 'PK\x05\x06'].includes(bytes.toString('latin1', 0, 4));
}

function isZipName(file: string): boolean {
  return path.extname(file).toLowerCase() === '.zip';
}

async function headOf(file: string): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** What was listed so far of an archive and those in it, and what ends the listing. */
interface Used {
  tables: number;
  bytes: number;
  readonly signal: AbortSignal | undefined;
}

/** Null when the archive is a workbook or another document. */
async function listTables(
  zip: ZipFile,
  folder: string,
  place: EntryPlace,
  used: Used,
): Promise<ArchiveListing | null> {
  const entries = await entriesOf(zip);
  const names = entries.map(nameOf);
  if (isDocument(names)) return null;
  const tables: ArchivedTable[] = [];
  const failures: AppError[] = [];
  const listed = entries
    .map((entry, index) => ({ entry, index, name: names[index] ?? '' }))
    .filter(({ name }) => isListed(name));
  if (listed.length === 0) {
    failures.push({ code: 'archive.noTables', params: { file: folder, found: shown(names) } });
  } else if (listed.every(({ entry }) => entry.isEncrypted())) {
    // One password locks all of them as a rule.
    return { tables, failures: [{ code: 'archive.locked', params: { file: folder } }] };
  }
  for (const { entry, index, name: ownName } of listed) {
    const name = join(folder, ownName);
    const here = [...place, index];
    try {
      checkEntry(entry);
      const inner = await listInner(zip, entry, name, here, used);
      if (inner === null) take(used, entry);
      tables.push(...(inner?.tables ?? [{ name, place: here, bytes: entry.uncompressedSize }]));
      failures.push(...(inner?.failures ?? []));
    } catch (error) {
      if (isSystemError(error) || error instanceof TooMuch) throw error;
      failures.push(failureOf(name, error));
    }
  }
  return { tables, failures };
}

/** What an archive within an archive holds; null when it is a table, or too deep to look into. */
async function listInner(
  zip: ZipFile,
  entry: Entry,
  name: string,
  place: EntryPlace,
  used: Used,
): Promise<ArchiveListing | null> {
  if (!isZipName(name) || place.length >= LIMITS.depth) return null;
  const bytes = await unpack(zip, entry, used.signal);
  if (!isZipHead(bytes)) return null;
  return listTables(await fromBufferPromise(bytes, OPTIONS), name, place, used);
}

/** All tables together are more than can be read. */
class TooMuch extends Unreadable {}

function take(used: Used, entry: Entry): void {
  used.tables += 1;
  used.bytes += entry.uncompressedSize;
  if (used.tables > LIMITS.tables) throw new TooMuch('archive.tooMany', { limit: LIMITS.tables });
  if (used.bytes > LIMITS.bytes)
    throw new TooMuch('archive.tooBig', sizes(used.bytes, LIMITS.bytes));
}

function sizes(bytes: number, limit: number): MessageParams {
  return { size: Math.ceil(bytes / MEGABYTE), limit: limit / MEGABYTE };
}

/** Throws when an entry cannot be unpacked, or should not be. */
function checkEntry(entry: Entry): void {
  const { compressedSize: packed, uncompressedSize: unpacked } = entry;
  if (entry.isEncrypted()) throw new Unreadable('archive.locked');
  if (!entry.canDecodeFileData()) throw new Unreadable('archive.method');
  if (unpacked > LIMITS.harmlessBytes && unpacked > packed * LIMITS.ratio) {
    throw new Unreadable('file.swollen', { size: Math.ceil(unpacked / MEGABYTE) });
  }
  if (unpacked > LIMITS.tableBytes) {
    throw new Unreadable('archive.tooBig', sizes(unpacked, LIMITS.tableBytes));
  }
}

async function entriesOf(zip: ZipFile): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) {
    if (entries.length >= LIMITS.entries) {
      throw new TooMuch('archive.tooMany', { limit: LIMITS.entries });
    }
    entries.push(entry);
  }
  return entries;
}

async function unpackPlace(zip: ZipFile, [index, ...below]: EntryPlace): Promise<Buffer> {
  const bytes = await unpack(zip, (await entriesOf(zip))[index ?? 0]);
  return below.length === 0 ? bytes : unpackPlace(await fromBufferPromise(bytes, OPTIONS), below);
}

/** The bytes of an entry, as many as the archive says: the library ends it when there are others. */
async function unpack(
  zip: ZipFile,
  entry: Entry | undefined,
  signal?: AbortSignal,
): Promise<Buffer> {
  if (entry === undefined) throw new Unreadable('archive.damaged');
  checkEntry(entry);
  const chunks: Buffer[] = [];
  const stream = await zip.openReadStreamPromise(entry);
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    signal?.throwIfAborted();
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  if (crc32(bytes) !== entry.crc32) throw new Unreadable('archive.damaged');
  return bytes;
}

/** Id of the field that holds a name in UTF-8 beside one in the encoding of the computer (APPNOTE 4.6.9). */
const UNICODE_NAME = 0x7075;

/**
 * The name of an entry. Archives hardly say how names are encoded: macOS writes UTF-8 and leaves its mark out, and Windows in
 * Chinese writes GBK.
 */
function nameOf(entry: Entry): string {
  const { generalPurposeBitFlag: flags, fileNameRaw: raw, extraFields: fields } = entry;
  const name = fields.some(({ id }) => id === UNICODE_NAME)
    ? getFileNameLowLevel(flags, raw, [...fields], false)
    : (decode('utf-8', raw) ?? decode('gb18030', raw) ?? raw.toString('latin1'));
  return name.replaceAll('\\', '/').replace(/^(\.?\/)+/, '');
}

function decode(encoding: string, bytes: Buffer): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Whether a zip is a document of its own: one of Office, or of OpenDocument. */
function isDocument(names: readonly string[]): boolean {
  return names.some((name) =>
    /^(\[Content_Types\]\.xml|mimetype|content\.xml)$|(^|\/)workbook\.(xml|bin)$/i.test(name),
  );
}

/** Tables; not the shadows of files that macOS adds. */
function isListed(name: string): boolean {
  return !/(^|\/)__MACOSX\//.test(name) && !name.endsWith('/') && isTableName(name);
}

const SHOWN_NAMES = 5;

/** The first few files of an archive, to know it by. */
function shown(names: readonly string[]): string {
  const files = names.filter((name) => !name.endsWith('/') && !/(^|\/)(__MACOSX\/|\.)/.test(name));
  const first = files.slice(0, SHOWN_NAMES).join(', ');
  return files.length > SHOWN_NAMES ? `${first} …` : first;
}

function join(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
