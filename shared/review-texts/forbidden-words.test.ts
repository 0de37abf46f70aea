import { describe, expect, it } from 'vitest';
import { ADVERTISING_KINDS, CLAIM_KINDS, FORBIDDEN_CLAIMS } from '../knowledge/advertising-words';
import { forbiddenIn } from './forbidden-words';

const words = (text: string): readonly string[] => forbiddenIn(text).map(({ word }) => word);

describe('forbidden words', () => {
  it('are found with the kind of claim they are, each once', () => {
    expect(forbiddenIn('我们是全网最低价，最低价！国家级工艺，１００％有效')).toEqual([
      { word: '全网最低价', kind: 'absolute' },
      { word: '最低价', kind: 'absolute' },
      { word: '国家级', kind: 'state' },
      { word: '100%有效', kind: 'certainty' },
    ]);
    expect(words('质量是最好的')).toEqual(['最好']);
    expect(words('坚持用可以治疗湿疹')).toEqual(['治疗']);
    expect(words('好评返现5元')).toEqual(['好评返现']);
    expect(forbiddenIn('改成五星好评送礼品，五星返5元')).toEqual([
      { word: '改成五星', kind: 'induced' },
      { word: '好评送', kind: 'induced' },
      { word: '五星返', kind: 'induced' },
    ]);
  });

  it.each([
    '最近单子多，最后一批明天发',
    '第一次用请先看说明，第一时间联系客服',
    '您最好先量一下脚长',
    '给您最大码，表示最大诚意',
    '我们不治疗疾病，只是普通日用品',
    '假一赔十',
    '最佳使用温度 60 度',
    '有国家级检测报告',
    '我们不返现，您照实写就好',
  ])('are not what only looks like them: %s', (text) => {
    expect(forbiddenIn(text)).toEqual([]);
  });

  it('are listed once, each of a kind that says why', () => {
    const all = FORBIDDEN_CLAIMS.map(({ word }) => word);
    expect(new Set(all).size).toBe(all.length);
    for (const { word, kind } of FORBIDDEN_CLAIMS) {
      expect(word).not.toBe('');
      expect(CLAIM_KINDS[kind].why.zh).not.toBe('');
    }
    expect(Object.keys(CLAIM_KINDS)).toEqual([...ADVERTISING_KINDS]);
  });
});
