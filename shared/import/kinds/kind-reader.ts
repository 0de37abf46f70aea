import type { Column } from '../../model/columns';
import type { Platform } from '../../model/platform';
import type { WordField } from '../../model/teaching';
import type { ColumnCells, Meanings } from '../read-columns';
import type { TextPool } from '../text-pool';

/** What a kind's reader works on: the columns the file has, and the pool its texts go to. */
export interface KindInput {
  readonly length: number;
  /** Cells of the column taken for a target whose words need their rules; null when the file has no such column. */
  readonly cells: (target: string) => ColumnCells | null;
  /** A field whose cells were read as they stand; null when the file has no such column. */
  readonly column: (field: string) => Column | null;
  /** Header of that column, which may name a unit; '' when the file has no such column. */
  readonly header: (target: string) => string;
  /** What a person said words of a field stand for. */
  readonly meanings: (field: WordField) => Meanings;
  /** Names of the sheet and of its file, the nearer first. */
  readonly names: readonly string[];
  /** Moment by which years are told that a name leaves out (Beijing civil seconds); null when unknown. */
  readonly writtenBy: number | null;
  /** Whose export it is. */
  readonly platform: Platform;
  readonly pool: TextPool;
  /** As in `FileFacts`. */
  readonly buyerKey: ((id: string) => string) | undefined;
}

/** Columns read, by field. A field left out is absent in the file. */
export type ReadColumns = Readonly<Record<string, Column>>;
