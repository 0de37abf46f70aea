import { describe, expect, it } from 'vitest';
import { fill, say } from './say';
import { TEXTS } from './texts';

describe('fill', () => {
  it('puts values into their places and leaves a missing one visible', () => {
    expect(fill('{a} 和 {b}，没有 {c}', { a: 1, b: '乙' })).toBe('1 和乙，没有 {c}');
  });

  it('shows a value in the form its place asks for, in the language asked for', () => {
    const params = { metric: 'logistics.shipHours', hours: 38.24 };
    expect(fill('{metric:metric} {hours:value}', params)).toBe('平均发货时长 38.2 小时');
    expect(fill('{hours:value}', params, 'en')).toBe('38.2 h');
  });

  it('leaves no gap between Chinese and Chinese', () => {
    const params = { metric: 'logistics.shipHours', hours: 38.24, share: 0.5, shop: '小店' };
    expect(fill('{shop} 的 {hours:value} 以内', params)).toBe('小店的 38.2 小时以内');
    expect(fill('{share:percent} 的 {hours:value} {shop}', params)).toBe('50.0% 的 38.2 小时 小店');
  });

  it('sets names of files and sheets off whatever they are', () => {
    const params = { file: '给同事.xlsx', sheet: '订单' };
    expect(fill('读不了 {file} {sheet} 里的列', params)).toBe('读不了 给同事.xlsx 订单 里的列');
  });
});

describe('say', () => {
  it('has a space wherever the name of a shop meets Chinese, which `fill` drops where the name is Chinese there', () => {
    const tight = Object.entries(TEXTS).filter(([, { zh }]) =>
      /\{(?:shop|other)\}\p{Script=Han}|\p{Script=Han}\{(?:shop|other)\}/u.test(zh),
    );
    expect(tight.map(([code]) => code)).toEqual([]);
  });

  it('shows an unknown code with its values rather than nothing', () => {
    expect(say({ code: 'gone', params: { a: 1 } }, 'zh-CN')).toBe('gone {"a":1}');
  });
});
