import type { Teaching, WordField } from '../../model/teaching';
import type { Meanings } from '../read-columns';

/** What words of a field stand for, as a person said. */
export function meaningsOf(teaching: Teaching | undefined, field: WordField): Meanings {
  const words = (teaching?.words ?? []).filter((word) => word.field === field);
  return new Map(words.map(({ word, value }) => [word, value]));
}
