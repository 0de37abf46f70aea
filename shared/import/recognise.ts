import type { Cell, Row } from '../model/cell';
import { fieldsOf } from '../model/columns';
import { RECORD_KINDS, type FieldType, type RecordKind } from '../model/records';
import { withAgentColumn } from './agent-rows';
import { isBlank } from './cells/plain-text';
import { foldHeader, lookUpHeader, withoutNotes } from './header';
import { HEADING_DEPTH, headingAt, isData, type Heading } from './heading';
import { nameColumns, type NamedColumn } from './heading-names';
import { isKnownHeader } from './layouts/known-headers';
import { AGENT_FIGURES, NAMES, REQUIRED, SIGNATURES, type SpecialColumn } from './layouts/names';
import { isPersonal } from './layouts/personal';
import { isTotalRow } from './sheet-rows';
import { isMisfit, shapeOf } from './value-shape';

/** Rows from the top in which a header is looked for; exports put a title or a grouping row above it. */
export const HEADER_ROWS = 20;
/** Least number of known columns for a row to be taken for a header. */
const LEAST_COLUMNS = 3;

/** One column of a recognised table. */
export interface FoundColumn extends NamedColumn {
  /** Field or special column it is taken for; null = not used. */
  readonly target: string | null;
  readonly personal: boolean;
  /** One of its first values where nearly none is what its name says; null where they are, or none was there to judge. */
  readonly misfit: Cell;
}

/** Columns from the first to before the second. */
export type Span = readonly [number, number];

/** A heading found for a record kind. */
export interface FoundHeader {
  readonly kind: RecordKind;
  /** Its last row, 0-based in the sheet. */
  readonly row: number;
  /** All its rows as they stand. */
  readonly rows: readonly Row[];
  /** First column of its table and the one behind its last, where others stand beside it; else null. */
  readonly span: Span | null;
  readonly columns: readonly FoundColumn[];
  /** Groups of which none is there, each by the header names it may have. */
  readonly missing: readonly (readonly string[])[];
}

interface Name {
  readonly target: string;
  /** Place among the target's names; the lowest wins. */
  readonly rank: number;
}

const TARGETS: Readonly<Record<RecordKind, ReadonlyMap<string, Name>>> = {
  orders: nameTable('orders'),
  afterSales: nameTable('afterSales'),
  reviews: nameTable('reviews'),
  agentStats: nameTable('agentStats'),
  parcels: nameTable('parcels'),
};

function nameTable(kind: RecordKind): ReadonlyMap<string, Name> {
  const table = new Map<string, Name>();
  for (const [target, names] of Object.entries(NAMES[kind])) {
    names.split(' ').forEach((name, rank) => table.set(foldHeader(name), { target, rank }));
  }
  return table;
}

/** The headers a target may have, as written in the exports. */
export function namesOf(kind: RecordKind, target: string): readonly string[] {
  const found = Object.entries(NAMES[kind]).find(([name]) => name === target);
  return found === undefined ? [] : found[1].split(' ');
}

/** Sellers write codes of their own as they like, and states of a dispute are read as flags. */
const FREELY_WRITTEN: readonly string[] = ['skuCode', 'arbitrated'];

/** Types of the fields that a sample of cells can be judged by, by target. */
const TYPES: Readonly<Record<RecordKind, ReadonlyMap<string, FieldType>>> = {
  orders: judgedTypes('orders'),
  afterSales: judgedTypes('afterSales'),
  reviews: judgedTypes('reviews'),
  agentStats: judgedTypes('agentStats'),
  parcels: judgedTypes('parcels'),
};

function judgedTypes(kind: RecordKind): ReadonlyMap<string, FieldType> {
  return new Map(fieldsOf(kind).filter(([field]) => !FREELY_WRITTEN.includes(field)));
}

/** A cell of the sample that shows that a column is no such field; null when none does. */
function misfitOf(kind: RecordKind, target: string, cells: readonly (Cell | undefined)[]): Cell {
  const type = TYPES[kind].get(target);
  const shape = type === undefined ? null : shapeOf(type, cells);
  return shape !== null && isMisfit(shape) ? shape.odd : null;
}

function isRequired(kind: RecordKind, target: string): boolean {
  const groups: readonly (readonly string[])[] = REQUIRED[kind];
  return groups.some((group) => group.includes(target));
}

/** What a column might be, and what speaks against it. */
interface Candidate {
  readonly index: number;
  readonly cost: number;
  readonly misfit: Cell;
}

