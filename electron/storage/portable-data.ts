import { statSync } from 'node:fs';
import path from 'node:path';

/** A folder of this name beside the program makes it portable. */
const FOLDER = '数据';
/** In it, a folder of its own, all of which goes when everything is deleted: a person may put their tables beside it. */
const OWN = '小店体检';

/** Where a portable program keeps what it keeps: in a folder beside itself, so that it goes along on a stick; null for any other. */
export function portableData(program: string): string | null {
  const folder = path.join(path.dirname(program), FOLDER);
  // eslint-disable-next-line no-restricted-syntax -- Electron must know before it is ready, which does not wait; one look.
  const isThere = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
  return isThere ? path.join(folder, OWN) : null;
}
