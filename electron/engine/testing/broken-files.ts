/** Files as nobody should send them: real ones damaged, and ones made up of what files are made of. */
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import * as XLSX from 'xlsx';
import { MADE_TABLES } from '../../../shared/import/testing/made-tables';
import { memoryBytes } from '../../import/byte-source';
import { makeZip, type ZipPart } from '../../import/testing/make-zip';
import { readZip } from '../../import/zip';
import { BYTE_MUTATION, indexAt, SHARE } from './mutate-bytes';
import { SPECIAL_NAMES, TEXT_MUTATION } from './mutate-text';

/** A file to read; `how` tells how it came about. */
export interface BrokenFile {
  readonly name: string;
  readonly how: string;
  readonly content: () => Buffer;
}

/** A good file. */
interface GoodFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** The parts of a workbook that is a zip; none of any other file. */
  readonly parts: readonly ZipPart[];
}

const FIXTURES = path.resolve(import.meta.dirname, '../../import/fixtures');
/** Troublesome workbooks of other projects, where they lie beside this one. */
const CORPUS = path.resolve(import.meta.dirname, '../../../../shared/corpus');
/** Larger ones are mutated in few places and read for long. */
const MOST_BYTES = 200_000;

/** Files of tests and of other projects, and one made of each known export in each format. */
export async function goodFiles(): Promise<readonly GoodFile[]> {
  const places = [FIXTURES, CORPUS].filter((folder) => existsSync(folder));
  const found = places.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => !name.endsWith('.md'))
      .map((name) => path.join(folder, name)),
  );
  const read = await Promise.all(
    found.map(async (file) => ({ name: path.basename(file), bytes: await readFile(file) })),
  );
  const files = [...read.filter(({ bytes }) => bytes.length <= MOST_BYTES), ...madeFiles()];
  return Promise.all(files.map(async (file) => ({ ...file, parts: await partsOf(file.bytes) })));
}

const FORMATS: readonly (readonly [string, XLSX.BookType])[] = [
  ['xlsx', 'xlsx'],
  ['xls', 'biff8'],
  ['xlsb', 'xlsb'],
  ['ods', 'ods'],
  ['xml', 'xlml'],
  ['html', 'html'],
  ['csv', 'csv'],
];

/** Made tables take turns in the formats; each kind of record comes in several. */
function madeFiles(): readonly { readonly name: string; readonly bytes: Buffer }[] {
  return MADE_TABLES.map(({ name, head, body }, index) => {
    const [suffix, bookType] = FORMATS[index % FORMATS.length] ?? ['xlsx', 'xlsx'];
    const book = XLSX.utils.book_new();
    const sheet = XLSX.utils.aoa_to_sheet([...head, ...body].map((row) => [...row]));
    XLSX.utils.book_append_sheet(book, sheet, 'Sheet1');
    const written = XLSX.write(book, { type: 'array', bookType, compression: true }) as ArrayBuffer;
    return { name: `${name}.${suffix}`, bytes: Buffer.from(written) };
  });
}

async function partsOf(bytes: Buffer): Promise<readonly ZipPart[]> {
  try {
    const entries = await readZip(memoryBytes(bytes));
    const parts: ZipPart[] = [];
    for (const entry of entries) {
      const chunks: Buffer[] = [];
      for await (const chunk of entry.read()) chunks.push(chunk);
      parts.push({ name: entry.name, content: Buffer.concat(chunks) });
    }
    return parts;
  } catch {
    return [];
  }
}

/** Any of the good files with its bytes damaged. */
function damaged(files: readonly GoodFile[]): fc.Arbitrary<BrokenFile> {
  return fc
    .tuple(fc.constantFrom(...files), fc.array(BYTE_MUTATION, { minLength: 1, maxLength: 3 }))
    .map(([{ name, bytes }, mutations]) => ({
      name,
      how: mutations.map(({ how }) => how).join('; '),
      content: () => mutations.reduce((value, { apply }) => apply(value), bytes),
    }));
}

/** A good workbook with parts of its XML spoilt, packed as if nothing were wrong, but for a size that may be a lie. */
function spoilt(files: readonly GoodFile[]): fc.Arbitrary<BrokenFile> {
  const workbooks = files.filter(({ parts }) => parts.some(({ name }) => name.endsWith('.xml')));
  const lie = fc.option(fc.constantFrom(0, 1, 100, 2 ** 20, 2 ** 31, 2 ** 32 - 1), { freq: 8 });
  const fault = fc.tuple(SHARE, fc.array(TEXT_MUTATION, { minLength: 1, maxLength: 3 }), lie);
  return fc
    .tuple(fc.constantFrom(...workbooks), fc.array(fault, { minLength: 1, maxLength: 2 }))
    .map(([{ name, parts }, faults]) => {
      const how = faults.map(([share, mutations, unpacked]) => {
        const part = parts[indexAt(share, parts.length)]?.name ?? '';
        return `${part} (${unpacked ?? 'true size'}): ${mutations.map((one) => one.how).join('; ')}`;
      });
      const content = () => {
        const changed = [...parts];
        for (const [share, mutations, unpacked] of faults) {
          const at = indexAt(share, parts.length);
          const part = changed[at];
          if (part === undefined) continue;
          const text = mutations.reduce(
            (value, { apply }) => apply(value),
            Buffer.from(part.content).toString('utf8'),
          );
          changed[at] = { ...part, content: text, ...(unpacked === null ? {} : { unpacked }) };
        }
        return makeZip(changed);
      };
      return { name, how: how.join(' | '), content };
    });
}

