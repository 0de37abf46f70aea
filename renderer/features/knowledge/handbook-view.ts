/** What of the handbook is shown: a theme, or what a search finds in all of it. */
import { actionById } from '../../../shared/knowledge/actions';
import { ASSESSMENT_ITEMS } from '../../../shared/knowledge/assessment-items';
import type { HandbookEntry, HandbookSection } from '../../../shared/knowledge/handbook/entry';
import { METRICS } from '../../../shared/metrics/catalogue';
import type { LocalText } from '../../../shared/text/local-text';

const NAMES: ReadonlyMap<string, LocalText> = new Map(
  [...METRICS, ...ASSESSMENT_ITEMS].map(({ id, name }) => [id, name]),
);

/** What a metric or a question is called; its id where this version does not know it. */
export function measureName(id: string): LocalText {
  return NAMES.get(id) ?? { zh: id, en: id };
}

/** Whether it is asked in the self-assessment, not measured. */
export function isQuestion(id: string): boolean {
  return id.startsWith('assess.');
}

/**
 * The entries that hold every word of the query, in either language and whatever their case; in their own words, the names of
 * their figures or the titles of their actions. Sections without any are left out. An empty query finds everything.
 */
export function foundIn(
  sections: readonly HandbookSection[],
  query: string,
): readonly HandbookSection[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return sections.flatMap((section) => {
    const entries = section.entries.filter((entry) => {
      const text = textOf(entry);
      return words.every((word) => text.includes(word));
    });
    return entries.length === 0 ? [] : [{ ...section, entries }];
  });
}

export function countOf(sections: readonly HandbookSection[]): number {
  return sections.reduce((sum, { entries }) => sum + entries.length, 0);
}

function textOf({ title, meaning, way, measures, actions }: HandbookEntry): string {
  const titles = actions.flatMap((id) => actionById(id)?.title ?? []);
  const texts = [title, meaning, way, ...measures.map(measureName), ...titles];
  return texts
    .map(({ zh, en }) => `${zh}\n${en}`)
    .join('\n')
    .toLowerCase();
}
