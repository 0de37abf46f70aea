import type { RawSheet, Row } from '../model/cell';
import { fieldsOf, type Column } from '../model/columns';
import type { Issue, IssueCode } from '../model/issue';
import { DEADLINE_FIELDS, type RecordKind } from '../model/records';
import { presentText } from './cells/plain-text';
import type { FileBuilder } from './file-builder';
import { columnLetters } from './header';
import { IssueLog, shownCell } from './issue-log';
import { makeTable } from './join-tables';
import type { KindInput, ReadColumns } from './kinds/kind-reader';
import { readAfterSaleColumns } from './kinds/after-sales';
import { readOrderColumns } from './kinds/orders';
import { readReviewColumns } from './kinds/reviews';
import { layoutOf } from './layouts/layout-of';
import { EXPECTED } from './layouts/names';
import { platformOfHeaders } from './layouts/platform-marks';
import { cellsOf, readPlain, type ColumnCells } from './read-columns';
import { namesOf, shownField, type FoundColumn, type FoundHeader } from './recognise';
import { rejectionOf } from './rejections';
import { groupByShop, type ShopGroup } from './shop-groups';
import {
  isLoneCell,
  isNoteRow,
  isTotalRow,
  lengthWithoutBlankEnd,
  repeatsHeader,
} from './sheet-rows';
import { isTotalLabel } from './words/totals';

/** The rows below a header, parted into data and what is no data. */
interface TableRows {
  /** 0-based indices of the rows that may be data. */
  readonly picked: readonly number[];
  readonly ignored: number;
}

/** Targets by which a row is known; a row that has one of them is data whatever else it says. */
const KEYS: Readonly<Record<RecordKind, readonly string[]>> = {
  orders: ['orderId', 'subOrderId'],
  afterSales: ['afterSaleId', 'orderId'],
  reviews: ['time'],
};

function pickRows(rows: readonly Row[], header: FoundHeader): TableRows {
  const used = header.columns.filter(({ target }) => target !== null);
  const keys = used.filter(({ target }) => target !== null && KEYS[header.kind].includes(target));
  const picked: number[] = [];
  let ignored = 0;
  const end = lengthWithoutBlankEnd(rows);
  for (let index = header.row + 1; index < end; index += 1) {
    const row = rows[index] ?? [];
    if (isRecord(row, keys, used)) picked.push(index);
    else ignored += 1;
  }
  return { picked, ignored };
}

/** Whether a row below the header is a record: two cells filled, and a key, or at least no words of a sum or a note. */
function isRecord(row: Row, keys: readonly FoundColumn[], used: readonly FoundColumn[]): boolean {
  if (isLoneCell(row)) return false;
  const isKey = (text: string) => /\d/.test(text) && !isTotalLabel(text);
  if (keys.some(({ index }) => isKey(presentText(row[index])))) return true;
  return !(isTotalRow(row) || isNoteRow(row) || repeatsHeader(row, used));
}

/** Reads a recognised table of orders, after-sales or reviews into the builder: one source per shop in it. */
export function importRecords(builder: FileBuilder, sheet: RawSheet, header: FoundHeader): void {
  const { picked, ignored } = pickRows(sheet.rows, header);
  const headers = header.columns.map((column) => column.header);
  const platform = platformOfHeaders(headers) ?? builder.platform ?? 'other';
  const groups = groupByShop(sheet.rows, picked, header.columns, { ...builder.shop, platform });
  const logs = groups.list.map(() => new IssueLog());
  const log = (group: number) => logs[group] ?? new IssueLog();

  const report = (column: FoundColumn, i: number, code: IssueCode) => {
    const row = picked[i] ?? 0;
    const found = shownCell(sheet.rows[row]?.[column.index]);
    log(groups.of[i] ?? 0).add(issueAt(code, row + 1, column, found), column.index);
  };
  const read = readColumns(builder, sheet, header, picked, report);
  const rejection = rejectionOf(header.kind, read);
  const kept: number[] = [];
  const rejected = groups.list.map(() => 0);
  for (let i = 0; i < picked.length; i += 1) {
    const field = rejection(i);
    if (field === null) {
      kept.push(i);
      continue;
    }
    const group = groups.of[i] ?? 0;
    rejected[group] = (rejected[group] ?? 0) + 1;
    const column = header.columns.find(({ target }) => target === field);
    if (column !== undefined) report(column, i, 'rejectedRow');
  }
  for (const issue of columnIssues(header)) log(0).add(issue.issue, issue.index);

  addTable(builder, header.kind, {
    rows: {
      source: Uint16Array.from(kept, (i) => builder.nextSource + (groups.of[i] ?? 0)),
      row: Uint32Array.from(kept, (i) => (picked[i] ?? 0) + 1),
    },
    read: kept.length === picked.length ? read : keepRows(read, kept),
  });
  groups.list.forEach((group, index) => {
    builder.addSource({
      ...sourceFacts(sheet, header, headers, group),
      rowsRead: (groups.counts[index] ?? 0) + (index === 0 ? ignored : 0),
      rowsIgnored: index === 0 ? ignored : 0,
      rowsRejected: rejected[index] ?? 0,
      issueCounts: log(index).counts,
      issues: log(index).issues,
    });
  });
}

