import { describe, expect, it } from 'vitest';
import { metricById, METRICS } from '../metrics/catalogue';
import type { LocalText } from '../text/local-text';
import type { Action } from './action';
import { isKnownSource } from './sources';
import { ACTIONS, actionById, actionsFor } from './actions';
import { advisesForbidden, CJK } from './testing/forbidden-phrases';

/** Every metric of the catalogue, also those that only tables or typing feed. */
const METRIC_IDS: readonly string[] = METRICS.map(({ id }) => id);

function textsOf(action: Action): readonly LocalText[] {
  return [action.title, action.why, ...action.steps, action.verify];
}

/** Ids of the actions that fail a check; a test names them at once. */
function failing(passes: (action: Action) => boolean): readonly string[] {
  return ACTIONS.filter((action) => !passes(action)).map((action) => action.id);
}

describe('actions', () => {
  it('have unique kebab-case ids', () => {
    const ids = ACTIONS.map((action) => action.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(failing((action) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(action.id))).toEqual([]);
  });

  it('give every metric at least two', () => {
    const short = METRIC_IDS.filter((metric) => actionsFor(metric).length < 2);
    expect(short).toEqual([]);
  });

  it('move only metrics that exist, each once, by a share above 0 and at most 1', () => {
    const known = new Set(METRIC_IDS);
    expect(failing((action) => action.moves.every((move) => known.has(move.metric)))).toEqual([]);
    expect(
      failing((action) => new Set(action.moves.map((m) => m.metric)).size === action.moves.length),
    ).toEqual([]);
    expect(
      failing(
        ({ moves }) => moves.length > 0 && moves.every(({ share }) => share > 0 && share <= 1),
      ),
    ).toEqual([]);
  });

  it('have 2 to 5 steps', () => {
    expect(failing(({ steps }) => steps.length >= 2 && steps.length <= 5)).toEqual([]);
  });

  it('name a figure in their steps, in both languages', () => {
    const english = /\d|\b(?:one|two|three|four|five|six|eight|ten|once|twice|half)\b/i;
    expect(failing(({ steps }) => steps.some(({ zh }) => /\d/.test(zh)))).toEqual([]);
    expect(failing(({ steps }) => steps.some(({ en }) => english.test(en)))).toEqual([]);
  });

  it('are written in Chinese and in English', () => {
    expect(failing((action) => textsOf(action).every(({ zh }) => CJK.test(zh)))).toEqual([]);
    expect(
      failing((action) => textsOf(action).every(({ en }) => /[a-z]/i.test(en) && !CJK.test(en))),
    ).toEqual([]);
  });

  it('never repeat a text', () => {
    const texts = ACTIONS.flatMap(textsOf).flatMap(({ zh, en }) => [zh, en]);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });

  it('advise nothing the rules forbid', () => {
    expect(failing((action) => !textsOf(action).some(advisesForbidden))).toEqual([]);
  });

  it('never make answering a chat within 24 hours a goal', () => {
    const day = /24 ?小时|24 ?hours?|within a day/i;
    const chat = ACTIONS.filter((action) => action.moves.some((m) => m.metric.startsWith('chat.')));
    const offending = chat.filter((action) => textsOf(action).some((t) => day.test(t.zh + t.en)));
    expect(chat.length).toBeGreaterThan(0);
    expect(offending.map((action) => action.id)).toEqual([]);
  });

  it('are never mere training or a slogan', () => {
    const slogan =
      /加强|培训|提升|优化|重视|完善|学习|\btrain|\bimprove|\boptimi[sz]e|\bstrengthen/i;
    expect(failing(({ title }) => !slogan.test(title.zh) && !slogan.test(title.en))).toEqual([]);
  });

  it('name the seed row or rule they come from', () => {
    expect(failing(({ source }) => isKnownSource(source))).toEqual([]);
  });

  it('name a rule where they move a platform’s metric, Douyin’s own where it is one of Douyin’s', () => {
    const ruled = ({ moves, source }: Action) => {
      const official = moves.flatMap(({ metric }) => metricById(metric).official?.zh ?? []);
      const rules = source.split(' · ').filter((code) => /^[DKX]\d+$/.test(code));
      const needed = official.some((name) => name.startsWith('抖音')) ? /^D/ : /./;
      return official.length === 0 || rules.some((code) => needed.test(code));
    };
    expect(failing(ruled)).toEqual([]);
  });

  it('are found by id, and an unknown id is undefined', () => {
    for (const action of ACTIONS) expect(actionById(action.id)).toBe(action);
    expect(actionById('no-such-action')).toBeUndefined();
  });

  it('are found by metric in the order of the list', () => {
    const found = actionsFor('logistics.pickupHours');
    expect(found[0]?.id).toBe('cutoff-16-pickup-onsite');
    expect(found.map((action) => ACTIONS.indexOf(action))).toEqual(
      found.map((action) => ACTIONS.indexOf(action)).sort((a, b) => a - b),
    );
    expect(actionsFor('no.such.metric')).toEqual([]);
  });
});
