import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { lockOf } from './decrypt';
import { readOleStreams } from './ole-streams';

interface Container {
  readonly FullPaths: readonly string[];
  readonly FileIndex: readonly { readonly content?: Uint8Array; readonly size: number }[];
}

const library = XLSX.CFB as {
  read: (bytes: Buffer, options: { type: 'buffer' }) => Container;
  write: (container: unknown, options: { type: 'buffer' }) => Buffer;
  utils: {
    cfb_new: () => unknown;
    cfb_add: (container: unknown, name: string, content: Buffer) => void;
  };
};

/** The streams in the root, as the library that reads old workbooks finds them. */
function expected(bytes: Buffer): Map<string, Buffer> {
  const { FullPaths: paths, FileIndex: files } = library.read(bytes, { type: 'buffer' });
  return new Map(
    paths.flatMap((place, index): [string, Buffer][] => {
      const [, name = '', below] = place.split('/');
      const file = files[index];
      if (name === '' || below !== undefined || file === undefined) return [];
      return [[name.toUpperCase(), Buffer.from(file.content ?? [])]];
    }),
  );
}

function found(bytes: Buffer): Map<string, Buffer> {
  return new Map([...(readOleStreams(bytes) ?? [])].map(([name, read]) => [name, read()]));
}

const FIXTURES = path.join(import.meta.dirname, 'fixtures');
const containers = readdirSync(FIXTURES)
  .map((name) => ({ name, bytes: readFileSync(path.join(FIXTURES, name)) }))
  .filter(({ bytes }) => readOleStreams(bytes) !== null);

it('knows containers of several programs', () => {
  expect(containers.map(({ name }) => name)).toEqual([
    'agile.xlsx',
    'issue_385.xls',
    'pass_protected.xlsb',
    'pass_protected.xlsx',
    'rc4-cryptoapi.xls',
    'rc4.xls',
    'standard.xlsx',
  ]);
});

it.each(containers)('finds the streams of $name', ({ bytes }) => {
  const streams = found(bytes);
  expect(streams.size).toBeGreaterThan(0);
  expect(streams).toEqual(expected(bytes));
});

it('finds streams of every size, small ones and those whose table needs sectors of its own', () => {
  const sizes = fc.uniqueArray(fc.integer({ min: 1, max: 20_000 }), { maxLength: 20 });
  fc.assert(
    fc.property(sizes, (lengths) => {
      const container = library.utils.cfb_new();
      for (const length of lengths) {
        library.utils.cfb_add(container, `/s${length}`, Buffer.alloc(length, length));
      }
      const streams = found(library.write(container, { type: 'buffer' }));
      const isRight = (length: number) =>
        streams.get(`S${length}`)?.equals(Buffer.alloc(length, length)) === true;
      expect(lengths.filter((length) => !isRight(length))).toEqual([]);
    }),
    { numRuns: 30 },
  );
  // 109 sectors of the table reach as far as 7 MB.
  const large = library.utils.cfb_new();
  const content = Buffer.alloc(16 * 1024 * 1024, 'abcdefg');
  library.utils.cfb_add(large, '/large', content);
  const read = found(library.write(large, { type: 'buffer' })).get('LARGE');
  expect(read?.equals(content)).toBe(true);
});

it('is no container without the signature', () => {
  expect(readOleStreams(Buffer.alloc(600))).toBeNull();
  expect(readOleStreams(Buffer.alloc(10))).toBeNull();
});

it('follows no chain in a circle, and damage of the table ends at once', () => {
  const whole = readFileSync(path.join(FIXTURES, 'agile.xlsx'));
  const table = (whole.readUInt32LE(76) + 1) * 512;
  const changes = fc.array(fc.tuple(fc.nat(20), fc.integer({ min: -2, max: 30 })), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(changes, (ids) => {
      const bytes = Buffer.from(whole);
      for (const [at, id] of ids) bytes.writeInt32LE(id, table + at * 4);
      expect(() => lockOf(bytes)).not.toThrow();
    }),
    { numRuns: 2000 },
  );
  const circle = Buffer.from(whole);
  const first = 3;
  for (let id = 0; id < 20; id += 1) circle.writeInt32LE(first, table + id * 4);
  expect(lockOf(circle)?.('x')).toMatchObject({ error: { code: 'file.damaged' } });
});
