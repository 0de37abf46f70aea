import type { Row } from '../model/cell';
import { plainText } from './cells/plain-text';
import { foldHeader } from './header';
import { headingAt, type Heading } from './heading';

/** A column of a heading by its one name. */
export interface NamedColumn {
  readonly index: number;
  readonly header: string;
  /** A column before it has the same name, and no group tells them apart. */
  readonly repeated: boolean;
}

/** The columns of a single row of names. */
export function nameRow(row: Row): readonly NamedColumn[] {
  const heading = headingAt([row], 0, 1);
  return heading === null ? [] : nameColumns(heading, () => false);
}

/**
 * Gives every column of a heading one name. Group and name together are one where they are known so (`总/满意率`, `售后状态`). A
 * name that stands there again is told from the first by its group, but counts as repeated where that is no known name:
 * nothing says then which of the columns is meant.
 */
export function nameColumns(
  { columns }: Heading,
  isKnown: (header: string) => boolean,
): readonly NamedColumn[] {
  const seen = new Set<string>();
  return columns.map(({ name, group }, index) => {
    const above = name === '' ? '' : plainText(group);
    const joined = [`${above}${name}`, `${above}/${name}`, `${above}-${name}`];
    const known = above === '' ? undefined : joined.find(isKnown);
    const header = known ?? name;
    const folded = foldHeader(header);
    const repeated = folded !== '' && seen.has(folded);
    seen.add(folded);
    const isTold = repeated && known === undefined && above !== '';
    return { index, header: isTold ? `${above}/${name}` : header, repeated };
  });
}
