import type { RawSheet } from '../../model/cell';
import type { Issue, IssueCode } from '../../model/issue';
import type { MetricValue } from '../../model/records';
import type { Source } from '../../model/source';
import type { FileBuilder } from '../file-builder';
import { columnLetters } from '../header';
import { IssueLog, shownCell } from '../issue-log';
import { isPersonal } from '../layouts/personal';
import { isBlankRow } from '../sheet-rows';
import { platformOfWord } from '../words/platforms';
import { findBlocks, type Block } from './blocks';
import { countRates, type Counted } from './count-parts';
import { isMeasure, meaningOf, type Meaning } from './names';
import { readMetricValue } from './read-value';
import { officialRows } from './official-rows';
import { firstOfEach, isNoData, nameColumn, readingsOf, type Reading } from './readings';
import type { WideColumn } from './wide-tables';

type Value = Omit<MetricValue, 'source' | 'origin'>;

/** What is wrong with a reading; `found` and `header` where they are not the cell's own. */
interface Trouble {
  readonly code: IssueCode;
  readonly found?: string;
  /** Header of a column that is not there. */
  readonly header?: string;
}

/** What the readings of a sheet say: values and issues by reading. */
interface Outcome {
  readonly values: ReadonlyMap<Reading, readonly Value[]>;
  readonly issues: ReadonlyMap<Reading, Trouble>;
}

/**
 * Reads the summary tables of a sheet into the builder: one source per table and shop. False when the sheet has none; one
 * that is only a header is told (`table.noRows`).
 */
export function importMetricTables(builder: FileBuilder, sheet: RawSheet): boolean {
  const blocks = findBlocks(sheet.rows);
  const [first] = blocks;
  const isEmpty = (block: Block): boolean =>
    sheet.rows
      .slice(block.header + 1, block.end)
      .map((row) => (block.form === 'wide' ? row.slice(...block.span) : row))
      .every((row) => isBlankRow(row) || isNoData(row));
  if (first !== undefined && blocks.every(isEmpty)) {
    const { file } = builder.facts;
    const params = { file, sheet: sheet.name, row: first.header + 1 };
    builder.addError({ code: 'table.noRows', params });
    return true;
  }
  const tables = blocks
    .map((block) => ({ block, readings: readingsOf(sheet.rows, block) }))
    .filter(({ readings }) => readings.length > 0);
  const all = tables.flatMap(({ readings }) => readings);
  const outcome = readOut(all, countRates(all));
  tables.forEach(({ block, readings }, index) => {
    addTable(builder, { sheet, block, readings, outcome, table: index + 1 });
  });
  return tables.length > 0;
}

function readOut(readings: readonly Reading[], counted: Counted): Outcome {
  const values = new Map<Reading, Value[]>();
  const issues = new Map<Reading, Trouble>();
  for (const reading of counted.unreadable) issues.set(reading, { code: 'unreadableNumber' });
  for (const { reading, numerator, denominator } of counted.impossible) {
    issues.set(reading, { code: 'impossibleCounts', found: `${numerator}/${denominator}` });
  }
  for (const { reading, missing } of counted.lonely) {
    issues.set(reading, { code: 'missingColumn', header: missing.join('、') });
  }
  const said = new Set<string>();
  for (const { reading, metric, numerator, denominator } of counted.rates) {
    said.add(keyOf(reading, metric));
    const value = numerator / denominator;
    values.set(reading, [
      { ...placeOf(reading), metric, value, numerator, denominator, count: null },
    ]);
  }
  for (const reading of readings) {
    if (reading.meaning.type !== 'metric') continue;
    const { id: metric, unit } = reading.meaning;
    const read = readMetricValue(reading.cell, unit, reading.unit, reading.scale);
    if (read === 'empty') continue;
    if (typeof read === 'string') {
      issues.set(reading, { code: read });
      continue;
    }
    // Counts say more than the rate printed beside them.
    if (said.has(keyOf(reading, metric))) continue;
    const none = { numerator: null, denominator: null, count: null };
    values.set(reading, [{ ...placeOf(reading), metric, value: read.value, ...none }]);
  }
  return { values, issues };
}

function keyOf({ shop, platform, date }: Reading, metric: string): string {
  return JSON.stringify([shop, platform, date, metric]);
}

function placeOf({ row, date }: Reading): Pick<Value, 'row' | 'date'> {
  return { row: row + 1, date };
}

interface MetricTable {
  readonly sheet: RawSheet;
  readonly block: Block;
  readonly readings: readonly Reading[];
  readonly outcome: Outcome;
  readonly table: number;
}

function addTable(builder: FileBuilder, table: MetricTable): void {
  const { block, readings } = table;
  const groups = new Map<string, Reading[]>();
  for (const reading of readings) {
    // A row that names no shop cannot be given to any; the first shop's account shows it.
    const key = reading.shop === '' ? '' : JSON.stringify([reading.shop, reading.platform]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [reading]);
    else group.push(reading);
  }
  const nameless = groups.get('') ?? [];
  groups.delete('');
  if (groups.size === 0) groups.set('', []);
  const readRows = block.end - block.header - 1;
  const owned = new Set(readings.map(({ row }) => row)).size;
  [...groups.values()].forEach((own, index) => {
    // Every shop of a transposed table has a column through all rows; in the others a row belongs to one shop.
    const shared = block.form === 'transposed' ? readRows - rowsOf(own).length : readRows - owned;
    addSource(builder, table, {
      own,
      nameless: index === 0 ? nameless : [],
      ignored: block.form === 'transposed' || index === 0 ? shared : 0,
      unread: index === 0 ? unreadColumns(block) : [],
    });
  });
}