/** A good file of text (csv, HTML, SpreadsheetML) with faults. */
function misspelt(files: readonly GoodFile[]): fc.Arbitrary<BrokenFile> {
  const texts = files.filter(({ name }) => /\.(csv|html|xml)$/.test(name));
  return fc
    .tuple(
      fc.constantFrom(...texts),
      fc.array(TEXT_MUTATION, { minLength: 1, maxLength: 4 }),
      ENCODING,
    )
    .map(([{ name, bytes }, mutations, [encoding, encode]]) => ({
      name,
      how: `${encoding}: ${mutations.map(({ how }) => how).join('; ')}`,
      content: () =>
        encode(mutations.reduce((value, { apply }) => apply(value), bytes.toString('utf8'))),
    }));
}

type Encode = (text: string) => Buffer;

const ENCODING: fc.Arbitrary<readonly [string, Encode]> = fc.constantFrom<
  readonly [string, Encode]
>(
  ['utf-8', (text) => Buffer.from(text)],
  // Surrogates stay what they are: three bytes each, which are no letter.
  ['wtf-8', (text) => iconv.encode(text, 'cesu8')],
  ['utf-16le', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['gb18030', (text) => iconv.encode(text, 'gb18030')],
);

/** Headers and cells of all known exports, and what breaks programs. */
const WORDS = fc.oneof(
  {
    arbitrary: fc.constantFrom(
      ...MADE_TABLES.flatMap(({ head, body }) => [...head, ...body]).flatMap((row) =>
        row.map(String),
      ),
    ),
    weight: 6,
  },
  { arbitrary: fc.constantFrom(...SPECIAL_NAMES), weight: 1 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 12 }), weight: 2 },
  { arbitrary: fc.double().map(String), weight: 1 },
);

const HEADS = fc.oneof(
  fc.constantFrom(...MADE_TABLES.map(({ head }) => head.map((row) => row.map(String)))),
  fc.array(fc.array(WORDS, { maxLength: 12 }), { minLength: 1, maxLength: 3 }),
);

/** Rows below the header of a known export, or below none. */
const ROWS = fc
  .tuple(HEADS, fc.array(fc.array(WORDS, { maxLength: 40 }), { maxLength: 30 }))
  .map(([head, body]) => [...head, ...body]);

const madeCsv = fc
  .tuple(
    ROWS,
    fc.constantFrom(',', '\t', ';', '|'),
    fc.constantFrom('\n', '\r\n', '\r', '\n\r', ''),
    fc.constantFrom('"', '""', '', "'"),
    ENCODING,
  )
  .map(([rows, delimiter, end, quote, [encoding, encode]]): BrokenFile => ({
    name: 'made.csv',
    how: `made ${encoding} ${JSON.stringify([delimiter, end, quote])}`,
    content: () =>
      encode(rows.map((row) => row.map((cell) => quote + cell + quote).join(delimiter)).join(end)),
  }));

/** What sheets are written with, in no order. */
const XML = fc.array(
  fc.oneof(
    fc.constantFrom(
      ...['<worksheet>', '<sheetData>', '</sheetData>', '<row>', '<row r="3">', '</row>', '<c>'],
      ...['<c r="B2">', '<c t="s">', '<c t="inlineStr">', '<c t="b">', '<c t="d">', '<c s="9">'],
      ...['</c>', '<c/>', '<v>', '</v>', '<v/>', '<is>', '</is>', '<t>', '</t>', '<f>', '</f>'],
      ...['<r>', '</r>', '<rPh>', '</rPh>', '<x:c>', '<x:row>', '</x:c>', '<si>', '</si>', '<!--'],
      ...['-->', '<![CDATA[', ']]>', '<?', '?>', '<!', '<', '>', '"', "'", '/', '&amp;', '&#', ' '],
      ...['<row r="1048577">', '<c r="XFE1">', '<mergeCells>', '<mergeCell ref="A1:A1048576"/>'],
    ),
    WORDS,
  ),
  { maxLength: 200 },
);

function madeSheet(files: readonly GoodFile[]): fc.Arbitrary<BrokenFile> {
  const parts = files.find(({ name }) => name === 'date.xlsx' || name === 'date_1904.xlsx')?.parts;
  return fc.tuple(XML, fc.boolean()).map(([pieces, isFramed]) => {
    const text = pieces.join('');
    const xml = isFramed ? `<worksheet><sheetData>${text}</sheetData></worksheet>` : text;
    const replaced = (parts ?? []).map((part) =>
      /sheet1\.xml$|sharedStrings\.xml$/.test(part.name) ? { ...part, content: xml } : part,
    );
    return { name: 'made.xlsx', how: `made ${xml}`, content: () => makeZip(replaced) };
  });
}

/** Any of them. */
export function brokenFiles(files: readonly GoodFile[]): fc.Arbitrary<BrokenFile> {
  return fc.oneof(
    { arbitrary: damaged(files), weight: 4 },
    { arbitrary: spoilt(files), weight: 5 },
    { arbitrary: misspelt(files), weight: 2 },
    { arbitrary: madeCsv, weight: 3 },
    { arbitrary: madeSheet(files), weight: 3 },
  );
}
