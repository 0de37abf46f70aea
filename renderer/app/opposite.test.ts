import { describe, expect, it } from 'vitest';
import { NO_MODEL_SETTINGS } from '../../shared/models/model-library';
import { openLibrary } from '../../shared/models/open-library';
import { NO_CHANGES, type UserModel } from '../../shared/models/user-models';
import { NOTHING_TAUGHT } from '../../shared/model/teaching';
import { known } from '../../shared/shops/testing/known-shop';
import { articleCheckup } from '../testing/article-checkup';
import { opposite } from './opposite';
import { INITIAL_STATE, type State } from './state';

const document = articleCheckup();
const [a, b] = [known('甲店'), known('乙店')];
const mine = (id: string): UserModel => ({
  id,
  parent: 'douyin-2026-09',
  name: id,
  savedAt: '2026-10-12 10:00:00',
  changes: NO_CHANGES,
});
const library = openLibrary({ ...NO_MODEL_SETTINGS, models: [mine('user/kept')] });
const state: State = { ...INITIAL_STATE, document, library, shops: [a], phrases: [] };

describe('the opposite of taking a change back', () => {
  it('is things as they are now', () => {
    const work = { title: '前', checklist: {} };
    const after = document.work;
    expect(opposite({ work, after, document: document.id }, state)).toEqual({
      ...{ work: document.work, after: work },
      document: document.id,
    });
    expect(opposite({ settings: { language: 'en', theme: 'dark' } }, state)).toEqual({
      settings: state.settings,
    });
    expect(opposite({ phrases: [] }, state)).toEqual({ phrases: [] });
    const scored = { scoredBy: {}, after: {}, document: document.id };
    expect(opposite(scored, state)).toEqual({
      ...scored,
      scoredBy: Object.fromEntries(document.result.shops.map(({ id, model }) => [id, model])),
    });
  });

  it('removes what comes back, and brings back what is removed', () => {
    expect(opposite({ restore: 'd' }, state)).toEqual({ remove: 'd' });
    expect(opposite({ remove: 'd' }, state)).toEqual({ restore: 'd' });
    expect(opposite({ removeShops: [a.id], saveShops: [b] }, state)).toEqual({
      removeShops: [b.id],
      saveShops: [a],
    });
    const models = { remove: ['user/kept'], save: [mine('user/gone')], rules: { before: null } };
    expect(opposite({ models }, state)).toEqual({
      models: { remove: ['user/gone'], save: [mine('user/kept')], rules: { before: null } },
    });
  });

  it('turns a difference round', () => {
    const after = { ...NOTHING_TAUGHT, words: [] };
    const lesson = { before: NOTHING_TAUGHT, after };
    expect(opposite({ lesson, files: [3] }, state)).toEqual({
      lesson: { before: after, after: NOTHING_TAUGHT },
      files: [3],
    });
    const edited = { before: mine('user/kept'), after: mine('user/other') };
    expect(opposite({ models: { edited } }, state)).toMatchObject({
      models: { edited: { before: edited.after, after: edited.before } },
    });
  });

  it('is what the change made of a check-up that is not open', () => {
    const [work, after] = ['前', '后'].map((title) => ({ title, checklist: {} }));
    if (work === undefined || after === undefined) throw new Error('two works');
    const renamed = { work, after, document: 'another' };
    const again = { work: after, after: work, document: 'another' };
    expect(opposite(renamed, state)).toEqual(again);
    const scored = { scoredBy: { s: 'a' }, after: { s: 'b' }, document: 'another' };
    expect(opposite(scored, state)).toMatchObject({ scoredBy: { s: 'b' }, after: { s: 'a' } });
    const of = { id: 'another', shop: 'other/小店A' };
    const sittings = [{ at: '2026-10-12 10:00:00', answers: {} }];
    expect(opposite({ sittings: { ...of, sittings: [] }, after: sittings }, state)).toEqual({
      sittings: { ...of, sittings },
      after: [],
    });
  });

  it('is unknown of a file that is not at hand', () => {
    expect(opposite({ format: { encoding: null, delimiter: null }, file: 1 }, state)).toBeNull();
  });
});
