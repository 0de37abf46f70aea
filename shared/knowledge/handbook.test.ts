import { describe, expect, it } from 'vitest';
import { METRICS } from '../metrics/catalogue';
import type { LocalText } from '../text/local-text';
import { actionById } from './actions';
import { ASSESSMENT_ITEMS } from './assessment-items';
import { entryById, HANDBOOK } from './handbook';
import { THEMES, type HandbookEntry, type Theme } from './handbook/entry';
import { COMPLAINT_KINDS } from './service-fields';
import { isKnownSource } from './sources';
import { advisesForbidden, CJK } from './testing/forbidden-phrases';

const ENTRIES = HANDBOOK.flatMap(({ entries }) => entries);
const MEASURES = new Set([...METRICS, ...ASSESSMENT_ITEMS].map(({ id }) => id));

function textsOf({ title, meaning, way }: HandbookEntry): readonly LocalText[] {
  return [title, meaning, way];
}

/** Ids of the entries that fail a check; a test names them at once. */
function failing(passes: (entry: HandbookEntry) => boolean): readonly string[] {
  return ENTRIES.filter((entry) => !passes(entry)).map(({ id }) => id);
}

function inTheme(theme: Theme): readonly HandbookEntry[] {
  return HANDBOOK.filter((section) => section.theme === theme).flatMap(({ entries }) => entries);
}

describe('the handbook', () => {
  it('has unique kebab-case ids, of sections and of entries', () => {
    const ids = [...HANDBOOK, ...ENTRIES].map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
    for (const entry of ENTRIES) expect(entryById(entry.id)).toBe(entry);
  });

  it('goes through its themes in their order and leaves none out', () => {
    const themes = HANDBOOK.map(({ theme }) => theme);
    expect(themes.filter((theme, at) => theme !== themes[at - 1])).toEqual(THEMES);
  });

  it('holds every row of the articles’ tables', () => {
    expect(inTheme('metrics')).toHaveLength(25);
    const factors = inTheme('factors').map(({ id }) => id.split('-')[0]);
    const count = (kind: string) => factors.filter((one) => one === kind).length;
    expect([count('factor'), count('reading'), count('measure')]).toEqual([6, 10, 18]);
    expect(inTheme('practices')).toHaveLength(28);
    expect(inTheme('service')).toHaveLength(19);
  });

  it('names measures and actions that exist, and always something to do', () => {
    expect(failing(({ measures }) => measures.every((id) => MEASURES.has(id)))).toEqual([]);
    expect(failing(({ actions }) => actions.every((id) => actionById(id) !== undefined))).toEqual(
      [],
    );
    expect(failing(({ actions }) => actions.length > 0)).toEqual([]);
  });

  it('shows where each is seen, but for what no figure tells', () => {
    const unseen = ENTRIES.filter(({ measures }) => measures.length === 0).map(({ id }) => id);
    // Read in replies alone.
    expect(unseen).toEqual(['induced-reviews', ...inTheme('forbidden').map(({ id }) => id)]);
  });

  it('is written in Chinese and in English, and never twice the same', () => {
    expect(failing((entry) => textsOf(entry).every(({ zh }) => CJK.test(zh)))).toEqual([]);
    expect(failing((entry) => textsOf(entry).every(({ en }) => /[a-z]/.test(en)))).toEqual([]);
    const said = ENTRIES.flatMap(({ meaning, way }) => [meaning.zh, meaning.en, way.zh, way.en]);
    expect(said.filter((text, at) => said.indexOf(text) !== at)).toEqual([]);
  });

  it('advises nothing the rules forbid', () => {
    expect(failing(({ way }) => !advisesForbidden(way))).toEqual([]);
  });

  it('says of polite address that no form of it is required', () => {
    const text = entryById('norm-address')?.meaning.zh;
    for (const word of ['亲', '您好', '先生', '女士']) expect(text).toContain(word);
  });

  it('names the rule and tables it comes from', () => {
    expect(failing(({ source }) => isKnownSource(source))).toEqual([]);
  });

  it('tells the steps of each kind of complaint once', () => {
    expect(ENTRIES.flatMap(({ complaint }) => complaint ?? [])).toEqual(COMPLAINT_KINDS);
  });
});
