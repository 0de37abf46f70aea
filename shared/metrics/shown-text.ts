import { clipText } from '../model/clip-text';
import { maskPersonal } from '../model/mask-personal';
import type { Texts } from '../model/texts';
import { textAt } from './cells';

/** UTF-16 units of a review or reason that are shown. */
const LONGEST = 120;

/** The words of a text cell as they may be shown: masked, cut; null for empty, unreadable and absent cells. */
export function shownText(strings: Texts, cell: number): string | null {
  const words = textAt(strings, cell);
  return words === null ? null : clipText(maskPersonal(words), LONGEST);
}