function sourceFacts(
  sheet: RawSheet,
  header: FoundHeader,
  headers: readonly string[],
  group: ShopGroup,
) {
  return {
    sheet: sheet.name,
    table: 1,
    headerRow: header.row + 1,
    kind: header.kind,
    platform: group.platform,
    layout: layoutOf(header.kind, headers),
    shop: group.shop,
    shopOrigin: group.origin,
    mapping: header.columns
      .filter((column) => column.header !== '')
      .map(({ header: name, target, personal }) => ({
        header: name,
        field: shownField(target),
        personal,
      })),
  };
}

function issueAt(code: IssueCode, row: number, column: FoundColumn, found: string): Issue {
  return { code, row, column: columnLetters(column.index), header: column.header, found };
}

/** Repeated headers, and columns that most metrics of the kind need but are not there. */
function columnIssues(header: FoundHeader): readonly { issue: Issue; index: number }[] {
  const repeated = header.columns
    .filter((column) => column.repeated)
    .map((column) => ({
      issue: issueAt('repeatedHeader', 0, column, ''),
      index: column.index,
    }));
  const expected: readonly string[] = EXPECTED[header.kind];
  const missing = expected
    .filter((target) => !header.columns.some((column) => column.target === target))
    .map((target) => {
      const name = namesOf(header.kind, target)[0] ?? target;
      const issue: Issue = { code: 'missingColumn', row: 0, column: '', header: name, found: '' };
      return { issue, index: header.columns.length };
    });
  return [...repeated, ...missing];
}

function keepRows(read: ReadColumns, kept: readonly number[]): ReadColumns {
  return Object.fromEntries(
    Object.entries(read).map(([field, column]) => {
      const rest = column.slice(0, kept.length);
      kept.forEach((from, to) => (rest[to] = column[from] ?? 0));
      return [field, rest];
    }),
  );
}

function readColumns(
  builder: FileBuilder,
  sheet: RawSheet,
  header: FoundHeader,
  picked: readonly number[],
  report: (column: FoundColumn, i: number, code: IssueCode) => void,
): ReadColumns {
  const { pool } = builder;
  const types = new Map(fieldsOf(header.kind));
  const cells = (target: string): ColumnCells | null => {
    const column = header.columns.find((one) => one.target === target);
    if (column === undefined) return null;
    return cellsOf(sheet.rows, picked, column.index, (i, code) => report(column, i, code));
  };
  const input: KindInput = { length: picked.length, cells, pool };
  const special = readSpecial(header.kind, input);
  const plain: Record<string, Column> = {};
  for (const [field, type] of types) {
    const column = field in special || typeof type === 'object' ? null : cells(field);
    if (column === null || typeof type === 'object') continue;
    const latest = DEADLINE_FIELDS.has(field) ? null : builder.latestEvent;
    plain[field] = readPlain(column, type, { pool, latest });
  }
  return { ...plain, ...special };
}

function readSpecial(kind: RecordKind, input: KindInput): ReadColumns {
  switch (kind) {
    case 'orders':
      return readOrderColumns(input);
    case 'afterSales':
      return readAfterSaleColumns(input);
    case 'reviews':
      return readReviewColumns(input);
  }
}

function addTable(
  builder: FileBuilder,
  kind: RecordKind,
  { rows, read }: { rows: { source: Uint16Array; row: Uint32Array }; read: ReadColumns },
): void {
  switch (kind) {
    case 'orders':
      return builder.addOrders(makeTable(kind, rows, read));
    case 'afterSales':
      return builder.addAfterSales(makeTable(kind, rows, read));
    case 'reviews':
      return builder.addReviews(makeTable(kind, rows, read));
  }
}
