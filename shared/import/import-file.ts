import type { RawFile, RawSheet, Row } from '../model/cell';
import type { FileImport } from '../model/dataset';
import type { MergedDown } from '../model/merged';
import { visitRows, type CurrentRow, type OpenedFile, type RowVisitor } from '../model/sheet';
import type { AppError } from '../result';
import { REPORT } from '../text/report';
import { presentText } from './cells/plain-text';
import { FileBuilder } from './file-builder';
import type { FileFacts } from './file-facts';
import { RecordTableReader } from './import-records';
import { shownCell } from './issue-log';
import { fillingMerged, fillMerged, touches } from './merged-cells';
import { taughtHeader } from './mappings/taught-header';
import { importMetricTables } from './metric-tables/import-metric-tables';
import { findHeaders, HEADER_ROWS, type FoundHeader } from './recognise';
import { rowsInto } from './rows-into';
import { isBlankRow } from './sheet-rows';
import { Trouble } from './trouble';

export type { FileFacts } from './file-facts';

/** Most rows of a sheet that are looked through for summary tables; one of them has a row per shop, or per shop and day. */
const SUMMARY_ROWS = 20_000;

/** What the first cell of a workbook of results that this program wrote says, in every language. */
const OWN_TITLES: ReadonlySet<string> = new Set(Object.values(REPORT['report.title']));

/** Asks for a sheet to be read from its first row. */
interface Scan {
  /** Index of the sheet in its file. */
  readonly sheet: number;
  readonly visitor: RowVisitor;
}

/**
 * Turns an opened file into a dataset of its own. Every sheet is recognised by the names in it; a sheet in which nothing
 * is recognised becomes an error that says what was found, beside others that were it is only said to be left out (notes,
 * an own calculation). Sheets without anything in them are passed over, unless the whole file is empty.
 */
export async function importFile(opened: OpenedFile, facts: FileFacts): Promise<FileImport> {
  const work = importSheets(
    opened.sheets.map(({ name }) => name),
    new FileBuilder(facts, opened),
  );
  let step = work.next([]);
  while (step.done !== true) {
    const { sheet, visitor } = step.value;
    try {
      step = work.next((await opened.sheets[sheet]?.scan(visitor)) ?? []);
    } catch (error) {
      step = work.throw(error);
    }
  }
  return step.value;
}

/** The same of a file that is in memory. */
export function importRawFile(raw: RawFile, facts: FileFacts): FileImport {
  const builder = new FileBuilder(facts, {
    ...raw,
    delimiter: null,
    writtenAt: raw.writtenAt ?? null,
  });
  const work = importSheets(
    raw.sheets.map(({ name }) => name),
    builder,
  );
  let step = work.next([]);
  while (step.done !== true) {
    const { sheet, visitor } = step.value;
    visitRows(raw.sheets[sheet]?.rows ?? [], visitor);
    step = work.next([]);
  }
  return step.value;
}

/** A step of the work: asks for a sheet to be read, is told of its merged cells. */
type Work<T> = Generator<Scan, T, readonly MergedDown[]>;

/**
 * What became of a sheet: nothing in it, something recognised, the first of a workbook of results (its tables are no exports,
 * much as they look like some), or the rows nothing was recognised in.
 */
type Outcome = 'empty' | 'known' | 'own' | readonly Row[];

/** Reads the sheets of a file; asks for each as often as needed. */
function* importSheets(names: readonly string[], builder: FileBuilder): Work<FileImport> {
  const unknown: RawSheet[] = [];
  let isEmpty = true;
  for (const [sheet, name] of names.entries()) {
    const outcome = yield* importSheet(builder, sheet, name);
    if (outcome === 'own') {
      builder.addError({ code: 'file.ownWorkbook', params: { file: builder.facts.file } });
      return builder.finish();
    }
    if (outcome !== 'empty') isEmpty = false;
    if (typeof outcome === 'object') unknown.push({ name, rows: outcome });
  }
  if (isEmpty && !builder.hasErrors) {
    builder.addError({ code: 'table.empty', params: { file: builder.facts.file } });
  }
  for (const sheet of unknown) {
    const where = { file: builder.facts.file, sheet: sheet.name };
    builder.addError(builder.isEmpty ? noHeader(where, sheet) : leftOut(where, sheet));
  }
  return builder.finish();
}

/** Reads a sheet. What stops it half-way is told; what was read before that stands. */
function* scan(
  builder: FileBuilder,
  name: string,
  { sheet, visitor }: Scan,
): Work<readonly MergedDown[]> {
  try {
    return yield { sheet, visitor };
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    const where = { file: builder.facts.file, sheet: name };
    builder.addError({ code: error.code, params: { ...where, ...error.params } });
    return [];
  }
}

