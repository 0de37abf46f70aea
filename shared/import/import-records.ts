import type { Cell, Row } from '../model/cell';
import { fieldsOf, type Column } from '../model/columns';
import { Growing } from '../model/growing';
import type { IssueCode } from '../model/issue';
import type { Platform } from '../model/platform';
import { DEADLINE_FIELDS, type RecordKind } from '../model/records';
import { RowCells, type CurrentRow } from '../model/sheet';
import { isBlank, presentText } from './cells/plain-text';
import { addTable, keepRows } from './add-table';
import { isAgentRow } from './agent-rows';
import { columnIssues, issueAt } from './column-issues';
import { captureOf, finishColumn } from './columns/capture';
import type { Captured } from './columns/captured';
import { TextColumn } from './columns/text-column';
import type { FileBuilder } from './file-builder';
import { HEADING_DEPTH } from './heading';
import { IssueLog } from './issue-log';
import type { ReadColumns } from './kinds/kind-reader';
import { meaningsOf } from './mappings/meanings';
import { readSpecial } from './kinds/read-special';
import { layoutOf } from './layouts/layout-of';
import { platformOfTable } from './layouts/platform-marks';
import { beginsWithDigit, isPlainlyFilled } from './plain-cells';
import { readFlags, type ColumnCells } from './read-columns';
import { nextHeader, shownField, within, type FoundColumn, type FoundHeader } from './recognise';
import { rejectionOf } from './rejections';
import { groupByShop, type ShopGroup } from './shop-groups';
import { isBlankRow, isLoneCell, isNoteRow, isTotalRow, repeatsHeading } from './sheet-rows';
import { TextPool } from './text-pool';
import { isTotalLabel } from './words/totals';

/** Targets by which a row is known; a row that has one of them is data whatever else it says. */
const KEYS: Readonly<Record<RecordKind, readonly string[]>> = {
  orders: ['orderId', 'subOrderId'],
  afterSales: ['afterSaleId', 'orderId'],
  reviews: ['time'],
  agentStats: [],
  parcels: ['trackingNo'],
};

/** Targets one of which says what a record is of. */
const LEADS: Readonly<Record<RecordKind, readonly string[]>> = {
  ...KEYS,
  agentStats: ['agent', 'agentAccount', 'date'],
};

/** A column that is used: where it stands, what it is taken for, and its cells so far. */
interface Used {
  readonly column: FoundColumn;
  readonly target: string;
  readonly captured: Captured;
}

/** What a row is: a record, something else, or the header of the next table. */
type Taken = 'record' | 'other' | FoundHeader;

/**
 * Reads one recognised table of records, row by row, and adds it to the builder in the end: one
 * source per shop in it.
 */
export class RecordTableReader {
  readonly #builder: FileBuilder;
  readonly #sheet: string;
  readonly #table: number;
  readonly #header: FoundHeader;
  readonly #used: readonly Used[];
  readonly #keys: readonly number[];
  readonly #rows = new Growing((length) => new Uint32Array(length));
  /** Rows without a digit last seen, which may begin the header of another table; those held are records if they do not. */
  readonly #above: { readonly index: number; readonly all: Row; readonly isHeld: boolean }[] = [];
  #lastFilled: number;

  /** Columns asked for, by slot. */
  readonly columns: readonly number[];

