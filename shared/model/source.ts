import type { Issue, IssueCounts } from './issue';
import type { Platform } from './platform';
import type { SourceKind } from './records';

/** One column of a source: what it was called and what it was taken for (null = not used). */
export interface ColumnMapping {
  readonly header: string;
  /** Field of the record kind, or metric id for metric tables. */
  readonly field: string | null;
  /** Why a column with a known name is not used: it holds personal data. */
  readonly personal: boolean;
}

/**
 * How a source came by its shop: a column or the head of the table says it, or the name of its file or folder; `profile`: a
 * known shop's code or name in these · `overlap`: its order numbers are in tables of the shop · the user.
 */
export type ShopOrigin =
  'column' | 'table' | 'fileName' | 'folder' | 'profile' | 'overlap' | 'user';

/** One file, sheet, table and shop: the unit of row accounting. Numbers before a period is chosen. */
export interface Source {
  /** As given: a path for the command line, a name in the window. */
  readonly file: string;
  readonly sheet: string;
  /** 1-based number of the table within its sheet. */
  readonly table: number;
  /** Header row (1-based); 0 for tables without one (transposed). */
  readonly headerRow: number;
  readonly kind: SourceKind;
  readonly platform: Platform;
  /** Name of the layout recognised, e.g. `douyin-orders-2026-75`; null when found by aliases alone. */
  readonly layout: string | null;
  /** Null until the user says whose it is. */
  readonly shop: string | null;
  readonly shopOrigin: ShopOrigin | null;
  /** `utf-8`, `utf-8-bom`, `utf-16le`, `utf-16be`, `gb18030`, `xlsx`. */
  readonly encoding: string;
  /** Beijing civil second of the export, from the file name; null when unknown. Decides which of two rows is newer. */
  readonly exportedAt: number | null;
  /** Rows below the header without trailing blank ones. */
  readonly rowsRead: number;
  /** Title, total, blank, repeated header and gift rows. */
  readonly rowsIgnored: number;
  /** Rows whose key or primary time cannot be read. */
  readonly rowsRejected: number;
  readonly mapping: readonly ColumnMapping[];
  readonly issueCounts: IssueCounts;
  /** At most 2,000. */
  readonly issues: readonly Issue[];
}

/** The issues of a source, and where it is. */
export type SourceIssues = Pick<
  Source,
  'file' | 'sheet' | 'shop' | 'kind' | 'mapping' | 'issueCounts' | 'issues'
>;