/** Imports one sheet. */
function* importSheet(builder: FileBuilder, sheet: number, name: string): Work<Outcome> {
  const where = { file: builder.facts.file, sheet: name };
  const top: Row[] = [];
  yield* scan(builder, name, { sheet, visitor: rowsInto(top, HEADER_ROWS).visitor });
  if (sheet === 0 && OWN_TITLES.has(presentText(top[0]?.[0]))) return 'own';
  const taught = taughtHeader(top, builder.facts.teaching?.tables ?? []);
  const headers = taught === null ? findHeaders(top) : [taught];
  const header = headers[0] ?? null;
  if (header?.missing.length === 0) {
    let tables = 0;
    for (const one of headers)
      tables += yield* importRecords(builder, { sheet, name, tables }, one);
    return 'known';
  }
  if (header !== null && isOfPersons(header)) {
    builder.addError(missingColumn(where, header));
    return 'known';
  }
  const rows: Row[] = [];
  const summary = rowsInto(rows, SUMMARY_ROWS);
  const merged = yield* scan(builder, name, { sheet, visitor: summary.visitor });
  while (rows.length > 0 && isBlankRow(rows.at(-1))) rows.pop();
  if (rows.length === 0) return 'empty';
  if (importMetricTables(builder, { name, rows: fillMerged(rows, merged) })) {
    if (summary.isFull()) {
      builder.addError({ code: 'sheet.tooManyRows', params: { ...where, limit: rows.length } });
    }
    return 'known';
  }
  if (header === null) return rows;
  builder.addError(missingColumn(where, header));
  return 'known';
}

/** Whether rows are figures of persons whose names are not read: none of them is the shop's. */
function isOfPersons({ kind, columns }: FoundHeader): boolean {
  return kind === 'agentStats' && columns.some(({ personal }) => personal);
}

/** A sheet, and how many tables of it were read. */
interface Place {
  readonly sheet: number;
  readonly name: string;
  readonly tables: number;
}

/** Imports tables of records of a sheet that stand below each other, the first of which has the header given; says how many. */
function* importRecords(builder: FileBuilder, place: Place, header: FoundHeader): Work<number> {
  const { sheet, name } = place;
  let tables = new RecordTables(builder, place, header);
  const merged = yield* scan(builder, name, { sheet, visitor: tables });
  if (touches(merged, tables.columns, header.row)) {
    tables = new RecordTables(builder, place, header);
    yield* scan(builder, name, { sheet, visitor: fillingMerged(tables, merged) });
  }
  for (const row of tables.finish()) {
    const where = { file: builder.facts.file, sheet: name };
    builder.addError({ code: 'table.noRows', params: { ...where, row: row + 1 } });
  }
  return tables.count;
}

/** Reads the tables of a sheet that follow each other, the first of which is known. */
class RecordTables implements RowVisitor {
  readonly #builder: FileBuilder;
  readonly #place: Place;
  readonly #tables: { readonly header: FoundHeader; readonly reader: RecordTableReader }[] = [];
  #header: FoundHeader;
  #reader: RecordTableReader;

  constructor(builder: FileBuilder, place: Place, header: FoundHeader) {
    this.#builder = builder;
    this.#place = place;
    this.#header = header;
    this.#reader = this.#begin(header);
  }

  get columns(): readonly number[] {
    return this.#reader.columns;
  }

  /** How many there are so far. */
  get count(): number {
    return this.#tables.length;
  }

  row(row: CurrentRow): boolean {
    if (row.index <= this.#header.row) return true;
    const next = this.#reader.take(row);
    if (next !== null) {
      this.#header = next;
      this.#reader = this.#begin(next);
    }
    return true;
  }

  /** Adds the tables to the builder. Header rows (0-based) of those that have nothing below them. */
  finish(): readonly number[] {
    for (const { reader } of this.#tables) reader.finish();
    return this.#tables.flatMap(({ header, reader }) => (reader.isEmpty ? [header.row] : []));
  }

  #begin(header: FoundHeader): RecordTableReader {
    const number = this.#place.tables + this.#tables.length + 1;
    const reader = new RecordTableReader(this.#builder, this.#place.name, number, header);
    this.#tables.push({ header, reader });
    return reader;
  }
}

type Where = { readonly file: string; readonly sheet: string };

/** How much is shown of a sheet that nothing was recognised in: enough to know it by, no more. */
const SHOWN_CELLS = 8;
const SHOWN_LETTERS = 12;

function noHeader(where: Where, sheet: RawSheet): AppError {
  const found = sheet.rows
    .slice(0, HEADER_ROWS)
    .filter((row) => !isBlankRow(row))
    .slice(0, 2)
    .flatMap((row) => row.map((cell) => cutShort(shownCell(cell))).filter((text) => text !== ''))
    .slice(0, SHOWN_CELLS)
    .join(' | ');
  return { code: 'table.noHeader', params: { ...where, rows: HEADER_ROWS, found } };
}

/** The beginning of a text, and that there is more of it. */
function cutShort(text: string): string {
  const letters = [...text];
  if (letters.length <= SHOWN_LETTERS) return text;
  return `${letters.slice(0, SHOWN_LETTERS).join('')}…`;
}

function leftOut(where: Where, sheet: RawSheet): AppError {
  return { code: 'table.leftOut', params: { ...where, rows: sheet.rows.length } };
}

function missingColumn(where: Where, { kind, row, missing }: FoundHeader): AppError {
  const wanted = missing.map((names) => names.join(' / ')).join('; ');
  return { code: `table.missingColumn.${kind}`, params: { ...where, row: row + 1, wanted } };
}
