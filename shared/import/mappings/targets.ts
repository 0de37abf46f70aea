import { RECORD_FIELDS, type FieldType, type RecordKind } from '../../model/records';
import { NAMES, REQUIRED } from '../layouts/names';

/** What a column of a kind can be taken for. */
export interface Target {
  /** Field or special column. */
  readonly target: string;
  /** Null for columns that are no field of their own. */
  readonly type: FieldType | null;
  /** Header it is best known by. */
  readonly name: string;
  /** Number of the group of which at least one target is needed; null when the kind can do without. */
  readonly group: number | null;
}

/** All targets of a kind, in the order of its exports. */
export function targetsOf(kind: RecordKind): readonly Target[] {
  const fields: Readonly<Record<string, FieldType>> = RECORD_FIELDS[kind];
  const groups: readonly (readonly string[])[] = REQUIRED[kind];
  return Object.entries(NAMES[kind]).map(([target, names]) => {
    const group = groups.findIndex((needed) => needed.includes(target));
    const [name = target] = names.split(' ');
    return { target, type: fields[target] ?? null, name, group: group < 0 ? null : group };
  });
}
