import { describe, expect, it } from 'vitest';
import { METRICS } from '../metrics/catalogue';
import { scoreOf } from '../scoring/curve';
import { CAPTURES, captureErrors, type CaptureError } from './captures';
import { DOUYIN_2026_07 } from './data/douyin-2026-07';
import { DOUYIN_2026_09 } from './data/douyin-2026-09';
import { SIX_FACTORS } from './data/six-factors';
import { MODELS } from './models';
import type { Curve, ScoreModel } from './schema';

function curveOf(model: ScoreModel, metric: string): Curve {
  const slots = model.dimensions.flatMap((dimension) => dimension.metrics);
  const found = slots.find((slot) => slot.metric === metric);
  if (found === undefined) throw new Error(metric);
  return found.curve;
}

/** Curves behind a part of a page. */
function curvesOf(model: ScoreModel, part: string): readonly Curve[] {
  const dimension = model.dimensions.find(({ id }) => id === part);
  return dimension?.metrics.map((slot) => slot.curve) ?? [curveOf(model, part)];
}

const rounded = ({ difference }: CaptureError): string => Math.abs(Number(difference)).toFixed(1);

describe('the pages', () => {
  it('name metrics, dimensions and models that exist', () => {
    for (const capture of CAPTURES) {
      const models = MODELS.filter(({ id }) => capture.models.includes(id));
      expect(models).toHaveLength(capture.models.length);
      const ids = METRICS.map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining(Object.keys(capture.values)));
      expect(Object.keys(capture.values)).toEqual(
        expect.arrayContaining(Object.keys(capture.metricScores)),
      );
      for (const model of models) {
        expect(model.dimensions.map(({ id }) => id)).toEqual(
          expect.arrayContaining(Object.keys(capture.dimensionScores)),
        );
      }
    }
  });

  it('say nothing of a model without pages', () => {
    expect(captureErrors(SIX_FACTORS)).toEqual([]);
  });
});

describe('the model of 2026-09', () => {
  const errors = captureErrors(DOUYIN_2026_09);

  it.each([
    ['douyin-2026-08-01', 'service', 95, -1.7],
    ['douyin-2026-09-09', 'goods', 69, 0],
    ['douyin-2026-09-09', 'logistics', 99, 1],
    ['douyin-2026-09-09', 'service', 85, 1.9],
    ['douyin-2026-09-09', 'total', 82, 0.6],
  ])('is off from the page %s in %s (%d) by %d', (capture, part, page, difference) => {
    const found = errors.find((error) => error.capture === capture && error.part === part);
    expect(found?.page).toBe(page);
    expect(Math.abs(Number(found?.difference) - difference)).toBeLessThan(0.05);
  });

  it('has nothing else to compare, and is within two points in all of it', () => {
    expect(errors).toHaveLength(5);
    for (const { difference } of errors) expect(Math.abs(Number(difference))).toBeLessThan(2);
  });

  it('keeps what single metrics got in tiers on the page of 2026-08-01, few ratings aside', () => {
    const score = (metric: string, value: number) =>
      scoreOf(curveOf(DOUYIN_2026_09, metric), value, 0.01);
    expect(score('chat.avgReplySeconds', 13.87)).toBe(100);
    expect(score('service.auditHours', 1.77)).toBe(100);
    expect(Math.floor(score('service.escalationRate', 0.00394) / 10) * 10).toBe(90);
  });

  it('has the alliance’s line of quality returns at 70', () => {
    expect(scoreOf(curveOf(DOUYIN_2026_09, 'goods.qualityReturnRate'), 0.006, 0.006)).toBe(70);
  });
});

describe('the model of 2026-07', () => {
  it('gives every metric and dimension the points of the pages', () => {
    const errors = captureErrors(DOUYIN_2026_07);
    expect(errors.map(({ part }) => part)).toHaveLength(10);
    expect(errors.filter(({ difference }) => difference !== 0)).toEqual([]);
  });

  it('has the six tiers of the rule in every metric but pick-up, which the rule scores order by order', () => {
    for (const { metric, curve } of DOUYIN_2026_07.dimensions.flatMap((d) => d.metrics)) {
      if (metric === 'logistics.pickupHours') continue;
      const scores = curve.points.map(({ score }) => score).sort((a, b) => a - b);
      expect([metric, curve.kind, scores]).toEqual([metric, 'steps', [50, 60, 70, 80, 90, 100]]);
    }
  });

  it('adds the points of remote logistics by the weight of logistics', () => {
    const logistics = DOUYIN_2026_07.dimensions.find(({ id }) => id === 'logistics');
    expect(DOUYIN_2026_07.bonuses[0]?.points).toBeCloseTo(3 * Number(logistics?.weight), 12);
  });
});

describe.each([DOUYIN_2026_07, DOUYIN_2026_09])('the provenance in $id', (model) => {
  it('states how far each part is from each page', () => {
    for (const error of captureErrors(model).filter(({ part }) => part !== 'total')) {
      const texts = curvesOf(model, error.part).map(({ provenance }) => provenance.source);
      const day = CAPTURES.find(({ id }) => id === error.capture)?.date ?? '2025';
      const states = texts.filter(
        ({ zh, en }) =>
          zh.includes(day) &&
          zh.includes(`相差 ${rounded(error)} 分`) &&
          en.includes(`off by ${rounded(error)} points`),
      );
      expect(states.length, `${error.capture} ${error.part}`).toBeGreaterThan(0);
    }
  });
});
