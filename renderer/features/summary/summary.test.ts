import { describe, expect, it } from 'vitest';
import { pick } from '../../../shared/text/local-text';
import { fill, say } from '../../../shared/text/say';
import { UI } from '../../../shared/text/ui';
import { articleCheckup } from '../../testing/article-checkup';
import type { Words } from '../../ui/language';
import { summaryOf, summaryText } from './summary';

const words: Words = {
  language: 'zh-CN',
  t: (code, params = {}) => fill(pick(UI[code], 'zh-CN'), params),
  say: (message) => say(message, 'zh-CN'),
  pick: (text) => pick(text, 'zh-CN'),
};

describe('the summary of a check-up', () => {
  it('names every shop with its total and what costs it most, and what to do first', () => {
    const summary = summaryOf(articleCheckup(), words);
    expect(summary.shops.map(({ name }) => name)).toEqual(['小店A', '小店B', '小店C']);
    expect(summary.shops.every(({ total }) => /\d/.test(total))).toBe(true);
    expect(summary.actions.length).toBeGreaterThan(0);
    const text = summaryText(summary, words);
    for (const { name, total, losses } of summary.shops) {
      expect(text).toContain(`● ${name} ${total}`);
      for (const loss of losses) expect(text).toContain(loss);
    }
    expect(text.split('\n').at(-1)).toContain('六因素模型');
  });

  it('lists no more shops than are read in a chat, those with most points at stake, in their order', () => {
    const document = articleCheckup();
    const { result } = document;
    const shops = Array.from({ length: 4 }, (_, copy) =>
      result.shops.map((shop) => ({
        ...shop,
        id: `${shop.id}${copy}`,
        name: `${shop.name}${copy}`,
      })),
    ).flat();
    const diagnosis = Array.from({ length: 4 }, (_, copy) =>
      result.diagnosis.map((one) => ({ ...one, shop: `${one.shop}${copy}` })),
    ).flat();
    const summary = summaryOf({ ...document, result: { ...result, shops, diagnosis } }, words);
    expect(summary.shops).toHaveLength(6);
    expect(summary.more).toContain('6 家');
    const places = summary.shops.map(({ index }) => index);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});
