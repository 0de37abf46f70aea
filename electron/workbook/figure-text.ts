/** What a spreadsheet shows of a number under its format; made for the formats our sheets use. */
import { plainDecimals } from '../../shared/format/format';
import type { Figure } from './figure';
import { MS_PER_DAY, SERIAL_START } from './moment';

/** Spreadsheets round what they show from fifteen digits, not from all of a number's. */
const DIGITS = 15;

/** The number as the cell shows it: `1,234`, `0.35%`, `+1.7`, `2026-10-12 09:30`. */
export function figureText({ value, format }: Figure): string {
  if (format === 'General') return String(value);
  if (format.startsWith('yyyy')) return momentText(value, format);
  const [whole = '', negative = `-${whole}`, zero = whole] = format.split(';');
  const section = value > 0 ? whole : value < 0 ? negative : zero;
  const percent = section.endsWith('%');
  const decimals = /\.(0+)/.exec(section)?.[1]?.length ?? 0;
  const size = Math.abs(value) * (percent ? 100 : 1);
  const digits = plainDecimals(Number(size.toPrecision(DIGITS)), decimals);
  const grouped = section.includes(',') ? digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : digits;
  return `${/^[+-]?/.exec(section)?.[0] ?? ''}${grouped}${percent ? '%' : ''}`;
}

/** The same without commas between the thousands, as every program reads it as a number again. */
export function plainFigureText(figure: Figure): string {
  return figureText(figure).replaceAll(',', '');
}

/** To the second, as the file has it, cut where the format ends. */
function momentText(serial: number, format: string): string {
  const moment = new Date(SERIAL_START + Math.round((serial * MS_PER_DAY) / 1000) * 1000);
  return moment.toISOString().replace('T', ' ').slice(0, format.length);
}
