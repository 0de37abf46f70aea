/** Units a header can name in brackets, as the readers of cells know them. */
export type HeaderUnit = 'percent' | 'day' | 'hour' | 'minute' | 'second';

const UNIT_WORDS: Readonly<Record<string, HeaderUnit>> = {
  '%': 'percent',
  天: 'day',
  日: 'day',
  d: 'day',
  小时: 'hour',
  时: 'hour',
  h: 'hour',
  分钟: 'minute',
  分: 'minute',
  min: 'minute',
  秒: 'second',
  s: 'second',
};

/** A note of a header is a sentence at most; without a limit a long cell full of brackets takes quadratic time. */
const BRACKETED = /[([{【〔][^)\]}】〕]{0,200}[)\]}】〕]/g;

/**
 * A header as it is compared: full-width forms and brackets folded, lower case, 帐 written 账, no blanks (U+3000, U+FEFF
 * and zero-width ones included), no leading `*` and no trailing colon.
 */
export function foldHeader(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\u2060\ufeff]/g, '')
    .toLowerCase()
    .replaceAll('帐', '账')
    .replace(/^[*']+|(?<![:*])[:*]+$/g, '');
}

/** A folded header without its bracketed comments and units: `发货快递单号(如为西北订单…)` → `发货快递单号`. */
export function withoutNotes(folded: string): string {
  const bare = folded.replace(BRACKETED, '');
  return bare === '' ? folded : bare;
}

/** The unit a header names in brackets, `平均响应时长(分)` → `minute`; null when none. */
export function unitOfHeader(header: string): HeaderUnit | null {
  for (const note of foldHeader(header).match(BRACKETED) ?? []) {
    const unit = UNIT_WORDS[note.slice(1, -1)];
    if (unit !== undefined) return unit;
  }
  return null;
}

/** How a header may be known, folded: as written, without its bracketed notes, by its first line where notes follow on others. */
export function formsOf(header: string): readonly string[] {
  const folded = foldHeader(header);
  const forms = [folded, withoutNotes(folded)];
  const [line = ''] = header.trim().split(/[\r\n]/, 1);
  return line === header ? forms : [...forms, withoutNotes(foldHeader(line))];
}

/** Looks a header up in a table keyed by folded names, in the order of its forms. */
export function lookUpHeader<T>(names: ReadonlyMap<string, T>, header: string): T | undefined {
  for (const form of formsOf(header)) {
    const found = names.get(form);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Column letters as Excel shows them: 0 → `A`, 27 → `AB`. */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}
