import type { AppealList, TodayList } from '../../shared/checkup/schema-rows';

/** Rows that ask for something, with what their sheets say of shops and files. */
export interface RowLists {
  readonly shops: readonly { readonly id: string; readonly name: string }[];
  /** What `source` of an item counts in. */
  readonly sources: readonly { readonly file: string; readonly sheet: string }[];
  readonly today: readonly TodayList[];
  readonly appeals: readonly AppealList[];
}
