import type { Cause } from './cause';
import { CHAT_CAUSES } from './causes/chat';
import { GOODS_CAUSES } from './causes/goods';
import { HABIT_CAUSES } from './causes/habits';
import { LOGISTICS_CAUSES } from './causes/logistics';
import { SERVICE_CAUSES } from './causes/service';

/** Every cause of lost points the product knows, area by area. */
export const CAUSES: readonly Cause[] = [
  ...GOODS_CAUSES,
  ...LOGISTICS_CAUSES,
  ...SERVICE_CAUSES,
  ...CHAT_CAUSES,
  ...HABIT_CAUSES,
];

const byId: ReadonlyMap<string, Cause> = new Map(CAUSES.map((cause) => [cause.id, cause]));

/** The cause with this id; undefined when unknown (a saved check-up may name one a later version dropped). */
export function causeById(id: string): Cause | undefined {
  return byId.get(id);
}
