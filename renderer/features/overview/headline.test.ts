import { describe, expect, it } from 'vitest';
import { DOUYIN_2026_09 } from '../../../shared/models/data/douyin-2026-09';
import { pick } from '../../../shared/text/local-text';
import { fill, say } from '../../../shared/text/say';
import { UI } from '../../../shared/text/ui';
import { articleCheckup } from '../../testing/article-checkup';
import type { Words } from '../../ui/language';
import { headline } from './headline';

const words: Words = {
  language: 'zh-CN',
  t: (code, params = {}) => fill(pick(UI[code], 'zh-CN'), params),
  say: (message) => say(message, 'zh-CN'),
  pick: (text) => pick(text, 'zh-CN'),
};
const checkup = articleCheckup();

function withGate(low: number, high: number, score: number, threshold: number) {
  const { result } = checkup;
  const [model] = result.models;
  const [shop] = result.shops;
  if (model === undefined || shop === undefined) throw new Error('empty check-up');
  const gate = {
    id: 'g',
    name: { zh: '大促', en: 'promotion' },
    threshold,
    judgedBy: 'day' as const,
    consequence: { zh: '', en: '' },
    only: null,
    growthCounts: false,
    also: [],
    condition: null,
    provenance: { kind: 'estimate' as const, source: { zh: '', en: '' } },
  };
  return {
    ...checkup,
    result: {
      ...result,
      models: [{ ...model, gates: [gate] }],
      shops: [{ ...shop, total: { ...shop.total, score, low, high } }],
      checklist: [],
    },
  };
}

describe('headline', () => {
  it('names the shop with the lowest total where the model has no lines', () => {
    expect(headline(checkup, words)).toContain('小店B 的分数最低');
  });

  it('says what the first actions bring, as an estimate', () => {
    expect(headline(checkup, words)).toMatch(/先做头 3 件事，小店B 估算能 \+\d/);
  });

  it('names no shop twice where there is but one', () => {
    const { result } = checkup;
    const shops = result.shops.filter(({ name }) => name === '小店B');
    const checklist = result.checklist.filter(({ shop }) => shop === 'other/小店B');
    expect(headline({ ...checkup, result: { ...result, shops, checklist } }, words)).toMatch(
      /^小店B 的体检结果；先做头 \d 件事，估算能 \+\d/,
    );
  });

  it('counts the actions of the list beside it, and of these what they bring the shop it names', () => {
    const { result } = checkup;
    const item = result.checklist.find(({ shop, gain }) => shop === 'other/小店B' && gain !== null);
    if (item === undefined) throw new Error('nothing to gain');
    const only = (shop: string) =>
      headline({ ...checkup, result: { ...result, checklist: [{ ...item, shop }] } }, words);
    expect(only('other/小店B')).toMatch(/先做头 1 件事，小店B 估算能/);
    expect(only('other/小店A')).not.toContain('估算');
  });

  it('says how far the next line is when the whole band is below it', () => {
    expect(headline(withGate(60, 66, 63, 70), words)).toBe('小店A 离 70 分的“大促”线还差约 7.0 分');
  });

  it('holds an official score against the line by itself, whatever band the model gives', () => {
    const { result, ...rest } = withGate(80, 90, 85, 70);
    const shops = result.shops.map((shop) => ({
      ...shop,
      total: { ...shop.total, status: 'official' as const, official: 56 },
    }));
    expect(headline({ ...rest, result: { ...result, shops } }, words)).toBe(
      '小店A 离 70 分的“大促”线还差约 14.0 分',
    );
  });

  it('neither sets an official score of another scale beside the others nor adds points to it', () => {
    const official = (name: string) =>
      checkup.result.shops.map((shop) =>
        shop.name === name || name === ''
          ? {
              ...shop,
              total: { ...shop.total, status: 'official' as const, official: 4.7, grade: null },
            }
          : shop,
      );
    const of = (name: string) =>
      headline({ ...checkup, result: { ...checkup.result, shops: official(name) } }, words);
    expect(of('小店A')).toContain('小店B 的分数最低');
    expect(of('')).not.toContain('估算');
  });

  it('does not claim to know when the line is inside the band', () => {
    expect(headline(withGate(60, 76, 71, 70), words)).toContain('说不准');
  });

  it('says nothing of points where no shop has a total', () => {
    const { result } = checkup;
    const shops = result.shops.map((shop) => ({
      ...shop,
      total: { ...shop.total, score: null, official: null, status: 'noTotal' as const },
    }));
    expect(headline({ ...checkup, result: { ...result, shops } }, words)).toBe(
      '3 家店都没有总分，先看各项指标',
    );
  });

  it('does not send a shop after lines while the platform fixes its total', () => {
    const { result, ...rest } = withGate(70, 70, 70, 80);
    const shops = result.shops.map((shop) => ({
      ...shop,
      total: { ...shop.total, stage: 'growth' as const },
    }));
    expect(headline({ ...rest, result: { ...result, shops } }, words)).toBe(
      '小店A 还在成长阶段，总分固定 70.0 分，先把各项指标做好',
    );
    const [model] = result.models;
    if (model === undefined) throw new Error('no model');
    const models = [{ ...model, growthStage: DOUYIN_2026_09.growthStage }];
    const counted = shops.map((shop) => ({
      ...shop,
      total: { ...shop.total, paidOrders: { count: 20, days: 30 } },
    }));
    expect(headline({ ...rest, result: { ...result, models, shops: counted } }, words)).toContain(
      '再 10 单进入正式考核',
    );
  });
});