/** More than any two names of a target differ by. */
const MISFIT_COST = 1000;

/**
 * Decides what each column of a heading is for one kind, by its name and by the values in the rows below. Every target is given
 * to one column only. A column whose values are something else is taken only where its kind is no use without: its cells
 * then say what is wrong.
 */
export function columnsFor(
  kind: RecordKind,
  named: readonly NamedColumn[],
  below: readonly Row[],
): FoundColumn[] {
  const best = new Map<string, Candidate>();
  for (const { index, header, repeated } of named) {
    if (header === '' || repeated || isPersonal(header, kind)) continue;
    const name = lookUpHeader(TARGETS[kind], header);
    if (name === undefined) continue;
    const cells = below.map((row) => row[index]);
    const misfit = misfitOf(kind, name.target, cells);
    // A name written in full goes before one that fits only without its notes.
    const noted = foldHeader(header) !== withoutNotes(foldHeader(header));
    const cost = name.rank * 2 + (noted ? 1 : 0) + (misfit === null ? 0 : MISFIT_COST);
    const other = best.get(name.target);
    if (other === undefined || cost < other.cost) best.set(name.target, { index, cost, misfit });
  }
  const found = new Map([...best].map(([target, one]) => [one.index, { target, ...one }]));
  return named.map((column) => {
    const one = found.get(column.index);
    const isTaken = one !== undefined && (one.misfit === null || isRequired(kind, one.target));
    return {
      ...column,
      target: isTaken ? one.target : null,
      personal: isPersonal(column.header, kind),
      misfit: one?.misfit ?? null,
    };
  });
}

function scoreOf(kind: RecordKind, columns: readonly FoundColumn[]): number {
  const targets = columns.flatMap(({ target, misfit }) =>
    target === null || misfit !== null ? [] : [target],
  );
  const weights: Readonly<Partial<Record<string, number>>> = SIGNATURES[kind];
  const own = targets.reduce((sum, target) => sum + (weights[target] ?? 0), 0);
  return targets.length < LEAST_COLUMNS || own === 0 ? 0 : targets.length + own;
}

/**
 * Groups of targets a kind needs of which none is there, each by the header names it may have. Figures of agents by name need
 * no counts: else they would be taken for figures of the shop.
 */
export function missingOf(kind: RecordKind, columns: readonly FoundColumn[]): readonly string[][] {
  const groups: readonly (readonly string[])[] = REQUIRED[kind];
  const hasOne = (names: readonly string[]) =>
    columns.some(({ target }) => target !== null && names.includes(target));
  const isOfAgents =
    kind === 'agentStats' && hasOne(['agent', 'agentAccount']) && hasOne(AGENT_FIGURES);
  return groups
    .filter((group) => !hasOne(group) && !(isOfAgents && group.includes('sessions')))
    .map((group) => group.flatMap((target) => namesOf(kind, target).slice(0, 2)));
}

/**
 * The headings the first rows may hold: every row with the name of some column, alone, and with those above it where it may
 * be the last of several.
 */
function* headingsIn(rows: readonly Row[], isKnown: (name: string) => boolean): Iterable<Heading> {
  const top = rows.slice(0, HEADER_ROWS);
  const known = top.map((row) => row.some((cell) => typeof cell === 'string' && isKnown(cell)));
  for (let row = 0; row < top.length; row += 1) {
    const most = top[row]?.some(isData) === true ? 1 : HEADING_DEPTH;
    for (let depth = 1; depth <= most; depth += 1) {
      const heading = known.slice(Math.max(0, row - depth + 1), row + 1).includes(true)
        ? headingAt(top, row, depth)
        : null;
      if (heading !== null) yield heading;
    }
  }
}

/** `isKnownHeader` that looks every name up once. */
function knownOnce(): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    const found = known.get(name) ?? isKnownHeader(name);
    known.set(name, found);
    return found;
  };
}

/** Share of the filled cells of a row that are names of columns for it to be a heading. */
const HEADING_SHARE = 0.5;

/** Whether most of a row's cells are names of columns of some export, and none begins as data do. */
function looksLikeHeading(row: Row): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  if (filled.some(isData)) return false;
  const known = filled.filter((cell) => typeof cell === 'string' && isKnownHeader(cell));
  return known.length > filled.length * HEADING_SHARE;
}

