import type { AppError } from '../result';
import type { RecordTable } from './columns';
import type { OfficialScore } from './official-score';
import type { MetricValue } from './records';
import type { Source } from './source';
import type { Texts } from './texts';

/** Everything one check-up knows. Texts of all tables are indices into `strings` (see `TEXT`). */
export interface Dataset {
  readonly strings: Texts;
  readonly sources: readonly Source[];
  readonly orders: RecordTable<'orders'>;
  readonly afterSales: RecordTable<'afterSales'>;
  readonly reviews: RecordTable<'reviews'>;
  readonly agentStats: RecordTable<'agentStats'>;
  readonly parcels: RecordTable<'parcels'>;
  readonly values: readonly MetricValue[];
  readonly officialScores: readonly OfficialScore[];
}

/** What reading one file gives: a dataset of that file alone, and what failed in it (whole sheets or the file). */
export interface FileImport {
  readonly file: string;
  /** As in `Source.encoding`. */
  readonly encoding: string;
  /** What separates the cells of a text; null for workbooks. */
  readonly delimiter: string | null;
  /** Names of all its sheets, in order; one '' for a text. */
  readonly sheets: readonly string[];
  readonly dataset: Dataset;
  readonly errors: readonly AppError[];
}
