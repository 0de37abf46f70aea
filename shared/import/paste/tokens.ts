/** A pasted page cut into what it is made of: lines, cells, and in each cell labels, values and other words. */
import { parseDuration } from '../cells/duration';
import { parseNumber } from '../cells/number';
import type { Label, LabelTable } from './labels';

/** What a value is written as. `points`: with 分, which may also mean minutes. */
export type Shape = 'number' | 'percent' | 'points' | 'duration';

/** A value as printed. */
export interface Value {
  readonly text: string;
  readonly shape: Shape;
  /** Seconds of a duration; else the number written. */
  readonly number: number;
  /** Written with a sign: a change, a bonus, a deduction. */
  readonly signed: boolean;
  /** Half of its last digit: how far the true value may lie from it. */
  readonly rounding: number;
}

/** A piece of a cell. `words`: anything else, unless it only joins (`：`, `为`, brackets). */
export type Piece =
  | { readonly type: 'label'; readonly text: string; readonly label: Label }
  | { readonly type: 'value'; readonly value: Value }
  | { readonly type: 'pair'; readonly part: Value; readonly whole: Value; readonly text: string }
  | { readonly type: 'unit'; readonly text: string }
  | { readonly type: 'missing' | 'words'; readonly text: string };

/** A cell of a line: what stands between tabs, bars or wide gaps. */
export interface PageCell {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** A line that is not blank. */
export interface PageLine {
  /** 1-based, blank lines counted. */
  readonly number: number;
  /** As pasted, without blanks at its ends. */
  readonly text: string;
  readonly cells: readonly PageCell[];
}

const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?`;
const SPAN = String.raw`${NUMBER}\s*(?:天|小时|时|h|分钟|分|min|秒钟|秒|s)(?![a-z])`;
/** Several parts (2分30秒), or one with a unit that can be nothing else. */
const DURATION = new RegExp(
  `(?:${SPAN}\\s*){2,4}|${NUMBER}\\s*(?:天|小时|时|h|分钟|min|秒钟|秒|s)(?![a-z])|\\d{1,3}:[0-5]\\d:[0-5]\\d`,
  'iy',
);
const POINTS = new RegExp(`([+-]\\s*)?(${NUMBER})\\s*分`, 'y');
const PERCENT = new RegExp(`([+-]\\s*)?(${NUMBER})\\s*%`, 'y');
const PLAIN = new RegExp(
  `([+-]\\s*)?(${NUMBER}(?:万|亿)?)\\s*(?:[单个条次笔件人轮星](?![一-龥]))?`,
  'y',
);
const DATE = /\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?/y;
/** Spans of numbers, and days the window names: never a value of the shop. */
const ASIDE =
  /\d+(?:\.\d+)?\s*%?\s*[~至到]\s*\d+(?:\.\d+)?\s*[%分]?|(?:近|过去|最近)\s*\d+\s*[天日]|\d{1,2}(?:-|月)\d{1,2}日?(?![\d%])|\d{1,2}:\d{2}(?![:\d])/y;
const UNIT = /^(?:%|分|秒|小时|分钟|天)$/;
const MARK = /^(?:-{1,3}|—{1,2}|\/)$/;
/** Words and signs that only join a label and its value. */
const GLUE =
  /^(?:[\s:;,.。、=()[\]【】《》「」?!·…>›»—\-–+*#"'“”‘’ⓘ/|]|为|是|约|共|的|当前|目前|最新|今日|单位|查看|详情|规则|说明)+$/;
const UNIT_NOTE = /^\(\s*(%|小时|时|h|分钟|分|秒|s|天|星)\s*\)/;

/** Cuts a text into its lines that are not blank. */
export function pageLines(text: string, labels: LabelTable): readonly PageLine[] {
  return text.split(/\r\n|[\n\r\u2028]/).flatMap((raw, index): PageLine[] => {
    const shown = raw.replace(/[\u200b-\u200f\u2060\ufeff]/g, '').trim();
    if (shown === '') return [];
    const cells = shown
      .normalize('NFKC')
      .split(/\t|\s{2,}|\s*[|｜]\s*/)
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '')
      .map((cell): PageCell => ({ text: cell, pieces: piecesOf(cell, labels) }));
    return cells.length === 0 ? [] : [{ number: index + 1, text: shown, cells }];
  });
}

function piecesOf(cell: string, labels: LabelTable): readonly Piece[] {
  if (MARK.test(cell)) return [{ type: 'missing', text: cell }];
  if (UNIT.test(cell)) return [{ type: 'unit', text: cell }];
  const pieces: Piece[] = [];
  let words = '';
  const flush = () => {
    if (words.trim() !== '' && !GLUE.test(words))
      pieces.push({ type: 'words', text: words.trim() });
    words = '';
  };
  let at = 0;
  while (at < cell.length) {
    const aside = match(DATE, cell, at) ?? match(ASIDE, cell, at);
    if (aside !== null) {
      at += aside.length;
      continue;
    }
    const label = labelAt(cell, at, labels);
    if (label !== null) {
      flush();
      pieces.push({ type: 'label', text: label.text, label: label.label });
      at += label.text.length;
      const note = UNIT_NOTE.exec(cell.slice(at));
      if (note !== null) {
        pieces.push({ type: 'unit', text: note[1] ?? '' });
        at += note[0].length;
      }
      continue;
    }
    const value = valueAt(cell, at);
    if (value === null) {
      words += cell[at] ?? '';
      at += 1;
      continue;
    }
    flush();
    at += value.text.length;
    const whole = wholeAt(cell, at, value);
    if (whole === null) {
      pieces.push({ type: 'value', value });
    } else {
      const text = cell.slice(at - value.text.length, whole.end).trim();
      pieces.push({ type: 'pair', part: value, whole: whole.value, text });
      at = whole.end;
    }
  }
  flush();
  return pieces;
}

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function labelAt(text: string, at: number, labels: LabelTable) {
  return labels.find((one) => text.startsWith(one.text, at)) ?? null;
}

/** The whole of a pair `8/597`; a unit may stand behind either number. */
function wholeAt(text: string, at: number, part: Value): { value: Value; end: number } | null {
  if (part.shape === 'percent') return null;
  const slash = /^\s*[/÷]\s*/.exec(text.slice(at));
  if (slash === null) return null;
  const value = valueAt(text, at + slash[0].length);
  if (value === null || value.shape === 'percent') return null;
  return { value, end: at + slash[0].length + value.text.length };
}

function valueAt(text: string, at: number): Value | null {
  // Inside a word (L4, v2) or behind a point, a digit begins no value.
  if (/[a-z0-9_.]/i.test(text[at - 1] ?? '') && /\d/.test(text[at] ?? '')) return null;
  const duration = match(DURATION, text, at);
  if (duration !== null) {
    const number = parseDuration(duration, 'second');
    if (Number.isFinite(number)) return durationValue(duration, number);
  }
  for (const [shape, pattern] of [
    ['percent', PERCENT],
    ['points', POINTS],
    ['number', PLAIN],
  ] as const) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    const digits = found?.[2];
    if (found === null || digits === undefined) continue;
    const number = Math.abs(parseNumber(digits));
    if (!Number.isFinite(number)) continue;
    const signed = found[1] !== undefined;
    return { text: found[0], shape, number, signed, rounding: roundingOf(digits) };
  }
  return null;
}

function durationValue(text: string, number: number): Value {
  const units: readonly (readonly [RegExp, number])[] = [
    [/秒|s$/i, 1],
    [/分|min$/i, 60],
    [/时|h$/i, 3600],
    [/天$/, 86_400],
  ];
  const smallest = units.find(([unit]) => unit.test(text))?.[1] ?? 1;
  const last = /(\d+(?:\.\d+)?)\D*$/.exec(text)?.[1] ?? '';
  const shape = 'duration';
  return { text, shape, number, signed: false, rounding: roundingOf(last) * smallest };
}

/** Half a unit of the last digit written: 1.34 → 0.005, 1.16万 → 50. */
function roundingOf(digits: string): number {
  const decimals = /\.(\d+)/.exec(digits)?.[1]?.length ?? 0;
  const magnitude = digits.endsWith('万') ? 1e4 : digits.endsWith('亿') ? 1e8 : 1;
  return (magnitude * 10 ** -decimals) / 2;
}

/** Two numbers among words, `退货 8 单，签收 597 单`: perhaps the counts of a metric. */
export function looseCounts(text: string): { part: Value; whole: Value } | null {
  const values: Value[] = [];
  for (let at = 0; at < text.length;) {
    const value = valueAt(text, at);
    if (value !== null) values.push(value);
    at += value?.text.length ?? 1;
  }
  const [part, whole, ...others] = values;
  if (part?.shape !== 'number' || whole?.shape !== 'number' || others.length > 0) return null;
  return { part, whole };
}

/** A bare number with the unit that stood in a cell of its own; null when they do not go together. */
export function withUnit(value: Value, unit: string): Value | null {
  if (value.shape !== 'number') return null;
  const joined = valueAt(`${value.text.trim()}${unit}`, 0);
  return joined === null || joined.shape === 'number' ? null : joined;
}
