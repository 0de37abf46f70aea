import type { Issue, IssueCode } from '../model/issue';
import { columnLetters } from './header';
import { shownCell } from './issue-log';
import { EXPECTED } from './layouts/names';
import { namesOf, shownField, type FoundColumn, type FoundHeader } from './recognise';

/** An issue of a cell, or with row 0 of a whole column. */
export function issueAt(code: IssueCode, row: number, column: FoundColumn, found: string): Issue {
  return { code, row, column: columnLetters(column.index), header: column.header, found };
}

/**
 * Repeated headers, columns not taken because of their values, and columns that most metrics of the kind need but are not
 * there.
 */
export function columnIssues(header: FoundHeader): readonly { issue: Issue; index: number }[] {
  const repeated = header.columns
    .filter((column) => column.repeated)
    .map((column) => ({
      issue: issueAt('repeatedHeader', 0, column, ''),
      index: column.index,
    }));
  const unfit = header.columns
    .filter(({ target, misfit }) => target === null && misfit !== null)
    .map((column) => ({
      issue: issueAt('unfitColumn', 0, column, shownCell(column.misfit)),
      index: column.index,
    }));
  const expected: readonly (readonly string[])[] = EXPECTED[header.kind];
  const missing = expected
    .filter((fields) => {
      const isOne = ({ target }: FoundColumn) => fields.includes(shownField(target) ?? '');
      return !header.columns.some(isOne);
    })
    .map(([target = '']) => {
      const name = namesOf(header.kind, target)[0] ?? target;
      const issue: Issue = { code: 'missingColumn', row: 0, column: '', header: name, found: '' };
      return { issue, index: header.columns.length };
    });
  return [...repeated, ...unfit, ...missing];
}
