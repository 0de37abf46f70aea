/** The made-up files of every known export as rows. */
import type { Row } from '../../model/cell';
import type { RecordKind } from '../../model/records';
import { LAYOUTS } from '../layouts/layout-of';
import { MADE_LAYOUTS } from './made-layouts';
import { tableOf } from './sheets';

export interface MadeTable {
  readonly name: string;
  readonly kind: RecordKind;
  /** What stands above the header, and the header. */
  readonly head: readonly Row[];
  readonly body: readonly Row[];
}

/** One table of each layout. */
export const MADE_TABLES: readonly MadeTable[] = MADE_LAYOUTS.map((made) => {
  const layout = LAYOUTS.find(({ name }) => name === made.name);
  if (layout === undefined) throw new Error(`no layout is called ${made.name}`);
  const lead = made.lead === undefined ? [] : [made.lead];
  const headers = [...lead, ...layout.headers, ...(made.more ?? [])];
  const [header = [], ...body] = tableOf(headers, made.rows);
  return { name: made.name, kind: layout.kind, head: [...(made.above ?? []), header], body };
});
