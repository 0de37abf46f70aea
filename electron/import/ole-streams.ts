/**
 * Reads OLE containers ([MS-CFB]), which old and encrypted workbooks are in: a file system in a file, with chains of sectors for
 * its streams. The library that reads old workbooks has a reader of its own, which follows a chain in a circle until the memory is
 * full; this one is asked first.
 */

/** A chain of sectors, or the tree of entries, goes in a circle. */
export class CircularContainer extends Error {}

const SIGNATURE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const HEADER_BYTES = 512;
const ENTRY_BYTES = 128;
const MINI_SECTOR_BYTES = 64;
/** Ids from here on are no sectors but marks: the end of a chain, a free sector. */
const FIRST_MARK = 0xfffffffa;
const NO_ENTRY = 0xffffffff;
const STREAM = 2;

interface Chains {
  /** Bytes of a sector. */
  readonly sectorBytes: number;
  /** The sectors of the chain that begins with one. */
  readonly from: (start: number) => readonly number[];
}

/**
 * The streams in the root of a container by their names in capitals, as names are compared; null when the bytes are no container.
 * Throws `CircularContainer` whatever goes in a circle, and a `RangeError` where it is cut off; reading a stream throws one as well.
 */
export function readOleStreams(bytes: Buffer): ReadonlyMap<string, () => Buffer> | null {
  if (bytes.length < HEADER_BYTES || !bytes.subarray(0, 8).equals(SIGNATURE)) return null;
  const { sectorBytes, from } = chainsOf(bytes);
  const contentOf = (start: number): Buffer =>
    Buffer.concat(
      from(start).map((sector) => {
        const at = (sector + 1) * sectorBytes;
        return bytes.subarray(at, at + sectorBytes);
      }),
    );
  const directory = contentOf(bytes.readUInt32LE(48));
  const smallest = bytes.readUInt32LE(56);
  for (let id = 0; id < directory.length / ENTRY_BYTES; id += 1) {
    const { start, size } = entryAt(directory, id);
    if (size >= smallest) from(start);
  }
  const mini = (): MiniSectors => ({
    table: contentOf(bytes.readUInt32LE(60)),
    content: contentOf(entryAt(directory, 0).start),
  });
  return new Map(
    rootEntries(directory)
      .filter(({ type }) => type === STREAM)
      .map(({ name, start, size }) => [
        name,
        () => {
          const content = size >= smallest ? contentOf(start) : miniContent(mini(), start);
          if (content.length < size) throw new RangeError('the stream is cut off');
          return content.subarray(0, size);
        },
      ]),
  );
}

function chainsOf(bytes: Buffer): Chains {
  const sectorBytes = 2 ** bytes.readUInt16LE(30);
  if (sectorBytes !== 512 && sectorBytes !== 4096) throw new RangeError('no size of a sector');
  const sectorCount = Math.ceil(bytes.length / sectorBytes);
  const table = tableSectors(bytes, sectorBytes, sectorCount);
  const idsInSector = sectorBytes / 4;
  const next = (sector: number): number => {
    const within = table[Math.floor(sector / idsInSector)];
    if (within === undefined) return FIRST_MARK;
    return bytes.readUInt32LE((within + 1) * sectorBytes + (sector % idsInSector) * 4);
  };
  return {
    sectorBytes,
    from: (start) => chain(start, next, sectorCount),
  };
}

/** Follows a chain to its end. Of `most` sectors none can come twice. */
function chain(start: number, next: (sector: number) => number, most: number): readonly number[] {
  const sectors: number[] = [];
  for (let sector = start; sector < FIRST_MARK; sector = next(sector)) {
    if (sectors.length >= most) throw new CircularContainer();
    sectors.push(sector);
  }
  return sectors;
}

/** The sectors that hold the table of chains: the first 109 stand in the header, the others in sectors of their own. */
function tableSectors(bytes: Buffer, sectorBytes: number, sectorCount: number): readonly number[] {
  const count = bytes.readUInt32LE(44);
  const sectors: number[] = [];
  const take = (at: number, ids: number): void => {
    for (let id = 0; id < ids && sectors.length < count; id += 1) {
      sectors.push(bytes.readUInt32LE(at + id * 4));
    }
  };
  take(76, 109);
  const idsInSector = sectorBytes / 4 - 1;
  // The last id of such a sector leads to the next.
  const next = (sector: number): number =>
    bytes.readUInt32LE((sector + 1) * sectorBytes + idsInSector * 4);
  if (sectors.length < count) {
    for (const sector of chain(bytes.readUInt32LE(68), next, sectorCount)) {
      take((sector + 1) * sectorBytes, idsInSector);
    }
  }
  return sectors;
}

/** An entry of the directory; the others are the ids of those before, behind, and in it. */
interface DirectoryEntry {
  readonly name: string;
  readonly type: number;
  readonly before: number;
  readonly behind: number;
  readonly first: number;
  readonly start: number;
  readonly size: number;
}

function entryAt(directory: Buffer, id: number): DirectoryEntry {
  const at = id * ENTRY_BYTES;
  const entry = directory.subarray(at, at + ENTRY_BYTES);
  const nameBytes = Math.min(64, entry.readUInt16LE(64));
  return {
    name: entry.toString('utf16le', 0, Math.max(0, nameBytes - 2)).toUpperCase(),
    type: entry.readUInt8(66),
    before: entry.readUInt32LE(68),
    behind: entry.readUInt32LE(72),
    first: entry.readUInt32LE(76),
    start: entry.readUInt32LE(116),
    // The upper half is only for streams beyond 4 GB, and old programs leave anything in it.
    size: entry.readUInt32LE(120),
  };
}

/** What is in the root itself: a tree of entries, each seen once. */
function rootEntries(directory: Buffer): readonly DirectoryEntry[] {
  const entries: DirectoryEntry[] = [];
  const seen = new Set<number>();
  const waiting = [entryAt(directory, 0).first];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === NO_ENTRY) continue;
    if (seen.has(id)) throw new CircularContainer();
    seen.add(id);
    const entry = entryAt(directory, id);
    entries.push(entry);
    waiting.push(entry.before, entry.behind);
  }
  return entries;
}

/** Small streams share one, cut into sectors of their own with a table of their own. */
interface MiniSectors {
  readonly table: Buffer;
  readonly content: Buffer;
}

function miniContent({ table, content }: MiniSectors, start: number): Buffer {
  const next = (sector: number): number => table.readUInt32LE(sector * 4);
  return Buffer.concat(
    chain(start, next, table.length / 4).map((sector) =>
      content.subarray(sector * MINI_SECTOR_BYTES, (sector + 1) * MINI_SECTOR_BYTES),
    ),
  );
}
