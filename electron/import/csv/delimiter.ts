import type { Row } from '../../../shared/model/cell';
import { DELIMITERS } from '../../../shared/model/text-format';

const ALL: ReadonlySet<string> = new Set(DELIMITERS);
/** Records looked at to find the delimiter. */
const SAMPLE_RECORDS = 60;
/** Letters of a text that are looked at. */
export const SAMPLE_CHARS = 200_000;

/** A line of a table drawn with bars: `| 小店A | 4.5 |`. */
const BARRED = /^[ \t]*\|(.*)\|[ \t]*$/;

type Counts = Map<string, number>;

/** A delimiter one can see. */
function isMark(letter: string): boolean {
  return letter !== '\t' && ALL.has(letter);
}

/**
 * How often each delimiter stands in each of the first records, outside quotes. A quote opens only at the beginning of a
 * cell, so that an inch sign does not. A tab right beside another delimiter pads a cell, to keep Excel from rounding its
 * number, and separates nothing.
 */
function countDelimiters(text: string): readonly Counts[] {
  const records: Counts[] = [];
  let counts: Counts = new Map();
  let quoted = false;
  let atStart = true;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === '"' && (quoted || atStart)) {
      quoted = !quoted;
      // A second quote right after is one within the cell: it opens again.
      atStart = true;
      continue;
    }
    atStart = false;
    if (quoted) continue;
    if (letter === '\n' || letter === '\r') {
      if (counts.size > 0) records.push(counts);
      if (records.length === SAMPLE_RECORDS) return records;
      counts = new Map();
      atStart = true;
    } else if (letter === '\t' && (isMark(text.charAt(at - 1)) || isMark(text.charAt(at + 1)))) {
      atStart = true;
    } else if (ALL.has(letter)) {
      counts.set(letter, (counts.get(letter) ?? 0) + 1);
      atStart = true;
    }
  }
  if (counts.size > 0) records.push(counts);
  return records;
}

/** The count most records share, weighed by how many do. */
function fitness(records: readonly Counts[], delimiter: string): number {
  const frequency = new Map<number, number>();
  for (const counts of records) {
    const count = counts.get(delimiter) ?? 0;
    if (count > 0) frequency.set(count, (frequency.get(count) ?? 0) + 1);
  }
  return Math.max(0, ...[...frequency].map(([count, shared]) => count * shared));
}

/** Finds what separates the cells: the character that stands in most records equally often. Comma when none does. */
export function findDelimiter(text: string): string {
  const announced = /^sep=(.)[\r\n]/i.exec(text);
  if (announced?.[1] !== undefined) return announced[1];
  const records = countDelimiters(text.slice(0, SAMPLE_CHARS));
  const fits = DELIMITERS.map((delimiter) => fitness(records, delimiter));
  const best = Math.max(...fits);
  return best === 0 ? ',' : (DELIMITERS[fits.indexOf(best)] ?? ',');
}

/** Whether the tables of a text are drawn with bars, as in articles; the lines between them are not looked at. */
export function isBarred(text: string): boolean {
  const lines = text.slice(0, SAMPLE_CHARS).split(/\r\n|\r|\n/);
  return lines.filter((line) => BARRED.test(line)).length >= 2;
}

export function barredRows(text: string): Row[] {
  return text.split(/\r\n|\r|\n/).map((line) => {
    const inner = BARRED.exec(line)?.[1];
    return inner === undefined ? [line] : inner.split('|').map((cell) => cell.trim());
  });
}
