import { Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { fromRandomAccessReaderPromise, RandomAccessReader, type Entry, type ZipFile } from 'yauzl';
import type { ByteSource } from './byte-source';
import { LIMITS } from './limits';
import { Trouble } from '../../shared/import/trouble';

/** Bytes unpacked at a time: with few of them, passing them on costs more than unpacking. */
const UNPACKED_CHUNK = 256 * 1024;
/** Bytes read at a time. */
const READ_CHUNK = 64 * 1024;

/** All bytes of an entry have come, and they are not those that were packed. */
export const WRONG_SUM = 'sheet.checksum';

/** An entry of a zip archive. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: number;
  /** As the archive says; the bytes that come may be others. */
  readonly unpacked: number;
  readonly isEncrypted: boolean;
  /** The unpacked bytes, piece by piece. Throws `Trouble` when they are damaged or too many. */
  readonly read: () => AsyncGenerator<Buffer, void, void>;
}

/** A reader of a byte source for the zip library. */
class SourceReader extends RandomAccessReader {
  constructor(private readonly source: ByteSource) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    const { source } = this;
    let at = start;
    return new Readable({
      highWaterMark: READ_CHUNK,
      read() {
        const chunk = Buffer.allocUnsafe(Math.min(READ_CHUNK, end - at));
        const length = chunk.length === 0 ? 0 : source.read(chunk, at);
        at += length;
        this.push(length === 0 ? null : chunk.subarray(0, length));
      },
    });
  }
}

/**
 * The entries of a zip archive by its directory, zip64 included. Names come with `/` between folders. Throws `Trouble` when
 * there is no directory, or more entries than any workbook has.
 */
export async function readZip(source: ByteSource): Promise<readonly ZipEntry[]> {
  const entries: ZipEntry[] = [];
  try {
    const zip = await fromRandomAccessReaderPromise(new SourceReader(source), source.size, {
      autoClose: false,
      lazyEntries: true,
      // Names are looked up, never written to: those a stricter reader refuses do no harm.
      decodeStrings: false,
      validateEntrySizes: false,
    });
    for await (const entry of zip.eachEntry()) {
      if (entries.length >= LIMITS.entries) {
        throw new Trouble('file.tooManyEntries', { limit: LIMITS.entries });
      }
      entries.push(entryOf(zip, entry, source));
    }
  } catch (error) {
    throw error instanceof Trouble ? error : new Trouble('file.damaged');
  }
  return entries;
}

/** Bit of the general purpose flags that says that an entry is encrypted (APPNOTE 4.4.4). */
const ENCRYPTED = 1;

function entryOf(zip: ZipFile, entry: Entry, source: ByteSource): ZipEntry {
  const { compressedSize, uncompressedSize, generalPurposeBitFlag } = entry;
  return {
    name: Buffer.from(entry.fileNameRaw).toString('utf8').replaceAll('\\', '/'),
    packed: compressedSize,
    unpacked: uncompressedSize,
    isEncrypted: (generalPurposeBitFlag & ENCRYPTED) !== 0,
    read: () => unpack(zip, entry, source),
  };
}

async function* unpack(
  zip: ZipFile,
  entry: Entry,
  source: ByteSource,
): AsyncGenerator<Buffer, void, void> {
  const most = Math.max(
    LIMITS.harmlessBytes,
    Math.min(LIMITS.unpackedBytes, source.size * LIMITS.unpackRatio),
  );
  let length = 0;
  let sum = 0;
  try {
    const packed = await zip.openReadStreamPromise(entry, { decodeFileData: false });
    const unpacked: Readable =
      entry.compressionMethod === 0
        ? packed
        : packed.pipe(createInflateRaw({ chunkSize: UNPACKED_CHUNK }));
    if (unpacked !== packed) packed.on('error', (error) => unpacked.destroy(error));
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      length += chunk.length;
      sum = crc32(chunk, sum);
      if (length > most) throw new Trouble('file.swollen', { size: Math.round(length / 2 ** 20) });
      yield chunk;
    }
    packed.destroy();
  } catch (error) {
    throw error instanceof Trouble ? error : new Trouble('file.damaged');
  }
  if (length !== entry.uncompressedSize || sum !== entry.crc32) throw new Trouble(WRONG_SUM);
}

/** All bytes of a small entry; empty when there is none. */
export async function readPart(entry: ZipEntry | undefined): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of entry?.read() ?? []) {
      length += chunk.length;
      if (length > LIMITS.partBytes) throw new Trouble('file.damaged');
      chunks.push(chunk);
    }
  } catch (error) {
    // Such a part says what it says, or it cannot be read.
    if (!(error instanceof Trouble && error.code === WRONG_SUM)) throw error;
  }
  return Buffer.concat(chunks);
}
