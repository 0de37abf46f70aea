/** The made-up files of every known export with something personal planted in every place where it may stand. */
import type { Row } from '../../model/cell';
import { isPersonal } from '../layouts/personal';
import { MADE_LAYOUTS } from './made-layouts';
import { MADE_TABLES, type MadeTable } from './made-tables';

/** A file with marks, and what must not be found anywhere. */
export interface MarkedTable extends MadeTable {
  readonly marks: readonly string[];
}

/** Fields whose cells are free words, in which anybody may write anything. */
const FREE: ReadonlySet<string> = new Set(
  'cancelReason productName spec reason content appendContent reply exception'.split(' '),
);

/** Letters in which a cell's number is written: characters no word of the program has. */
const LETTERS = '龘靐齉爩鱻麤灪龖厵滟';

/** One table of each layout, marked. Of columns that a person must not be found in, every filled and every empty cell is a mark. */
export const MARKED_TABLES: readonly MarkedTable[] = MADE_TABLES.map((table, at) => {
  const made = MADE_LAYOUTS[at];
  const fields = new Map(
    (made?.fields ?? '').split(' ').map((pair): [string, string] => {
      const cut = pair.lastIndexOf('=');
      return [pair.slice(0, cut), pair.slice(cut + 1)];
    }),
  );
  const headers = (table.head.at(-1) ?? []).map(String);
  const marks: string[] = [];
  const mark = (text: string, ...hidden: readonly string[]) => {
    marks.push(...hidden);
    return text;
  };
  const body: readonly Row[] = table.body.map((row, line) =>
    row.map((cell, column) => {
      const header = headers[column] ?? '';
      const seed = [at, line, column];
      if (isPersonal(header)) return mark(...personalOf(header, seed));
      const field = fields.get(header) ?? '';
      if (!FREE.has(field) || cell === '' || cell === null) return cell;
      // A complaint, so that the product is named in reports.
      const words = field === 'content' ? `${String(cell)}，质量太差，漏水` : String(cell);
      return mark(...said(words, seed));
    }),
  );
  return { ...table, body, marks };
});

/** A cell of a personal column, and what of it tells who it is. */
function personalOf(header: string, seed: readonly number[]): [string, string] {
  const phone = phoneOf(seed);
  if (/手机|电话|号码/.test(header)) return [phone, phone];
  const name = nameOf(seed);
  if (/地址|街道/.test(header)) return [`${name}路 8 号`, name];
  if (/邮箱/.test(header)) return [`${name}@example.com`, name];
  return [name, name];
}

/** Words with a phone and a mail address among them. */
function said(words: string, seed: readonly number[]): [string, string, string, string] {
  const phone = phoneOf(seed);
  const parts = [phone.slice(0, 3), phone.slice(3, 7), phone.slice(7)];
  const mail = `zq${phone}xw`;
  const dashed = parts.join('-');
  return [`${words}，打我电话 ${phone} 或 ${dashed}，${mail}@qq.com`, phone, dashed, mail];
}

/** A number no other cell has. */
function phoneOf(seed: readonly number[]): string {
  return `139${seed.map((part, at) => String(part % 1000).padStart(at === 1 ? 2 : 3, '0')).join('')}`;
}

/** A name no other cell has. */
function nameOf(seed: readonly number[]): string {
  const number = seed.map((part) => String(part).padStart(2, '0')).join('');
  return `欧阳${[...number].map((digit) => LETTERS[Number(digit)]).join('')}`;
}
