import { ZipFile } from 'yazl';
import { Trouble } from '../../shared/import/trouble';
import { inMegabytes, LIMITS } from './limits';
import { WRONG_SUM, type ZipEntry } from './zip';

/** Pictures and the like, which no cell needs. */
const NO_PART = /\.(png|jpe?g|gif|emf|wmf|svg|tiff?|wdp|mp4)$/i;
/** Names that only lead out of an archive; no part of a workbook has one. */
const LEADS_OUT = /^\/|^[a-z]:|(^|\/)\.\.(\/|$)/i;

/**
 * A zip of the same parts that are only stored in it. The library that reads xlsb and ods unpacks by its own means, which
 * damaged bytes keep busy without an end; what it gets here was unpacked, counted and checked before. Throws `Trouble` when a
 * part is damaged or encrypted, or all of them are more than can be in memory.
 */
export async function storedZip(entries: readonly ZipEntry[]): Promise<Buffer> {
  const zip = new ZipFile();
  let length = 0;
  for (const entry of entries.filter(isPart)) {
    if (entry.isEncrypted) throw new Trouble('file.encrypted');
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of entry.read()) {
        length += chunk.length;
        if (length > LIMITS.wholeBytes) throw tooBig(length);
        chunks.push(chunk);
      }
    } catch (error) {
      const isWrong = error instanceof Trouble && error.code === WRONG_SUM;
      throw isWrong ? new Trouble('file.damaged') : error;
    }
    zip.addBuffer(Buffer.concat(chunks), entry.name, { compress: false });
  }
  zip.end();
  const pieces: Buffer[] = [];
  for await (const piece of zip.outputStream as AsyncIterable<Buffer>) pieces.push(piece);
  return Buffer.concat(pieces);
}

function isPart({ name }: ZipEntry): boolean {
  return name !== '' && !name.endsWith('/') && !NO_PART.test(name) && !LEADS_OUT.test(name);
}

function tooBig(bytes: number): Trouble {
  const [size, limit] = [inMegabytes(bytes), inMegabytes(LIMITS.wholeBytes)];
  return new Trouble('file.tooBig', { size, limit });
}
