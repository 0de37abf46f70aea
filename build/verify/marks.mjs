/** The marks in titles of tests, and what they add up to. */
import { ITEMS } from './items.mjs';

/** `[E5 U]`, `[P3 P9 E]`: promises, then the level. */
const MARK = /\[((?:[A-Z]\d+ )+)([UBSER])\]/g;

/** @typedef {{ title: string, problems: readonly string[] }} Outcome */
/** @typedef {'passed' | 'failed' | 'missing'} State */
/** @typedef {{ id: string, level: string, state: State, tests: number }} Shown */

/**
 * Promise and level of each mark in a title.
 *
 * @param {string} title
 * @returns {readonly { id: string, level: string }[]}
 */
export function marksIn(title) {
  return [...title.matchAll(MARK)].flatMap(([, ids = '', level = '']) =>
    ids
      .trim()
      .split(' ')
      .map((id) => ({ id, level })),
  );
}

/**
 * Every promise at each of its levels, by the tests that name it.
 *
 * @param {readonly Outcome[]} outcomes
 * @returns {readonly Shown[]}
 */
export function shownBy(outcomes) {
  const marked = outcomes.flatMap(({ title, problems }) =>
    marksIn(title).map((mark) => ({ ...mark, ok: problems.length === 0 })),
  );
  return ITEMS.flatMap(({ id, levels }) =>
    [...levels].map((level) => {
      const tests = marked.filter((mark) => mark.id === id && mark.level === level);
      if (tests.length === 0) return { id, level, state: 'missing', tests: 0 };
      return {
        id,
        level,
        state: tests.every(({ ok }) => ok) ? 'passed' : 'failed',
        tests: tests.length,
      };
    }),
  );
}

/**
 * Marks that name no promise, or a level the promise is not made at.
 *
 * @param {readonly Outcome[]} outcomes
 * @returns {readonly string[]}
 */
export function strayMarks(outcomes) {
  const known = new Set(
    ITEMS.flatMap(({ id, levels }) => [...levels].map((level) => `${id} ${level}`)),
  );
  return outcomes.flatMap(({ title }) =>
    marksIn(title)
      .filter(({ id, level }) => !known.has(`${id} ${level}`))
      .map(({ id, level }) => `${id} ${level}: ${title}`),
  );
}
