import { displayWidth } from '../display-width';

/** A text as one harmless line: no control characters (a terminal would obey them), no line breaks, single spaces. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Z}]+/gu, ' ').trim();
}

/** Rows under each other in columns two spaces apart, the first to the left, the others as asked (figures to the right). */
export function alignColumns(
  rows: readonly (readonly string[])[],
  others: 'left' | 'right' = 'right',
): string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const blank = ' '.repeat((widths[column] ?? 0) - displayWidth(cell));
        return column === 0 || others === 'left' ? cell + blank : blank + cell;
      })
      .join('  ')
      .trimEnd(),
  );
}
