/** What a metric needs of the files, and the status it has without. */
import type { FieldOf, RecordKind } from '../model/records';
import type { ShopView } from './shop-view';

/** A kind and its columns of which at least one must be there. */
export type Requirement = {
  [K in RecordKind]: readonly [kind: K, ...anyOf: FieldOf<K>[]];
}[RecordKind];

/** `noFile` unless a file of each kind was given. */
export function requireKinds(view: ShopView, ...kinds: RecordKind[]): 'noFile' | null {
  return kinds.every((kind) => view.has(kind)) ? null : 'noFile';
}

/** `noColumn` unless each requirement is met by some file of the shop. */
export function requireColumns(view: ShopView, needs: readonly Requirement[]): 'noColumn' | null {
  return needs.every((need) => isMet(view, need)) ? null : 'noColumn';
}

function isMet(view: ShopView, need: Requirement): boolean {
  const [kind, ...fields] = need;
  return fields.some((field) => view.hasColumn(kind, field));
}