  /** @param table 1-based number of the table within its sheet */
  constructor(builder: FileBuilder, sheet: string, table: number, header: FoundHeader) {
    this.#builder = builder;
    this.#sheet = sheet;
    this.#table = table;
    this.#header = header;
    this.#lastFilled = header.row;
    const scratch = new TextPool();
    this.#used = header.columns.flatMap((column) =>
      column.target === null
        ? []
        : [
            {
              column,
              target: column.target,
              captured: captureOf(header.kind, column.target, builder.pool, scratch),
            },
          ],
    );
    this.columns = this.#used.map(({ column }) => column.index);
    const keys = KEYS[header.kind];
    this.#keys = this.#used.flatMap(({ target }, slot) => (keys.includes(target) ? [slot] : []));
  }

  /** Takes a row below the header; a row that ends the header of another table makes that known. */
  take(row: CurrentRow): FoundHeader | null {
    if (this.#isPlainRecord(row.cells)) {
      this.#release();
      this.#add(row.index, row.cells);
      return null;
    }
    const all = within(row.all(), this.#header.span);
    const taken = this.#classify(row, all);
    if (typeof taken === 'object') {
      this.#release(taken.rows.length - 1);
      this.#above.length = 0;
      return { ...taken, row: row.index, span: this.#header.span };
    }
    const isHeld = taken === 'record' && !all.some(hasDigit);
    if (taken === 'record' && !isHeld) {
      this.#release();
      this.#add(row.index, row.cells);
      return null;
    }
    if (!isHeld && !isBlankRow(all)) this.#lastFilled = row.index;
    if (isHeld || !isBlankRow(all)) this.#above.push({ index: row.index, all, isHeld });
    this.#release(HEADING_DEPTH - 1);
    return null;
  }

  #add(index: number, cells: RowCells): void {
    this.#lastFilled = Math.max(this.#lastFilled, index);
    this.#rows.push(index + 1);
    this.#used.forEach(({ captured }, slot) => captured.add(cells, slot));
  }

  /** Lets go of the rows kept, but for so many of the last; those that are records after all are added. */
  #release(kept = 0): void {
    while (this.#above.length > kept) {
      const { index, all, isHeld } = this.#above.shift() ?? { index: 0, all: [], isHeld: false };
      if (!isHeld) continue;
      const cells = new RowCells(this.columns.length);
      this.columns.forEach((column, slot) => {
        cells.setValue(slot, all[column] ?? null);
      });
      this.#add(index, cells);
    }
  }

  /** Most records are known at once: a key that begins with a digit, and another cell that says something. */
  #isPlainRecord(cells: RowCells): boolean {
    if (!this.#keys.some((slot) => beginsWithDigit(cells, slot))) return false;
    let filled = 0;
    for (let slot = 0; slot < cells.kinds.length; slot += 1) {
      if (isPlainlyFilled(cells, slot) && ++filled === 2) return true;
    }
    return false;
  }

  /** A record has two cells filled, and a key, or at least no words of a sum, a note or a header. */
  #classify(row: CurrentRow, all: Row): Taken {
    if (isLoneCell(all)) return 'other';
    const isKey = (text: string) => /\d/.test(text) && !isTotalLabel(text);
    if (this.#keys.some((slot) => isKey(presentText(row.cells.cell(slot))))) return 'record';
    const columns = this.#used.map(({ column }) => column);
    if (this.#header.kind === 'agentStats' && !isAgentRow(all, columns)) return 'other';
    if (isNoteRow(all) || this.#repeatsHeading(all, columns)) return 'other';
    if (this.#header.kind !== 'agentStats' && isTotalRow(all)) return 'other';
    if (this.#belongsToHeading(all)) return 'other';
    const above = this.#above.map((one) => one.all);
    return nextHeader(above, all) ?? 'record';
  }

  #repeatsHeading(row: Row, columns: readonly FoundColumn[]): boolean {
    return repeatsHeading(
      row,
      this.#header.rows,
      columns.map(({ index }) => index),
    );
  }

  /** Whether a row says more of the columns, and nothing of its own: units, or groups, before the first record. */
  #belongsToHeading(row: Row): boolean {
    const leads = this.#used.filter(({ target }) => LEADS[this.#header.kind].includes(target));
    const isNameless = leads.every(({ column }) => isBlank(row[column.index]));
    return this.#rows.length === 0 && leads.length > 0 && isNameless && !row.some(hasDigit);
  }

  /** Whether nothing stands below the header. */
  get isEmpty(): boolean {
    return this.#lastFilled === this.#header.row;
  }

  /** Adds what was read to the builder. */
  finish(): void {
    this.#release();
    const builder = this.#builder;
    const header = this.#header;
    const rows = this.#rows.values;
    const ignored = this.#lastFilled - header.row - rows.length;
    const headers = header.columns.map((column) => column.header);
    const platform = platformOfTable(header.kind, headers, builder.platform);
    const groups = groupByShop(rows.length, (target) => this.#textsOf(target), {
      ...builder.shop,
      platform,
    });
    const logs = groups.list.map(() => new IssueLog());
    const log = (group: number) => logs[group] ?? new IssueLog();
    const report = (column: FoundColumn, i: number, code: IssueCode, found: string) => {
      log(groups.of[i] ?? 0).add(issueAt(code, rows[i] ?? 0, column, found), column.index);
    };
    const read = this.#readColumns(rows.length, platform, report);
    const rejection = rejectionOf(header.kind, read);
    const keptRows = new Growing((length) => new Uint32Array(length));
    const rejected = groups.list.map(() => 0);
    for (let i = 0; i < rows.length; i += 1) {
      const field = rejection(i);
      if (field === null) {
        keptRows.push(i);
        continue;
      }
      const group = groups.of[i] ?? 0;
      rejected[group] = (rejected[group] ?? 0) + 1;
      const used = this.#used.find(({ target }) => shownField(target) === field);
      if (used !== undefined) report(used.column, i, 'rejectedRow', used.captured.shown(i));
    }
    const kept = keptRows.values;
    for (const issue of columnIssues(header)) log(0).add(issue.issue, issue.index);

    addTable(builder, header.kind, {
      rows: {
        source: Uint16Array.from(kept, (i) => builder.nextSource + (groups.of[i] ?? 0)),
        row: kept.length === rows.length ? rows : Uint32Array.from(kept, (i) => rows[i] ?? 0),
      },
      read: kept.length === rows.length ? read : keepRows(read, kept),
    });
    groups.list.forEach((group, index) => {
      builder.addSource({
        ...this.#sourceFacts(headers, group),
        rowsRead: (groups.counts[index] ?? 0) + (index === 0 ? ignored : 0),
        rowsIgnored: index === 0 ? ignored : 0,
        rowsRejected: rejected[index] ?? 0,
        issueCounts: log(index).counts,
        issues: log(index).issues,
      });
    });
  }

  #textsOf(target: string): TextColumn | null {
    const used = this.#used.find((one) => one.target === target);
    return used?.captured instanceof TextColumn ? used.captured : null;
  }

  #readColumns(
    length: number,
    platform: Platform,
    report: (column: FoundColumn, i: number, code: IssueCode, found: string) => void,
  ): ReadColumns {
    const { pool, latestEvent } = this.#builder;
    const cells = (target: string): ColumnCells | null => {
      const texts = this.#textsOf(target);
      const column = this.#used.find((one) => one.target === target)?.column;
      if (texts === null || column === undefined) return null;
      return {
        length,
        at: (i) => texts.at(i),
        report: (i, code) => {
          report(column, i, code, texts.shown(i));
        },
      };
    };
    const columns: Record<string, Column> = {};
    const types = new Map(fieldsOf(this.#header.kind));
    for (const { column, target, captured } of this.#used) {
      const type = types.get(target);
      if (type === undefined) continue;
      const latest = DEADLINE_FIELDS.has(target) ? null : latestEvent;
      const read = finishColumn(captured, type, {
        latest,
        report: (i, code, found) => {
          report(column, i, code, found);
        },
      });
      if (read !== null) columns[target] = read;
    }
    const special = readSpecial(this.#header.kind, {
      length,
      cells,
      column: (field) => columns[field] ?? null,
      header: (target) => this.#used.find((one) => one.target === target)?.column.header ?? '',
      meanings: (field) => meaningsOf(this.#builder.facts.teaching, field),
      names: this.#builder.namesOf(this.#sheet),
      writtenBy: this.#builder.writtenBy,
      platform,
      pool,
      buyerKey: this.#builder.facts.buyerKey,
    });
    for (const [target, type] of types) {
      const flags = type === 'flag' && special[target] === undefined ? cells(target) : null;
      if (flags !== null) columns[target] = readFlags(flags);
    }
    return { ...columns, ...special };
  }

  #sourceFacts(headers: readonly string[], group: ShopGroup) {
    const header = this.#header;
    return {
      sheet: this.#sheet,
      table: this.#table,
      headerRow: header.row + 1,
      kind: header.kind,
      platform: group.platform,
      layout: layoutOf(header.kind, headers)?.name ?? null,
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
}

/** Whether a cell has a digit, as some cell of nearly every record does. */
function hasDigit(cell: Cell): boolean {
  return typeof cell !== 'string' ? cell !== null : /\d/.test(cell);
}
