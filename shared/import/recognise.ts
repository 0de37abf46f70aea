import type { Row } from '../model/cell';
import { RECORD_KINDS, type RecordKind } from '../model/records';
import { withAgentColumn } from './agent-rows';
import { plainText } from './cells/plain-text';
import { foldHeader, lookUpHeader, withoutNotes } from './header';
import { NAMES, REQUIRED, SIGNATURES, type SpecialColumn } from './layouts/names';
import { isPersonal } from './layouts/personal';

/** Rows from the top in which a header is looked for; exports put a title or a grouping row above it. */
export const HEADER_ROWS = 20;
/** Least number of known columns for a row to be taken for a header. */
const LEAST_COLUMNS = 3;

/** One column of a recognised table. */
export interface FoundColumn {
  readonly index: number;
  readonly header: string;
  /** Field or special column it is taken for; null = not used. */
  readonly target: string | null;
  readonly personal: boolean;
  /** Another column before it has the same name. */
  readonly repeated: boolean;
}

/** A header row found for a record kind. */
export interface FoundHeader {
  readonly kind: RecordKind;
  /** 0-based row in the sheet. */
  readonly row: number;
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

/** Decides what each column of a header row is for one kind. Every target is given to one column only. */
export function columnsFor(kind: RecordKind, headers: readonly string[]): FoundColumn[] {
  const best = new Map<string, { index: number; cost: number }>();
  const seen = new Set<string>();
  const repeated = headers.map((header) => {
    const folded = foldHeader(header);
    const again = folded !== '' && seen.has(folded);
    seen.add(folded);
    return again;
  });
  headers.forEach((header, index) => {
    if (header === '' || repeated[index] === true || isPersonal(header)) return;
    const name = lookUpHeader(TARGETS[kind], header);
    if (name === undefined) return;
    // A name written in full goes before one that fits only without its notes.
    const noted = foldHeader(header) !== withoutNotes(foldHeader(header));
    const cost = name.rank * 2 + (noted ? 1 : 0);
    const other = best.get(name.target);
    if (other === undefined || cost < other.cost) best.set(name.target, { index, cost });
  });
  const targetOf = new Map([...best].map(([target, { index }]) => [index, target]));
  return headers.map((header, index) => ({
    index,
    header,
    target: targetOf.get(index) ?? null,
    personal: isPersonal(header),
    repeated: repeated[index] === true,
  }));
}

function scoreOf(kind: RecordKind, columns: readonly FoundColumn[]): number {
  const targets = columns.flatMap(({ target }) => (target === null ? [] : [target]));
  const weights: Readonly<Partial<Record<string, number>>> = SIGNATURES[kind];
  const own = targets.reduce((sum, target) => sum + (weights[target] ?? 0), 0);
  return targets.length < LEAST_COLUMNS || own === 0 ? 0 : targets.length + own;
}

/** Groups of targets a kind needs of which none is there, each by the header names it may have. */
export function missingOf(kind: RecordKind, columns: readonly FoundColumn[]): readonly string[][] {
  const groups: readonly (readonly string[])[] = REQUIRED[kind];
  return groups
    .filter((group) => !columns.some(({ target }) => target !== null && group.includes(target)))
    .map((group) => group.flatMap((target) => namesOf(kind, target).slice(0, 2)));
}

/** Text cells of a row as headers. */
export function headersOf(row: Row): string[] {
  return Array.from(row, (cell) => (typeof cell === 'string' ? plainText(cell) : ''));
}

/**
 * Finds the header row of records of any kind among the first rows, by the names in it. A row with all its
 * kind needs goes before one without; then the one with most known columns, then the upper one. Null when none has
 * enough known columns.
 */
export function findHeader(rows: readonly Row[]): FoundHeader | null {
  let best: { header: FoundHeader; score: number } | null = null;
  for (let row = 0; row < Math.min(rows.length, HEADER_ROWS); row += 1) {
    const headers = headersOf(rows[row] ?? []);
    for (const kind of RECORD_KINDS) {
      const named = columnsFor(kind, headers);
      const columns =
        kind === 'agentStats' ? withAgentColumn(named, rows.slice(row + 1, HEADER_ROWS)) : named;
      const score = scoreOf(kind, columns);
      if (score === 0) continue;
      const missing = missingOf(kind, columns);
      const rank = score + (missing.length === 0 ? 1000 : 0);
      if (best === null || rank > best.score) {
        best = { header: { kind, row, columns, missing }, score: rank };
      }
    }
  }
  return best?.header ?? null;
}

/** Name of what a column was used for, as the mapping shows it. */
export function shownField(target: string | null): string | null {
  const shown: Readonly<Record<SpecialColumn, string>> = {
    shop: 'shop',
    platform: 'platform',
    orderType: 'gift',
    isGift: 'gift',
    giftOrderId: 'gift',
    courierInfo: 'trackingNo',
    logisticsInfo: 'shipStatusWord',
    needReturn: 'type',
    agentAccount: 'agent',
    veryGoodCount: 'goodCount',
    neutralCount: 'badCount',
    veryBadCount: 'badCount',
  };
  return target === null ? null : ((shown as Readonly<Record<string, string>>)[target] ?? target);
}
