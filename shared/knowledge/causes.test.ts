import { describe, expect, it } from 'vitest';
import { signsOf } from '../diagnosis/signs';
import { METRICS } from '../metrics/catalogue';
import { actionsFor } from './actions';
import type { Cause } from './cause';
import { causeById, CAUSES } from './causes';
import { REMEDIES } from './remedies';
import { isKnownSource } from './sources';

const CJK = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;
/** Topics of the text rules, but those that only praise. */
const TOPICS = [
  ...['quality', 'damage', 'size', 'colour', 'description', 'authenticity', 'function', 'smell'],
  ...['packaging', 'missing', 'logistics', 'courier', 'service', 'afterSales', 'price', 'gift'],
  'general',
];

/** Ids of the causes that fail a check; a test names them at once. */
function failing(passes: (cause: Cause) => boolean): readonly string[] {
  return CAUSES.filter((cause) => !passes(cause)).map(({ id }) => id);
}

describe('causes', () => {
  it('have unique kebab-case ids and are found by them', () => {
    expect(new Set(CAUSES.map(({ id }) => id)).size).toBe(CAUSES.length);
    expect(failing(({ id }) => /^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
    for (const cause of CAUSES) expect(causeById(cause.id)).toBe(cause);
    expect(causeById('no-such-cause')).toBeUndefined();
  });

  it.each([
    ['000·1', ['poor-quality', 'defects', 'below-expectation']],
    ['000·2', ['slow-after-sales', 'unskilled-solutions', 'complaints-ignored']],
    ['000·3', ['slow-shipment', 'slow-delivery', 'poor-carrier']],
    ['000·4', ['slow-chat', 'unanswered-questions', 'poor-communication']],
    ['000·text', ['unfair-competition']],
  ])('hold every row of %s', (row, ids) => {
    const sources = ids.map((id) => causeById(id)?.source.split(' · ')[0]);
    expect(sources).toEqual(ids.map(() => row));
  });

  it('name metrics that exist, each once', () => {
    const known = new Set(METRICS.map(({ id }) => id));
    expect(
      failing(({ metrics, shared }) => {
        const all = [...metrics, ...(shared.metrics ?? [])];
        return all.every((id) => known.has(id)) && new Set(all).size === all.length;
      }),
    ).toEqual([]);
  });

  it('name topics of the text rules, each once, and every one of them is told by some cause', () => {
    expect(
      failing(({ topics, reasons, shared }) => {
        const all = [...topics, ...(shared.topics ?? [])];
        const why = [...reasons, ...(shared.reasons ?? [])];
        const known = all.every((topic) => TOPICS.includes(topic));
        return known && new Set(all).size === all.length && new Set(why).size === why.length;
      }),
    ).toEqual([]);
    const told = new Set(CAUSES.flatMap(({ topics }) => topics));
    expect(TOPICS.filter((topic) => !told.has(topic))).toEqual([]);
  });

  it('can each be revealed by something', () => {
    expect(failing((cause) => signsOf(cause).telling.length > 0)).toEqual([]);
  });

  it('have actions against them, one of which is known to move a metric they show in', () => {
    expect(
      failing(({ actions }) => actions.length > 1 && new Set(actions).size === actions.length),
    ).toEqual([]);
    expect(
      failing(({ metrics, actions }) =>
        metrics.every((metric) => actionsFor(metric).some(({ id }) => actions.includes(id))),
      ),
    ).toEqual([]);
  });

  it('are written in Chinese and in English, without a word twice', () => {
    const texts = (cause: Cause) => [cause.title, cause.effect, cause.remedy];
    expect(
      failing((cause) =>
        texts(cause).every(({ zh, en }) => CJK.test(zh) && /[a-z]/i.test(en) && !CJK.test(en)),
      ),
    ).toEqual([]);
    const all = CAUSES.flatMap(texts).map(({ zh }) => zh);
    expect(new Set(all).size).toBe(all.length);
  });

  it('name the row or rule they come from', () => {
    expect(failing(({ source }) => isKnownSource(source))).toEqual([]);
  });
});

describe('the five remedies', () => {
  it('answer every cause once', () => {
    expect(REMEDIES).toHaveLength(5);
    expect(REMEDIES.flatMap(({ causes }) => causes).sort()).toEqual(
      CAUSES.map(({ id }) => id).sort(),
    );
    expect(REMEDIES.every(({ source }) => isKnownSource(source))).toBe(true);
  });
});
