import { describe, expect, it } from 'vitest';
import { runCheckup } from '../checkup/run-checkup';
import { articleDataset } from '../checkup/testing/datasets';
import { makeDataset } from '../metrics/testing/make-dataset';
import { say } from '../text/say';
import { MODELS } from './models';
import type { ScoreModel } from './schema';

const OPTIONS = { period: null, appVersion: '0.1.0', createdAt: '2026-10-12 09:00:00' } as const;

/** A shop with a middling typed figure for every metric of a model; items of the self-assessment stay unanswered. */
function shopOf(model: ScoreModel) {
  const slots = model.dimensions.flatMap(({ metrics, fallback }) => [...metrics, ...fallback]);
  const values = slots
    .filter(({ metric }) => !metric.startsWith('assess.'))
    .map(({ metric, curve }) => {
      const [low, high] = [curve.points[0], curve.points.at(-1)];
      const factor = low?.relativeTo === 'qualityLine' ? 0.01 : 1;
      const value = (((low?.value ?? 0) + (high?.value ?? 0)) / 2) * factor;
      return [metric, { value, origin: 'typed' as const }] as const;
    });
  return makeDataset({ 店: { platform: 'other', values: Object.fromEntries(values) } });
}

describe.each(MODELS.map((model) => [model.id, model] as const))('%s', (id, model) => {
  it('scores a shop whose figures are known, and says what has no weight', () => {
    const result = runCheckup(shopOf(model), { ...OPTIONS, model: id });
    if (!result.ok) throw new Error(say(result.error, 'zh-CN'));
    const [shop] = result.value.shops;
    const unweighted = model.dimensions.every(({ weight }) => weight === null);
    expect(shop?.total.status).toBe(unweighted ? 'noTotal' : 'estimated');
    expect(shop?.total.score === null).toBe(unweighted);
    for (const { id: dimension, metrics } of model.dimensions) {
      const answered = metrics.some(({ metric }) => !metric.startsWith('assess.'));
      const found = shop?.dimensions.find((one) => one.id === dimension);
      expect([dimension, found?.score === null]).toEqual([dimension, !answered]);
    }
  });

  it('scores any shop, if only by nothing', () => {
    const result = runCheckup(articleDataset(), { ...OPTIONS, model: id });
    expect(result).toMatchObject({ ok: true });
  });
});
