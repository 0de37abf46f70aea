import { foldHeader, formsOf } from '../header';
import { LAYOUTS } from './layout-of';
import { NAMES } from './names';
import { isPersonal } from './personal';

const KNOWN: ReadonlySet<string> = new Set(
  [
    ...Object.values(NAMES).flatMap((names) => Object.values(names).join(' ').split(' ')),
    ...LAYOUTS.flatMap(({ headers }) => headers),
  ].map(foldHeader),
);

/** Whether some export has a column of this name, whether it is used or not. */
export function isKnownHeader(header: string): boolean {
  return formsOf(header).some((form) => KNOWN.has(form)) || isPersonal(header);
}
