import type { Column } from '../../model/columns';
import { maskContacts } from '../../model/mask-personal';
import { RECORD_FIELDS, type FieldType, type RecordKind } from '../../model/records';
import { NUMBER_PARSERS } from '../read-columns';
import type { TextPool } from '../text-pool';
import type { Captured, ReportCell } from './captured';
import { IdColumn } from './id-column';
import { NumberColumn } from './number-column';
import { TextColumn } from './text-column';
import { TimeColumn } from './time-column';

/** Type of the field a column is taken for; null for columns that are no field of their own. */
function typeOf(kind: RecordKind, target: string): FieldType | null {
  const fields: Readonly<Record<string, FieldType>> = RECORD_FIELDS[kind];
  return fields[target] ?? null;
}

/** What gathers the cells of a column. Words that become something else are gathered in a pool of their own. */
export function captureOf(
  kind: RecordKind,
  target: string,
  pool: TextPool,
  scratch: TextPool,
): Captured {
  const type = typeOf(kind, target);
  // What agents did is read by its own rules, figures too: units and scales are those of whole columns.
  const isOwn = kind === 'agentStats' ? type !== 'time' : target === 'orderIds';
  switch (isOwn ? null : type) {
    case 'id':
      return new IdColumn(pool);
    case 'time':
      return new TimeColumn();
    case 'money':
    case 'count':
      return new NumberColumn(NUMBER_PARSERS[type === 'money' ? 'money' : 'count']);
    case 'text':
      // Shown in full, so what a seller wrote of theirs into it is masked where it is read.
      return new TextColumn(pool, target === 'productName' ? maskContacts : null);
    default:
      return new TextColumn(scratch);
  }
}

/** A column whose cells are read as they stand; null for words, which need their rules. */
export function finishColumn(
  captured: Captured,
  type: FieldType,
  { latest, report }: { readonly latest: number | null; readonly report: ReportCell },
): Column | null {
  if (captured instanceof IdColumn || captured instanceof NumberColumn) {
    return captured.finish(report);
  }
  if (captured instanceof TimeColumn) return captured.finish(report, { latest });
  return captured instanceof TextColumn && type === 'text' ? captured.finish() : null;
}
