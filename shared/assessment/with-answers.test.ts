import { describe, expect, it } from 'vitest';
import { rejudge } from '../checkup/rejudge';
import { runCheckup } from '../checkup/run-checkup';
import type { CheckupResult } from '../checkup/schema';
import type { Sitting } from '../checkup/schema-assessment';
import { NO_CHANGES } from '../advice/advice-changes';
import { formatParam } from '../format/params';
import { ASSESSMENT_ITEMS } from '../knowledge/assessment-items';
import { makeDataset } from '../metrics/testing/make-dataset';
import { say } from '../text/say';

const AT = '2026-10-12 09:00:00';
const FIGURES = {
  'goods.rating': { value: 4.7, origin: 'typed' },
  'chat.firstReplySeconds': { value: 30, origin: 'typed' },
} as const;

function checkUp(model: string, sittings: readonly Sitting[]): CheckupResult {
  const dataset = makeDataset({
    店: { platform: 'other', values: FIGURES },
    别家: { platform: 'other', values: FIGURES },
  });
  const options = { model, period: null, appVersion: '0', createdAt: AT };
  const made = runCheckup(dataset, { ...options, sittings });
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

function sitting(shop: string, value: number): Sitting {
  const answers = Object.fromEntries(
    ASSESSMENT_ITEMS.map(({ id, unit }) => [id, unit === 'ratio' ? value / 10 : value]),
  );
  return { shop: `other/${shop}`, at: '2026-10-11 20:00:00', answers };
}

function shopOf(result: CheckupResult, name: string): CheckupResult['shops'][number] {
  const shop = result.shops.find((one) => one.name === name);
  if (shop === undefined) throw new Error(name);
  return shop;
}

describe.each(['five-dimensions', 'chat-quality'])('answers under %s', (model) => {
  const before = checkUp(model, []);
  const after = checkUp(model, [sitting('店', 4), sitting('别家', 2)]);

  it('are scored where files have nothing, and count as coverage', () => {
    const [known, open] = [shopOf(after, '店'), shopOf(before, '店')];
    expect(known.total.coverage).toBeGreaterThan(open.total.coverage + 0.3);
    const scored = known.metrics.filter(
      ({ id, score }) => id.startsWith('assess.') && score !== null,
    );
    expect(scored.length).toBeGreaterThan(9);
    for (const { unit, status, score, weight, contribution } of scored) {
      expect(status).toBe('assessed');
      if (unit === 'stars') expect(score).toBe(75);
      expect(contribution).toBeCloseTo((score ?? 0) * (weight ?? 0), 12);
    }
    const sum = known.metrics.reduce((total, one) => total + (one.contribution ?? 0), 0);
    expect(known.total.score).toBeCloseTo(sum, 9);
    expect(shopOf(after, '别家').total.score).toBeLessThan(known.total.score ?? 0);
  });

  it('come after the whole catalogue, in the order of the questions', () => {
    const { metrics } = shopOf(after, '店');
    const all = shopOf(before, '店').metrics.map(({ id }) => id);
    expect(metrics.map(({ id }) => id)).toEqual([...all, ...ASSESSMENT_ITEMS.map(({ id }) => id)]);
  });

  it('are compared, found and named like any figure, and nothing in the result is left without words', () => {
    const row = after.comparison.metrics.find(({ metric }) => metric === 'assess.trainingManners');
    expect(row?.cells.map(({ shop, rank }) => [shop, rank])).toContainEqual(['other/店', 1]);
    for (const message of messagesOf(after)) {
      for (const language of ['zh-CN', 'en'] as const) {
        const words = say(message, language, after.models);
        expect(words).not.toMatch(/assess\.|[{}]/);
      }
    }
    expect(formatParam('metric', 'assess.honesty', {}, 'zh-CN')).toBe('诚实守信');
  });

  it('come to the same when they are given later', () => {
    const sittings = [sitting('别家', 2), sitting('店', 4)];
    expect(rejudge(before, { sittings, at: AT, advice: NO_CHANGES })).toEqual(after);
    expect(rejudge(after, { sittings: [], at: AT, advice: NO_CHANGES })).toEqual(before);
  });

  it('of a later day are not known yet', () => {
    const later = { ...sitting('店', 4), at: '2026-10-12 09:00:01' };
    expect(checkUp(model, [later])).toEqual(before);
  });
});

/** Every message anywhere in a value. */
function messagesOf(value: unknown): { code: string; params: Record<string, string | number> }[] {
  if (Array.isArray(value)) return value.flatMap(messagesOf);
  if (typeof value !== 'object' || value === null) return [];
  if ('code' in value && 'params' in value) return [value as ReturnType<typeof messagesOf>[number]];
  return Object.values(value).flatMap(messagesOf);
}
