import type { ChecklistItem } from './schema';

const BETWEEN = '|';

/** What the state of a checklist item is kept under in a document's `work`: its shop's id and its action's. */
export function tickKey({ shop, action }: Pick<ChecklistItem, 'shop' | 'action'>): string {
  return `${shop}${BETWEEN}${action}`;
}

/** Shop and action of such a key; ids of actions have no bar, names of shops may. */
export function ofTickKey(key: string): Pick<ChecklistItem, 'shop' | 'action'> {
  const at = key.lastIndexOf(BETWEEN);
  return { shop: key.slice(0, Math.max(at, 0)), action: key.slice(at + 1) };
}
