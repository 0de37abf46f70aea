import { Trouble } from '../../shared/import/trouble';
import { LIMITS } from './limits';
import { closesItself, LT, MORE, skipNoTag, SLASH, tagEnd } from './xlsx/xml-bytes';

/**
 * Checks that no tag of a web page or an XML goes on without an end, and that there is no text without one: the library that
 * reads them searches all that follows again from every letter. Throws `Trouble`.
 */
export function checkRuns(bytes: Buffer): void {
  for (let at = 0; at < bytes.length;) {
    const next = bytes.indexOf('<', at + 1);
    const end = next < 0 ? bytes.length : next;
    if (end - at > LIMITS.runBytes) throw new Trouble('file.damaged');
    at = end;
  }
}

/**
 * Checks that the elements of an XML lie in each other no deeper than any do, and that no more are closed than were opened: the
 * library reads an element's content again for every tag that closes it. Throws `Trouble`.
 */
export function checkNesting(bytes: Buffer): void {
  let depth = 0;
  for (let at = bytes.indexOf(LT); at >= 0;) {
    const skipped = skipNoTag(bytes, at, bytes.length);
    const next = skipped === at ? tagEnd(bytes, at, bytes.length) : skipped;
    if (next === MORE) return;
    if (skipped === at && !closesItself(bytes, next)) depth += bytes[at + 1] === SLASH ? -1 : 1;
    if (depth < 0 || depth > LIMITS.nesting) throw new Trouble('file.damaged');
    at = bytes.indexOf(LT, next);
  }
}
