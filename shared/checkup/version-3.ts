/**
 * From version 2 to 3: results came to hold causes, review texts, customer service and the self-assessment. Of a check-up made
 * before, none of that is known: the lists are empty, never made up.
 */
import { each, type Json } from './json-parts';

/** A result of version 2 as one of version 3. */
export function toVersion3(result: Json): Record<string, unknown> {
  return {
    ...result,
    schemaVersion: 3,
    checklist: each(result['checklist'], (item) => ({ ...item, causes: [] })),
    causes: [],
    texts: [],
    service: [],
    assessments: [],
  };
}
