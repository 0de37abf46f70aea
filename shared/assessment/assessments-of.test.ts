import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sitting } from '../checkup/schema-assessment';
import { ASSESSMENT_ITEMS } from '../knowledge/assessment-items';
import { MODELS, modelById } from '../models/models';
import type { ScoreModel } from '../models/schema';
import { UNKNOWN_PROFILE } from '../checkup/profile';
import { scoreShop } from '../scoring/score-shop';
import { shopWith } from '../scoring/testing/shops';
import { assessmentsOf } from './assessments-of';
import { withAnswers } from './with-answers';

const NOW = '2026-10-12 09:00:00';
const IDS = ASSESSMENT_ITEMS.map(({ id }) => id);
const FIGURES = { 'goods.qualityReturnRate': 0.04, 'logistics.shipHours': 40 };

function model(id: string): ScoreModel {
  const found = modelById(id, MODELS);
  if (found === undefined) throw new Error(id);
  return found;
}

function assess(
  id: string,
  sittings: readonly Sitting[],
  figures: Parameters<typeof shopWith>[1] = FIGURES,
  at = NOW,
) {
  const rules = model(id);
  const shop = scoreShop(withAnswers(shopWith('店', figures), sittings), rules, UNKNOWN_PROFILE);
  const [result] = assessmentsOf({ shops: [shop], models: [rules], sittings, at });
  if (result === undefined) throw new Error('no shop');
  return result;
}

/** Any answer each question takes. */
const anyAnswers = fc
  .subarray(ASSESSMENT_ITEMS.slice())
  .chain((items) =>
    fc.tuple(
      ...items.map((item) => {
        const value =
          item.unit === 'stars'
            ? fc.integer({ min: 1, max: 5 })
            : item.unit === 'count'
              ? fc.integer({ min: 0, max: item.most })
              : fc.double({ min: 0, max: 1, noNaN: true });
        return fc.option(value).map((answer) => [item.id, answer] as const);
      }),
    ),
  )
  .map((entries): Sitting['answers'] => Object.fromEntries(entries));
const anySittings = fc.uniqueArray(
  fc.record({
    shop: fc.constantFrom('other/店', 'other/别家'),
    at: fc
      .integer({ min: 0, max: 400 })
      .map(
        (days) => `${new Date(Date.UTC(2025, 8, 7 + days)).toISOString().slice(0, 10)} 10:00:00`,
      ),
    answers: anyAnswers,
  }),
  { maxLength: 5, selector: ({ shop, at }) => `${shop} ${at}` },
);

describe('what to ask next', () => {
  it('is at most 20 questions, each once, and with the rest all there are, whatever order sittings come in', () => {
    fc.assert(
      fc.property(
        anySittings,
        fc.constantFrom('douyin-2026-09', 'five-dimensions', 'chat-quality'),
        (sittings, id) => {
          const { next, rest, answers } = assess(id, sittings);
          const asked = next.map(({ question }) => question);
          expect(asked.length).toBeLessThanOrEqual(20);
          expect([...asked, ...rest].sort()).toEqual(IDS.toSorted());
          expect(assess(id, sittings.toReversed())).toEqual(assess(id, sittings));
          expect(answers.every(({ before, at }) => before === null || before.at < at)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('comes to every question sitting by sitting, and then to an end', () => {
    const asked: string[] = [];
    let sittings: readonly Sitting[] = [];
    for (let day = 1; day <= 9; day += 1) {
      const at = `2026-10-0${day} 09:00:00`;
      const { next } = assess('five-dimensions', sittings, FIGURES, at);
      const answers = Object.fromEntries(next.map(({ question }) => [question, null]));
      asked.push(...Object.keys(answers));
      sittings = [...sittings, { shop: 'other/店', at, answers }];
    }
    expect(asked.toSorted()).toEqual(IDS.toSorted());
    expect(assess('five-dimensions', sittings, FIGURES, '2026-12-29 09:00:00').next).toEqual([]);
    const later = assess('five-dimensions', sittings, FIGURES, '2027-01-01 09:00:00');
    expect(later.next).toHaveLength(20);
  });

  it('begins with what the model scores, each with the points that hang on it', () => {
    const { next } = assess('five-dimensions', []);
    const slots = model('five-dimensions').dimensions.flatMap(({ metrics }) =>
      metrics.map(({ metric }) => metric).filter((metric) => metric.startsWith('assess.')),
    );
    const first = next.slice(0, slots.length);
    expect(first.map(({ question }) => question).sort()).toEqual(slots.toSorted());
    // Five headings with five rows each, all of the same weight.
    for (const { points } of first) expect(points).toBeCloseTo(4, 10);
    expect(next[slots.length]?.why.code).toBe('assessment.why.loss');
  });

  it('goes by what the shop loses where the model scores no answer', () => {
    const { next } = assess('douyin-2026-09', []);
    const points = next.map((one) => one.points ?? 0);
    expect(points[0]).toBeGreaterThan(0);
    expect(points).toEqual(points.toSorted((a, b) => b - a));
    const [first] = next;
    const concerns = ASSESSMENT_ITEMS.find(({ id }) => id === first?.question)?.concerns ?? [];
    expect(concerns.some((metric) => metric in FIGURES)).toBe(true);
  });

  it('leaves out what the files have answered, but not from the rest', () => {
    const question = 'assess.problemSolving';
    const asks = (figures: typeof FIGURES & Record<string, number>) =>
      assess('chat-quality', [], figures);
    const open = asks(FIGURES);
    expect([...open.next.map((one) => one.question), ...open.rest]).toContain(question);
    const settled = asks({ ...FIGURES, 'service.resolutionRate': 0.9 });
    expect(settled.next.map((one) => one.question)).not.toContain(question);
    expect(settled.rest).toContain(question);
  });
});

describe('answers', () => {
  const sittings: readonly Sitting[] = [
    { shop: 'other/店', at: '2026-09-01 10:00:00', answers: { 'assess.honesty': 2 } },
    { shop: 'other/店', at: '2026-10-01 10:00:00', answers: { 'assess.honesty': 4 } },
    { shop: 'other/店', at: '2026-10-02 10:00:00', answers: { 'assess.honesty': null } },
    { shop: 'other/别家', at: '2026-10-03 10:00:00', answers: { 'assess.honesty': 1 } },
  ];

  it('are the newest of the shop itself, with the one before; 不清楚 takes nothing back', () => {
    expect(assess('chat-quality', sittings).answers).toEqual([
      {
        question: 'assess.honesty',
        value: 4,
        at: '2026-10-01 10:00:00',
        before: { value: 2, at: '2026-09-01 10:00:00' },
      },
    ]);
  });

  it('that no question takes count for nothing', () => {
    const [first] = sittings;
    const odd = { ...first, answers: { 'assess.honesty': 9, 'assess.gone': 3 } } as Sitting;
    expect(assess('chat-quality', [odd]).answers).toEqual([]);
  });
});
