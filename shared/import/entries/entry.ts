/** What a person enters without any file: figures typed into the form or taken from a pasted page. */
import type { OfficialScore } from '../../model/official-score';
import type { Platform } from '../../model/platform';

/** How a figure came: typed, or read off a pasted page and left as it was. */
export type EntryOrigin = 'typed' | 'pasted';

/** One metric's figure. In the metric's unit; null where only its counts were entered. */
export interface EntryValue {
  readonly metric: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly count: number | null;
  readonly origin: EntryOrigin;
  /** Lines of the pasted page (1-based) it was read off; none when typed. */
  readonly lines: readonly number[];
}

/** The platform's own score; pasted when its total is (without a total: any of it). */
export interface EntryScore extends Omit<OfficialScore, 'source' | 'row' | 'date' | 'origin'> {
  readonly origin: EntryOrigin;
  readonly lines: readonly number[];
}

/** What was entered for one shop. */
export interface ShopEntry {
  readonly shop: string;
  readonly platform: Platform;
  /** `YYYY-MM-DD`, the last of the days the figures are of; null when not said. */
  readonly date: string | null;
  readonly values: readonly EntryValue[];
  readonly official: EntryScore | null;
  /** Of a pasted page: its lines that are not blank; null without one. */
  readonly pageLines: number | null;
}
