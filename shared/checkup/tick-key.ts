import type { ChecklistItem } from './schema';

/** What the tick of a checklist item is kept under in a document's `work`: its shop's id and its action's. */
export function tickKey({ shop, action }: Pick<ChecklistItem, 'shop' | 'action'>): string {
  return `${shop}|${action}`;
}
