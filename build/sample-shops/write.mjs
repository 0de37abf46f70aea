import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import iconv from 'iconv-lite';
import * as XLSX from 'xlsx';

/**
 * A table as text. `tabbed` columns get the leading tab the back office uses to keep ids as text; then every cell stands
 * in quotes.
 *
 * @param {readonly (readonly string[])[]} rows with the header row
 * @param {readonly string[]} [tabbed]
 */
export function csvText(rows, tabbed) {
  const marked = (rows[0] ?? []).map((header) => tabbed?.includes(header) === true);
  const lines = rows.map((row, index) =>
    row
      .map((cell, column) => {
        const text = index > 0 && marked[column] === true && cell !== '-' ? `\t${cell}` : cell;
        const quoted = tabbed !== undefined || /[",\r\n]/.test(text);
        return quoted ? `"${text.replaceAll('"', '""')}"` : text;
      })
      .join(','),
  );
  return `${lines.join('\r\n')}\r\n`;
}

/**
 * @param {string} text
 * @param {'utf-8-bom' | 'utf-8' | 'gb18030'} encoding
 */
export function encode(text, encoding) {
  if (encoding === 'gb18030') return iconv.encode(text, 'gb18030');
  return Buffer.from(`${encoding === 'utf-8-bom' ? '\uFEFF' : ''}${text}`, 'utf8');
}

/**
 * A workbook of text cells; the same rows give the same bytes.
 *
 * @param {readonly { name: string, rows: readonly (readonly (string | number)[])[] }[]} sheets
 * @returns {Buffer}
 */
export function workbook(sheets) {
  const book = XLSX.utils.book_new();
  for (const { name, rows } of sheets) {
    const sheet = XLSX.utils.aoa_to_sheet(rows.map((row) => [...row]));
    sheet['!cols'] = (rows[0] ?? []).map(() => ({ wch: 16 }));
    XLSX.utils.book_append_sheet(book, sheet, name);
  }
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true, compression: true });
}

/**
 * @param {string} file
 * @param {Buffer} bytes
 */
export async function save(file, bytes) {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, bytes);
}
