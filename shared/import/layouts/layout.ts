import type { Platform } from '../../model/platform';
import type { RecordKind } from '../../model/records';

/**
 * An export known by name: its header list, in which blanks do not matter. What is mapped is decided by `names.ts`, and
 * personal columns never are.
 */
export interface Layout {
  readonly name: string;
  /** Null for tables of several platforms. */
  readonly platform: Platform | null;
  readonly kind: RecordKind;
  readonly headers: readonly string[];
}
