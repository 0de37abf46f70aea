import type { Cell, Row } from '../../model/cell';
import { isBlank, plainText, presentText } from '../cells/plain-text';
import { parseNumber } from '../cells/number';
import { HEADING_DEPTH } from '../heading';
import { lengthWithoutBlankEnd } from '../sheet-rows';
import { isMeasure, meaningOf } from './names';
import { wideTablesAt, type WideColumn, type WideStart } from './wide-tables';

/** A table on its side without its end; row numbers are 0-based. */
interface TransposedStart {
  readonly form: 'transposed';
  readonly top: number;
  readonly header: number;
  /** Column of the metrics' names. */
  readonly labels: number;
  /** Columns of the shops; null = the one shop of the file. */
  readonly shops: readonly { readonly index: number; readonly shop: string | null }[];
}

type Start = WideStart | TransposedStart;

/** A summary table within a sheet; `end` is behind its last row. */
export type Block = Start & { readonly end: number };

/** Headers of a transposed table that stand for the value itself, not for a shop. */
const VALUE_HEADERS = /^(数值|值|指标值|表现|指标表现|店铺表现|本店|当前值|实际值)$/;
/** Headers of a transposed table that are no shops. */
const NO_SHOPS = /^(单位|说明|备注|口径|目标|目标值|同行.*|环比|同比|平均|平均值|合计|行业.*)$/;
/** Headers of a transposed table's columns that group the metrics; the metrics' names may stand below them as well. */
const GROUP_HEADERS =
  /^(类别|类型|分类|大类|维度|一级维度|二级维度|模块|板块|category|dimension)$/i;
/** Headers of a transposed table's columns that number the metrics. */
const NUMBER_HEADERS = /^(序号|编号|序|no\.?|#)$/i;
/** Columns from the left among which the metrics' names are looked for. */
const LABEL_COLUMNS = 3;
/** Numbers over a column that are a year, a month or a day, not a shop. */
const DAY_NUMBER = /^(19|20)\d{2}((0[1-9]|1[0-2])([0-3]\d)?)?$/;

/** A line of dashes between header and rows, as tables pasted from articles have it. */
export function isRuler(row: Row): boolean {
  const texts = row.map(plainText).filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => /^:?[-—=]{2,}:?$/.test(text));
}

/** First column of a row with something in it; -1 when the row is blank. */
function firstFilled(row: Row | undefined): number {
  return (row ?? []).findIndex((cell) => !isBlank(cell));
}

/** Whether the column of a cell may stand before the metrics' names: it groups or numbers them, or says nothing. */
function isBeforeLabels(header: string, below: Cell | undefined): boolean {
  if (presentText(below) === '' || GROUP_HEADERS.test(header) || NUMBER_HEADERS.test(header)) {
    return true;
  }
  return header === '' && Number.isFinite(parseNumber(below));
}

/** Column of the metrics' names, told by the name below its header; null when there is none. */
function labelColumn(header: Row, below: Row): number | null {
  const candidates: number[] = [];
  const first = firstFilled(below);
  for (let column = first; column >= 0 && column < first + LABEL_COLUMNS; column += 1) {
    const meaning = meaningOf(plainText(below[column]))?.type;
    const corner = plainText(header[column]);
    const isCorner =
      corner === '' ||
      GROUP_HEADERS.test(corner) ||
      isLabel(corner) ||
      meaningOf(corner)?.type === 'shop';
    // The platforms call their dimensions so, and people group the metrics by them.
    const isScoreName = meaning === 'official' && !GROUP_HEADERS.test(corner);
    const isValue = meaning === 'metric' || meaning === 'count' || meaning === 'side';
    if (isCorner && (isValue || isScoreName)) candidates.push(column);
    if (!isBeforeLabels(corner, below[column])) break;
  }
  return candidates.find((column) => isLabel(plainText(header[column]))) ?? candidates[0] ?? null;
}

function isLabel(corner: string): boolean {
  return meaningOf(corner)?.type === 'label';
}

/** Whether a header is a number that may name a shop: only below a corner that says what the row is. */
function isNumberOfShop(cell: Cell | undefined, corner: string): boolean {
  const name = presentText(cell);
  return corner !== '' && /^\d+$/.test(name) && !DAY_NUMBER.test(name);
}

/** Whether a shop's column has one of its scores beside it: the comparison this program saves, no export. */
function isComparison(header: Row): boolean {
  const names = new Set(header.map(presentText));
  return [...names].some(
    (name) => name !== '' && (names.has(`${name} 得分`) || names.has(`${name} score`)),
  );
}

function transposedStart(rows: readonly Row[], index: number): TransposedStart | null {
  const header = rows[index] ?? [];
  let below = index + 1;
  while (below < rows.length && (firstFilled(rows[below]) < 0 || isRuler(rows[below] ?? [])))
    below += 1;
  const labels = labelColumn(header, rows[below] ?? []);
  if (labels === null || isComparison(header)) return null;
  const corner = plainText(header[labels]);
  const shops = header.flatMap((cell, column) => {
    const name = presentText(cell);
    if (column <= labels || name === '' || NO_SHOPS.test(name)) return [];
    if (GROUP_HEADERS.test(name) || NUMBER_HEADERS.test(name) || meaningOf(name) !== null)
      return [];
    if (Number.isFinite(parseNumber(cell)) && !isNumberOfShop(cell, corner)) return [];
    return [{ index: column, shop: VALUE_HEADERS.test(name) ? null : name }];
  });
  return shops.length === 0
    ? null
    : { form: 'transposed', top: index, header: index, labels, shops };
}

/** Whether a row is one of values of the table that begins above it. */
function isDataOf(start: Start | undefined, row: Row): boolean {
  if (start === undefined) return false;
  if (start.form === 'transposed') return isMeasure(meaningOf(plainText(row[start.labels])));
  const isFilled = ({ index }: WideColumn) => !isBlank(row[index]);
  const measures = start.columns.filter(({ meaning }) => isMeasure(meaning));
  return (
    measures.some(isFilled) && start.columns.some((one) => !measures.includes(one) && isFilled(one))
  );
}

/** Whether a cell of a row is the name of a column or a metric. */
function hasNames(row: Row): boolean {
  return row.some((cell) => typeof cell === 'string' && meaningOf(plainText(cell)) !== null);
}

/** Finds all summary tables of a sheet, from the top. A table ends where the next begins, its blank end not counted. */
export function findBlocks(rows: readonly Row[]): readonly Block[] {
  const starts: Start[] = [];
  const named = rows.map(hasNames);
  for (let index = 0; index < rows.length; index += 1) {
    if (firstFilled(rows[index]) < 0) continue;
    const last = starts.at(-1);
    const wide = named.slice(index, index + HEADING_DEPTH).includes(true)
      ? wideTablesAt(rows, index, (row) => isDataOf(last, rows[row] ?? []))
      : [];
    const transposed = wide.length > 0 ? null : transposedStart(rows, index);
    starts.push(...wide, ...(transposed === null ? [] : [transposed]));
    index = Math.max(index, starts.at(-1)?.header ?? index);
  }
  return starts.map((start): Block => {
    const next = starts.find(({ top }) => top > start.header)?.top ?? rows.length;
    const own = rows.slice(0, next);
    const filled = lengthWithoutBlankEnd(
      start.form === 'wide' ? own.map((row) => row.slice(...start.span)) : own,
    );
    return { ...start, end: Math.max(start.header + 1, filled) };
  });
}