/** Records below a heading, up to the next one, that its columns are judged by. */
function sampleBelow(rows: readonly Row[], row: number): readonly Row[] {
  const below = rows.slice(row + 1, HEADER_ROWS);
  const next = below.findIndex(looksLikeHeading);
  return (next < 0 ? below : below.slice(0, next)).filter(isRecordLike);
}

function isRecordLike(row: Row): boolean {
  return row.some(isData) && !isTotalRow(row);
}

/**
 * Finds the heading of records of any kind among the first rows, by the names in it and the values below. One with all
 * its kind needs goes before one without; then the one with most known columns, then the upper one, then the one of fewer
 * rows. What stands below the records of a table is a table of its own. Null when none has enough known columns.
 */
export function findHeader(rows: readonly Row[]): FoundHeader | null {
  let best: { header: FoundHeader; score: number } | null = null;
  const isKnown = knownOnce();
  for (const heading of headingsIn(rows, isKnown)) {
    const { top, row } = heading;
    if (best?.header.missing.length === 0) {
      if (rows.slice(best.header.row + 1, top).some(isRecordLike)) break;
    }
    const named = nameColumns(heading, isKnown);
    const below = sampleBelow(rows, row);
    for (const kind of RECORD_KINDS) {
      const byName = columnsFor(kind, named, below);
      const columns =
        kind === 'agentStats' ? withAgentColumn(byName, rows.slice(row + 1, HEADER_ROWS)) : byName;
      const score = scoreOf(kind, columns);
      if (score === 0) continue;
      const missing = missingOf(kind, columns);
      const rank = score + (missing.length === 0 ? 1000 : 0);
      if (best === null || rank > best.score) {
        const own = rows.slice(top, row + 1);
        const header = { kind, row, rows: own, span: null, columns, missing };
        best = { header, score: rank };
      }
    }
  }
  return best?.header ?? null;
}

/** The heading of the next table a row among data ends, alone or with up to two above; null when it ends none. */
export function nextHeader(above: readonly Row[], row: Row): FoundHeader | null {
  if (row.some(isData)) return null;
  for (let first = 0; first <= above.length; first += 1) {
    const rows = [...above.slice(first), row];
    const header = findHeader(rows);
    if (header?.missing.length !== 0 || header.row !== rows.length - 1) continue;
    const names = header.columns.filter((column) => column.header !== '');
    const known = names.filter((column) => isKnownHeader(column.header));
    if (known.length > names.length * HEADING_SHARE) return header;
  }
  return null;
}

/** A row with only its cells in a span; all of them where it is null. */
export function within(row: Row, span: Span | null): Row {
  return span === null ? row : row.map((cell, at) => (at >= span[0] && at < span[1] ? cell : null));
}

/**
 * The headings of the tables of records that begin a sheet: one, or several side by side with a blank column between, each of
 * which has all its kind needs. Empty when there is none.
 */
export function findHeaders(rows: readonly Row[]): readonly FoundHeader[] {
  const header = findHeader(rows);
  if (header === null) return [];
  const parts = partsOf(header.columns, rows.slice(header.row));
  if (parts.length < 2) return [header];
  const beside = parts.flatMap((span) => {
    const found = findHeader(rows.map((row) => within(row, span)));
    return found?.missing.length === 0 && found.row === header.row ? [{ ...found, span }] : [];
  });
  return beside.length > 1 ? beside : [header];
}

/** The runs of columns between columns in which nothing stands. */
function partsOf(columns: readonly FoundColumn[], rows: readonly Row[]): readonly Span[] {
  const parts: [number, number][] = [];
  for (const { index, header } of columns) {
    if (header === '' && rows.every((row) => isBlank(row[index]))) continue;
    const last = parts.at(-1);
    if (last?.[1] === index) last[1] = index + 1;
    else parts.push([index, index + 1]);
  }
  return parts;
}

/** Name of what a column was used for, as the mapping shows it. */
export function shownField(target: string | null): string | null {
  const shown: Readonly<Record<SpecialColumn, string>> = {
    shop: 'shop',
    platform: 'platform',
    orderType: 'gift',
    isGift: 'gift',
    buyerId: 'buyerKey',
    courierInfo: 'trackingNo',
    logisticsInfo: 'shipStatusWord',
    needReturn: 'type',
    agentAccount: 'agent',
    period: 'date',
    veryGoodCount: 'goodCount',
    neutralCount: 'badCount',
    veryBadCount: 'badCount',
  };
  return target === null ? null : ((shown as Readonly<Record<string, string>>)[target] ?? target);
}
