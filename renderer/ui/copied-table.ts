/** A table as text to be pasted into a spreadsheet, headings first. */
export function copiedTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  return [heads, ...rows].map((cells) => cells.map(asCell).join('\t')).join('\n');
}

/** One cell; what begins like a formula must not become one. */
function asCell(text: string): string {
  const plain = text.replace(/[\t\r\n]+/g, ' ');
  return /^[=+@-]/.test(plain) ? `'${plain}` : plain;
}
