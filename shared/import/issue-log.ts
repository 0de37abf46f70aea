import type { Cell } from '../model/cell';
import { clipText } from '../model/clip-text';
import type { Issue, IssueCode } from '../model/issue';
import { maskPersonal } from '../model/mask-personal';
import { plainText } from './cells/plain-text';

/** Issues kept per source; all are counted. */
const KEPT_ISSUES = 2000;
/** Longest text of a cell an issue shows. */
const SHOWN_TEXT = 60;

/** Text of a cell as an issue may show it: what is personal masked, cut short. */
export function shownCell(cell: Cell | undefined): string {
  const text = maskPersonal(plainText(cell).normalize('NFKC')).replace(/[\s\p{Cc}]+/gu, ' ');
  return clipText(text, SHOWN_TEXT);
}

/** Collects the issues of one source: counts all, keeps the first by row and column. */
export class IssueLog {
  readonly #counts: Partial<Record<IssueCode, number>> = {};
  readonly #kept = new Map<string, { issue: Issue; at: number }[]>();

  /** Records an issue; `columnIndex` (0-based) only orders the issues of a row. */
  add(issue: Issue, columnIndex: number): void {
    this.#counts[issue.code] = (this.#counts[issue.code] ?? 0) + 1;
    const kept = this.#kept.get(issue.column) ?? [];
    // Columns are read one after the other from the top, so each may hold as many as are kept in the end.
    if (kept.length < KEPT_ISSUES) kept.push({ issue, at: columnIndex });
    this.#kept.set(issue.column, kept);
  }

  get counts(): Readonly<Partial<Record<IssueCode, number>>> {
    return this.#counts;
  }

  /** The first issues in reading order. */
  get issues(): readonly Issue[] {
    return [...this.#kept.values()]
      .flat()
      .sort((a, b) => a.issue.row - b.issue.row || a.at - b.at)
      .slice(0, KEPT_ISSUES)
      .map(({ issue }) => issue);
  }
}
