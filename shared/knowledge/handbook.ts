import { FORBIDDEN_PRACTICES } from './forbidden-practices';
import { CAUSE_SECTIONS } from './handbook/causes';
import type { HandbookEntry, HandbookSection } from './handbook/entry';
import { FACTOR_SECTIONS } from './handbook/factors';
import { METRIC_SECTIONS } from './handbook/metrics';
import { PRACTICE_SECTIONS } from './handbook/practices';
import { SERVICE_SECTIONS } from './handbook/service';

const FORBIDDEN_SECTION: HandbookSection = {
  id: 'forbidden-all',
  theme: 'forbidden',
  title: { zh: '这些事不能做', en: 'Never do these' },
  entries: FORBIDDEN_PRACTICES,
};

/** The whole handbook, theme by theme in the order of `THEMES`. */
export const HANDBOOK: readonly HandbookSection[] = [
  ...CAUSE_SECTIONS,
  ...METRIC_SECTIONS,
  ...FACTOR_SECTIONS,
  ...PRACTICE_SECTIONS,
  ...SERVICE_SECTIONS,
  FORBIDDEN_SECTION,
];

const byId: ReadonlyMap<string, HandbookEntry> = new Map(
  HANDBOOK.flatMap(({ entries }) => entries).map((entry) => [entry.id, entry]),
);

/** The entry with this id; undefined when unknown. */
export function entryById(id: string): HandbookEntry | undefined {
  return byId.get(id);
}
