import { describe, expect, it } from 'vitest';
import { formatParam } from '../format/params';
import { READING } from './reading';

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)(?::(\w+))?\}/g)];

describe('the sentences of results', () => {
  it.each(Object.entries(READING))('%s names the same values in both languages', (_code, text) => {
    const names = (language: string) => new Set(placeholders(language).map(([whole]) => whole));
    expect(names(text.en)).toEqual(names(text.zh));
  });

  it('use only kinds of placeholder that exist', () => {
    const known = [
      'metric',
      'dimension',
      'dimensions',
      'model',
      'value',
      'score',
      'band',
      'points',
      'percent',
      'count',
      'list',
      'shops',
    ];
    for (const text of Object.values(READING)) {
      for (const [, , kind] of placeholders(text.zh)) {
        if (kind !== undefined) expect(known).toContain(kind);
      }
    }
  });
});

describe('formatParam', () => {
  it('names metrics, models and dimensions in the language asked for', () => {
    expect(formatParam('metric', 'goods.rating', {}, 'zh-CN')).toBe('商品综合评分');
    expect(formatParam('dimension', 'douyin-2026-09/goods', {}, 'en')).toBe('Goods');
    expect(formatParam('model', 'six-factors', {}, 'zh-CN')).toBe('六因素模型');
  });

  it('leaves what it does not know as it stands', () => {
    expect(formatParam('metric', 'goods.gone', {}, 'zh-CN')).toBe('goods.gone');
    expect(formatParam('dimension', 'gone/goods', {}, 'en')).toBe('goods');
    expect(formatParam('model', 'gone', {}, 'en')).toBe('gone');
    expect(formatParam(undefined, 12, {}, 'en')).toBe('12');
  });

  it('shows values by their metric’s unit and scores by their model’s lines', () => {
    expect(formatParam('value', 0.019, { metric: 'goods.qualityReturnRate' }, 'zh-CN')).toBe(
      '1.9%',
    );
    expect(formatParam('score', 69.98, { model: 'douyin-2026-09' }, 'zh-CN')).toBe('69.9');
    expect(formatParam('band', 69.98, { model: 'douyin-2026-09', high: 71 }, 'en')).toBe(
      '69.9–71.0',
    );
    expect(formatParam('score', 69.98, {}, 'zh-CN')).toBe('70.0');
    expect(formatParam('points', -0.04, {}, 'zh-CN')).toBe('0.04');
    expect(formatParam('list', '甲\n乙', {}, 'zh-CN')).toBe('甲、乙');
    expect(formatParam('list', 'A\nB', {}, 'en')).toBe('A, B');
  });

  it('names four shops, and of more the first three and how many they are', () => {
    expect(formatParam('shops', '甲\n乙\n丙\n丁', {}, 'zh-CN')).toBe('甲、乙、丙、丁');
    expect(formatParam('shops', '甲\n乙\n丙\n丁\n戊', {}, 'zh-CN')).toBe('甲、乙、丙 等 5 家店');
    expect(formatParam('shops', 'A\nB\nC\nD\nE', {}, 'en')).toBe('A, B, C and 2 other shops');
  });
});
