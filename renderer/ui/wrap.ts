/** Lines no wider than the width: broken between words, Chinese between any two characters but before its punctuation. */
export function wrap(
  text: string,
  width: number,
  widthOf: (text: string) => number,
): readonly string[] {
  const pieces =
    text.match(
      /[\p{Script=Han}“‘（《][，。、；：！？”’）》]*|[^\s\p{Script=Han}“‘（《]+\s*|\s+/gu,
    ) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && widthOf(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}
