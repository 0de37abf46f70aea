import { maskDigits } from '../model/mask-digits';
import type { Texts } from '../model/texts';
import { textAt } from './cells';

/** Characters of a review or reason that are shown. */
const LONGEST = 120;

/** The words of a text cell as they may be shown: digits masked, cut; null for empty, unreadable and absent cells. */
export function shownText(strings: Texts, cell: number): string | null {
  const words = textAt(strings, cell);
  return words === null ? null : maskDigits(words).slice(0, LONGEST);
}
