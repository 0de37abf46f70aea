import type { Cell, Row } from '../../model/cell';
import type { RecordKind } from '../../model/records';
import { NOTHING_TAUGHT, type Teaching } from '../../model/teaching';
import { isBlank, plainText } from '../cells/plain-text';
import { isPersonal } from '../layouts/personal';
import { nameRow } from '../heading-names';
import { shapeOf } from '../value-shape';
import { columnsFor, findHeader, HEADER_ROWS, type FoundHeader } from '../recognise';
import { suggestTargets } from './suggest';
import { targetsOf } from './targets';
import { taughtHeader } from './taught-header';

/** Rows a person is shown to tell a table by. */
export const PREVIEW_ROWS = 50;

/** What a column of a previewed table is taken for. */
export interface PreviewColumn {
  readonly index: number;
  readonly header: string;
  /** Field or special column; null = not used. */
  readonly target: string | null;
  /** Holds personal data, which are never read. */
  readonly personal: boolean;
  /** Why it is taken for that: its name is known, or a person said so; null when it is not used. */
  readonly by: 'name' | 'taught' | null;
  /** Of the filled cells shown, how many read as the target's type; null when none is filled, or the type reads anything. */
  readonly fit: { readonly read: number; readonly of: number } | null;
  /** What it could be where it is not used, the likeliest first. */
  readonly suggested: readonly string[];
}

/** The first rows of a sheet, and what its columns would be taken for. */
export interface SheetPreview {
  /** From the first row, as text; what stands in personal columns and phone numbers are dots. */
  readonly rows: readonly (readonly string[])[];
  /** 1-based row of the names; null when no row looks like one. */
  readonly headerRow: number | null;
  /** Null when nothing tells. */
  readonly kind: RecordKind | null;
  readonly columns: readonly PreviewColumn[];
}

/** What a person asks to see a sheet as; null = as is found out. */
export interface PreviewAs {
  /** 1-based. */
  readonly headerRow: number | null;
  readonly kind: RecordKind | null;
}

const HIDDEN = '•••';
/** Longest text of a cell shown. */
const SHOWN_LETTERS = 60;
const PHONE = /(?<!\d)1[3-9]\d{9}(?!\d)/g;

/** A sheet as a person is shown it, by its first rows. */
export function previewSheet(
  rows: readonly Row[],
  as: PreviewAs,
  teaching: Teaching = NOTHING_TAUGHT,
): SheetPreview {
  const header = headerFor(rows, as, teaching);
  const personal = new Set(
    header.columns.flatMap((column) => (column.personal ? column.index : [])),
  );
  const headerRow = header.row === null ? null : header.row + 1;
  const sample = rows.slice(headerRow ?? 0);
  return {
    rows: rows.map((row, at) =>
      row.map((cell, index) =>
        personal.has(index) && at !== header.row && !isBlank(cell) ? HIDDEN : shown(cell),
      ),
    ),
    headerRow,
    kind: header.kind,
    columns: header.columns.map((column) => judged(column, header, sample)),
  };
}

interface PreviewHeader {
  readonly row: number | null;
  readonly kind: RecordKind | null;
  readonly columns: readonly TakenColumn[];
}

type TakenColumn = Omit<PreviewColumn, 'fit' | 'suggested'>;

function headerFor(rows: readonly Row[], as: PreviewAs, { tables }: Teaching): PreviewHeader {
  const looked = as.headerRow === null ? rows : rows.slice(as.headerRow - 1, as.headerRow);
  const first = as.headerRow === null ? 0 : as.headerRow - 1;
  const taught = taughtHeader(looked, tables);
  if (taught !== null && (as.kind === null || as.kind === taught.kind)) {
    return foundHeader(taught, first, 'taught');
  }
  const found = findHeader(looked);
  if (found !== null && (as.kind === null || as.kind === found.kind)) {
    return foundHeader(found, first, 'name');
  }
  const row = as.headerRow === null ? (found?.row ?? likelyHeader(rows)) : as.headerRow - 1;
  const named = nameRow(rows[row ?? -1] ?? []);
  const columns =
    as.kind === null
      ? named.map(({ index, header }) => ({
          index,
          header,
          target: null,
          personal: isPersonal(header),
        }))
      : columnsFor(as.kind, named, rows.slice((row ?? -1) + 1));
  return { row, kind: as.kind, columns: columns.map((column) => asPreview(column, 'name')) };
}

function foundHeader(
  { row, kind, columns }: FoundHeader,
  first: number,
  by: 'name' | 'taught',
): PreviewHeader {
  return { row: first + row, kind, columns: columns.map((column) => asPreview(column, by)) };
}

/** How well a column's values go with what it is taken for, or what else it could be. */
function judged(
  column: TakenColumn,
  { kind, columns }: PreviewHeader,
  sample: readonly Row[],
): PreviewColumn {
  const { index, header, target, personal } = column;
  const cells = sample.map((row) => row[index]);
  if (kind === null || personal) return { ...column, fit: null, suggested: [] };
  if (target !== null) return { ...column, fit: fitOf(kind, target, cells), suggested: [] };
  const taken = new Set(columns.flatMap((one) => one.target ?? []));
  return { ...column, fit: null, suggested: suggestTargets(kind, { header, cells }, taken) };
}

/** Of the filled cells of a sample, how many read as a target's type; null when none is filled, or the type reads anything. */
export function fitOf(
  kind: RecordKind,
  target: string,
  cells: readonly (Cell | undefined)[],
): PreviewColumn['fit'] {
  const type = targetsOf(kind).find((one) => one.target === target)?.type ?? null;
  const shape = type === null ? null : shapeOf(type, cells);
  return shape === null || shape.filled === 0 ? null : { read: shape.fitting, of: shape.filled };
}

function asPreview(
  { index, header, target, personal }: Omit<TakenColumn, 'by'>,
  by: 'name' | 'taught',
): TakenColumn {
  return { index, header, target, personal, by: target === null ? null : by };
}

/** A cell that reads like data: it begins with a digit or a sign of money, or holds a number of many digits. */
const DATA = /^\s*[\d¥￥$+-]|\d{5}/;

/** The first of the rows with most different names in them; null when no row has two. */
function likelyHeader(rows: readonly Row[]): number | null {
  let best: number | null = null;
  let most = 1;
  for (const [row, cells] of rows.slice(0, HEADER_ROWS).entries()) {
    const headers = nameRow(cells).map(({ header }) => header);
    const names = new Set(headers.filter((header) => header !== '' && !DATA.test(header)));
    if (names.size <= most) continue;
    most = names.size;
    best = row;
  }
  return best;
}

function shown(cell: Cell): string {
  const text = plainText(cell).replace(PHONE, HIDDEN);
  return text.length <= SHOWN_LETTERS ? text : `${text.slice(0, SHOWN_LETTERS - 1)}…`;
}