/** Columns of values that another column before them says already. */
function unreadColumns(block: Block): readonly WideColumn[] {
  if (block.form === 'transposed') return [];
  const read = new Set(firstOfEach(block.columns));
  return block.columns.filter((column) => isMeasure(column.meaning) && !read.has(column));
}

function rowsOf(readings: readonly Reading[]): readonly number[] {
  return [...new Set(readings.map(({ row }) => row))];
}

/** A row is of no use without its shop: the cell that should name it is what is wrong. */
function namelessRow(block: Block, row: number): Issue {
  const column = block.form === 'wide' ? (nameColumn(block.columns) ?? 0) : block.labels;
  const header = block.form === 'wide' ? (block.columns[column]?.header ?? '') : '';
  return { code: 'rejectedRow', row: row + 1, column: columnLetters(column), header, found: '' };
}

/** What one shop has of a table. */
interface Share {
  readonly own: readonly Reading[];
  /** Readings of rows that should name a shop and do not. */
  readonly nameless: readonly Reading[];
  /** Rows without values: titles, rulers, sums, blank rows. */
  readonly ignored: number;
  /** Columns of the table that are not read, where this share tells of them. */
  readonly unread: readonly WideColumn[];
}

function addSource(
  builder: FileBuilder,
  table: MetricTable,
  { own, nameless, ignored, unread }: Share,
): void {
  const { sheet, block, outcome } = table;
  const log = new IssueLog();
  const missing = new Set<string>();
  const report = ({ row, column, header, cell }: Reading, trouble: Trouble) => {
    const { code, found } = trouble;
    if (trouble.header === undefined) {
      const place = { row: row + 1, column: columnLetters(column), header };
      log.add({ code, ...place, found: found ?? shownCell(cell) }, column);
    } else if (!missing.has(trouble.header)) {
      missing.add(trouble.header);
      log.add({ code, row: 0, column: '', header: trouble.header, found: '' }, 0);
    }
  };
  const source = builder.nextSource;
  const good = new Set<number>();
  const bad = new Set<number>();
  for (const reading of own) {
    const issue = outcome.issues.get(reading);
    if (issue !== undefined) {
      report(reading, issue);
      bad.add(reading.row);
    }
    for (const value of outcome.values.get(reading) ?? []) {
      builder.addValue({ source, origin: 'table', ...value });
      good.add(reading.row);
    }
  }
  const official = officialRows(own, block.form === 'transposed');
  for (const score of official.scores) {
    builder.addOfficialScore({ source, origin: 'table', ...score });
  }
  for (const reading of own) {
    if (reading.meaning.type !== 'official') continue;
    const code = official.troubles.get(reading);
    if (code !== undefined) report(reading, { code });
    (code === undefined ? good : bad).add(reading.row);
  }
  for (const { index, header } of unread) {
    const place = { row: 0, column: columnLetters(index), header };
    log.add({ code: 'repeatedHeader', ...place, found: '' }, index);
  }
  for (const row of rowsOf(nameless)) log.add(namelessRow(block, row), 0);
  const rejected = [...bad].filter((row) => !good.has(row)).length + rowsOf(nameless).length;
  const idle = rowsOf(own).filter((row) => !good.has(row) && !bad.has(row)).length;
  const [first] = own;
  const shop = first?.shop ?? null;
  builder.addSource({
    sheet: sheet.name,
    table: table.table,
    headerRow: block.form === 'wide' ? block.header + 1 : 0,
    kind: own.length > 0 && own.every(isOfficial) ? 'officialScores' : 'metricTable',
    platform: first?.platform ?? builder.platform ?? platformOfWord(sheet.name) ?? 'other',
    layout: null,
    shop: shop ?? builder.shop.shop,
    shopOrigin: shop === null ? builder.shop.origin : 'table',
    rowsRead: rowsOf(own).length + rowsOf(nameless).length + ignored,
    rowsIgnored: ignored + idle,
    rowsRejected: rejected,
    mapping: mappingOf(block, own),
    issueCounts: log.counts,
    issues: log.issues,
  });
}

function isOfficial({ meaning }: Reading): boolean {
  return meaning.type === 'official';
}

function fieldOf(meaning: Meaning | null): string | null {
  if (meaning === null || meaning.type === 'label') return null;
  if (meaning.type === 'metric') return meaning.id;
  if (meaning.type === 'side') return meaning.metric;
  if (meaning.type === 'official') return `official.${meaning.part}`;
  if (meaning.type !== 'count') return meaning.type;
  const isOrders = meaning.part === 'processed' || meaning.part === 'completed';
  if (isOrders) return 'orders.completionRate';
  if (meaning.part === 'neutral') return 'reviews.neutralRate';
  return meaning.part === 'bad' ? 'reviews.badRate' : 'reviews.goodRate';
}

function mappingOf(block: Block, own: readonly Reading[]): Source['mapping'] {
  if (block.form === 'transposed') {
    const headers = [...new Set(own.map(({ header }) => header))];
    return headers.map((header) => ({
      header,
      field: fieldOf(meaningOf(header)),
      personal: false,
    }));
  }
  const used = new Set(firstOfEach(block.columns));
  // Below days the same names stand again and again.
  const days = new Set<string>();
  return block.columns
    .filter(({ header, date }) => {
      if (date === null) return header !== '';
      const isFirst = !days.has(header);
      days.add(header);
      return isFirst;
    })
    .map((column) => ({
      header: column.header,
      field: used.has(column) ? fieldOf(column.meaning) : null,
      personal: isPersonal(column.header),
    }));
}
