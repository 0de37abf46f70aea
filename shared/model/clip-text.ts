const characters = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** A text of at most so many UTF-16 units, with "…" where its end is left off; no character, as a reader sees it, is cut in two. */
export function clipText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let end = 0;
  for (const { index, segment } of characters.segment(text)) {
    if (index + segment.length >= longest) break;
    end = index + segment.length;
  }
  return `${text.slice(0, end)}…`;
}
