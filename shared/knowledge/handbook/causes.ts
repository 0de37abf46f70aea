import type { Cause } from '../cause';
import { causeById } from '../causes';
import { REMEDIES } from '../remedies';
import type { HandbookEntry, HandbookSection } from './entry';

/** Why a score is low (article 000): every cause, under the remedy that answers it. An entry has the id of its cause. */
export const CAUSE_SECTIONS: readonly HandbookSection[] = REMEDIES.map(({ id, title, causes }) => ({
  id: `causes-${id}`,
  theme: 'causes',
  title,
  entries: causes.flatMap((cause) => entryOf(causeById(cause))),
}));

function entryOf(cause: Cause | undefined): readonly HandbookEntry[] {
  if (cause === undefined) return [];
  const { id, title, effect, remedy, metrics, shared, questions, actions, source } = cause;
  const measures = [...metrics, ...(shared.metrics ?? []), ...questions];
  return [{ id, title, meaning: effect, way: remedy, measures, actions, source }];
}
