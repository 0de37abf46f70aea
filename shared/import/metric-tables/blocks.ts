import type { Row } from '../../model/cell';
import { isBlank, plainText, presentText } from '../cells/plain-text';
import { parseNumber } from '../cells/number';
import { lengthWithoutBlankEnd } from '../sheet-rows';
import { meaningOf, type Meaning } from './names';

/** A column of a table in rows (one shop a row). */
export interface WideColumn {
  readonly index: number;
  readonly header: string;
  readonly meaning: Meaning | null;
}

/** A summary table within a sheet; row numbers are 0-based, `end` is behind its last row. */
export type Block =
  | {
      readonly form: 'wide';
      readonly header: number;
      readonly end: number;
      readonly columns: readonly WideColumn[];
    }
  | {
      readonly form: 'transposed';
      readonly header: number;
      readonly end: number;
      /** Column of the metrics' names. */
      readonly labels: number;
      /** Columns of the shops; null = the one shop of the file. */
      readonly shops: readonly { readonly index: number; readonly shop: string | null }[];
    };

type Start =
  | Omit<Extract<Block, { form: 'wide' }>, 'end'>
  | Omit<Extract<Block, { form: 'transposed' }>, 'end'>;

/** Headers of a transposed table that stand for the value itself, not for a shop. */
const VALUE_HEADERS = /^(数值|值|指标值|表现|指标表现|店铺表现|本店|当前值|实际值)$/;
/** Headers of a transposed table that are no shops. */
const NO_SHOPS = /^(单位|说明|备注|口径|目标|目标值|同行.*|环比|同比|平均|平均值|合计|行业.*)$/;
/** Numbers that are a year, a month or a day, not the name of a shop. */
const DAY_NUMBER = /^(19|20)\d{2}((0[1-9]|1[0-2])([0-3]\d)?)?$/;

/** A line of dashes between header and rows, as tables pasted from articles have it. */
export function isRuler(row: Row): boolean {
  const texts = row.map(plainText).filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => /^:?[-—=]{2,}:?$/.test(text));
}

function wideStart(rows: readonly Row[], index: number): Start | null {
  const columns = Array.from(rows[index] ?? [], (cell, column): WideColumn => {
    const header = typeof cell === 'string' ? plainText(cell) : '';
    return { index: column, header, meaning: meaningOf(header) };
  });
  const count = (...types: Meaning['type'][]) =>
    columns.filter(({ meaning }) => meaning !== null && types.includes(meaning.type)).length;
  const measures = count('metric', 'count');
  const enough = count('shop') > 0 ? 1 : count('date') > 0 ? 1 : 2;
  return measures >= enough ? { form: 'wide', header: index, columns } : null;
}

/** First column of a row with something in it; -1 when the row is blank. */
function firstFilled(row: Row | undefined): number {
  return (row ?? []).findIndex((cell) => !isBlank(cell));
}

/**
 * The column of the metrics' names in the first row of a transposed table: its first with words in it, for only running
 * numbers may stand before; null when these are no metric.
 */
function labelColumn(row: Row | undefined): number | null {
  const column = (row ?? []).findIndex(
    (cell) => !isBlank(cell) && !Number.isFinite(parseNumber(cell)),
  );
  const type = meaningOf(plainText(row?.[column]))?.type;
  return type === 'metric' || type === 'count' ? column : null;
}

function transposedStart(rows: readonly Row[], index: number): Start | null {
  const header = rows[index] ?? [];
  let below = index + 1;
  while (below < rows.length && (firstFilled(rows[below]) < 0 || isRuler(rows[below] ?? [])))
    below += 1;
  const labels = labelColumn(rows[below]);
  if (labels === null) return null;
  const corner = plainText(header[labels]);
  const cornerMeaning = meaningOf(corner)?.type;
  if (corner !== '' && cornerMeaning !== 'label' && cornerMeaning !== 'shop') return null;
  const shops = header.flatMap((cell, column) => {
    const name = presentText(cell);
    if (column <= labels || name === '' || NO_SHOPS.test(name)) return [];
    // Beside a named corner a whole number may be the name of a shop; without one the row may be one of values.
    const isShopNumber = corner !== '' && /^\d+$/.test(name) && !DAY_NUMBER.test(name);
    const isName = !Number.isFinite(parseNumber(cell)) || isShopNumber;
    if (meaningOf(name) !== null || !isName) return [];
    return [{ index: column, shop: VALUE_HEADERS.test(name) ? null : name }];
  });
  return shops.length === 0 ? null : { form: 'transposed', header: index, labels, shops };
}

/** Finds all summary tables of a sheet, from the top. A table ends where the next begins, its blank end not counted. */
export function findBlocks(rows: readonly Row[]): readonly Block[] {
  const starts: Start[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    if (firstFilled(rows[index]) < 0) continue;
    const start = wideStart(rows, index) ?? transposedStart(rows, index);
    if (start !== null) starts.push(start);
  }
  return starts.map((start, number) => {
    const next = starts[number + 1]?.header ?? rows.length;
    const end = Math.max(start.header + 1, lengthWithoutBlankEnd(rows.slice(0, next)));
    return { ...start, end };
  });
}
