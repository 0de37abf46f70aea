/** A table to be pasted into a spreadsheet, headings first. */

/** As plain text: cells apart by tabs. */
export function copiedTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  return [heads, ...rows].map((cells) => cells.map(asCell).join('\t')).join('\n');
}

/** As HTML, which Excel and WPS take as a table; what is no number is marked as text, so that they leave it as it is. */
export function copiedHtml(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[], tag: 'th' | 'td'): string =>
    `<tr>${cells.map((cell) => htmlCell(cell, tag)).join('')}</tr>`;
  const body = rows.map((cells) => line(cells, 'td')).join('');
  return `<table><thead>${line(heads, 'th')}</thead><tbody>${body}</tbody></table>`;
}

const NUMBER = /^-?\d[\d,]*(\.\d+)?%?$/;

/** One cell; what begins like a formula must not become one, but a number is one. */
function asCell(text: string): string {
  const plain = text.replace(/[\t\r\n]+/g, ' ');
  return /^[=+@-]/.test(plain) && !NUMBER.test(plain) ? `'${plain}` : plain;
}

function htmlCell(text: string, tag: 'th' | 'td'): string {
  const format = NUMBER.test(text) ? '' : ` style="mso-number-format:'\\@'"`;
  return `<${tag}${format}>${escaped(text)}</${tag}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
