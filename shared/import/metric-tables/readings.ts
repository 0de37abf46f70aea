import type { Cell, Row } from '../../model/cell';
import type { Platform } from '../../model/platform';
import { plainText, presentText } from '../cells/plain-text';
import { rateScale, type RateScale } from '../cells/rate';
import { unitOfHeader, type HeaderUnit } from '../header';
import { isTotalRow } from '../sheet-rows';
import { platformOfWord } from '../words/platforms';
import { isRuler, type Block } from './blocks';
import { dayOf } from './day-of';
import { isFillInRow } from './fill-in-rows';
import { isMeasure, meaningOf, type Meaning, type Measure } from './names';
import type { WideColumn } from './wide-tables';

/** One filled cell of a summary table, with all that is needed to read it. */
export interface Reading {
  /** Null where the table has no shops: the file's shop. '' where the row should name one and does not. */
  readonly shop: string | null;
  readonly platform: Platform | null;
  /** `YYYY-MM-DD`, or null when the table says no day. */
  readonly date: string | null;
  /** Something stands where the day should, and it is none. */
  readonly dateUnreadable: boolean;
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly header: string;
  readonly cell: Cell | undefined;
  readonly meaning: Measure;
  readonly unit: HeaderUnit | null;
  readonly scale: RateScale;
}

const UNDATED = { date: null, dateUnreadable: false } as const;

/** Rows that hold no values of shops: rulers between header and rows, sums over shops, notes and example of the fill-in sheet. */
export function isNoData(row: Row): boolean {
  return isRuler(row) || isTotalRow(row) || isFillInRow(row);
}

function indexOf(columns: readonly WideColumn[], type: Meaning['type']): number | undefined {
  return columns.find(({ meaning }) => meaning?.type === type)?.index;
}

/** Column of the shops' names: by its header, else one called 名称 or the like, else a nameless one on the left. */
export function nameColumn(columns: readonly WideColumn[]): number | undefined {
  const firstMeasure = columns.findIndex(({ meaning }) => isMeasure(meaning));
  const nameless = columns.slice(0, firstMeasure).find(({ header }) => header === '');
  return indexOf(columns, 'shop') ?? indexOf(columns, 'label') ?? nameless?.index;
}

function wideReadings(
  rows: readonly Row[],
  block: Extract<Block, { form: 'wide' }>,
): readonly Reading[] {
  const shopAt = nameColumn(block.columns);
  const [dateAt, platformAt] = [indexOf(block.columns, 'date'), indexOf(block.columns, 'platform')];
  const readings: Reading[] = [];
  for (const { index, header, meaning, date } of firstOfEach(block.columns)) {
    if (!isMeasure(meaning)) continue;
    const below = rows.slice(block.header + 1, block.end).map((row) => row[index]);
    const unit = unitOfHeader(header);
    const scale = rateScale(below, unit === 'percent');
    for (let row = block.header + 1; row < block.end; row += 1) {
      const cells = rows[row] ?? [];
      if (presentText(cells[index]) === '' || isNoData(cells.slice(...block.span))) continue;
      const day = date === null ? undefined : { date, dateUnreadable: false };
      readings.push({
        shop: shopAt === undefined ? null : presentText(cells[shopAt]),
        platform: platformAt === undefined ? null : platformOfWord(presentText(cells[platformAt])),
        ...(day ?? (dateAt === undefined ? UNDATED : dayOf(cells[dateAt]))),
        ...{ row, column: index, header, cell: cells[index], meaning, unit, scale },
      });
    }
  }
  return readings;
}

/** The first column of every metric and day; a second one of the same is not read. */
export function firstOfEach(columns: readonly WideColumn[]): readonly WideColumn[] {
  const seen = new Set<string>();
  return columns.filter(({ meaning, date }) => {
    if (meaning === null) return false;
    const key = JSON.stringify([meaning, date]);
    const first = !seen.has(key);
    seen.add(key);
    return first;
  });
}

function transposedReadings(
  rows: readonly Row[],
  block: Extract<Block, { form: 'transposed' }>,
): readonly Reading[] {
  const readings: Reading[] = [];
  for (let row = block.header + 1; row < block.end; row += 1) {
    const cells = rows[row] ?? [];
    const header = plainText(cells[block.labels]);
    const meaning = meaningOf(header);
    if (!isMeasure(meaning)) continue;
    const unit = unitOfHeader(header);
    const scale = rateScale(
      block.shops.map(({ index }) => cells[index]),
      unit === 'percent',
    );
    for (const { index, shop } of block.shops) {
      if (presentText(cells[index]) === '') continue;
      readings.push({
        shop,
        platform: null,
        ...UNDATED,
        ...{ row, column: index, header, cell: cells[index], meaning, unit, scale },
      });
    }
  }
  return readings;
}

/** All filled cells of a summary table that mean a metric or a count, row by row. */
export function readingsOf(rows: readonly Row[], block: Block): readonly Reading[] {
  const readings =
    block.form === 'wide' ? wideReadings(rows, block) : transposedReadings(rows, block);
  return [...readings].sort((a, b) => a.row - b.row || a.column - b.column);
}
