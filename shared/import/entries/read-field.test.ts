import { describe, expect, it } from 'vitest';
import { readField, readPoints } from './read-field';

describe('a field', () => {
  it.each([
    ['1.34%', 'ratio', { value: 0.0134 }],
    ['１．３４％', 'ratio', { value: 0.0134 }],
    ['30', 'ratio', { value: 0.3 }],
    ['0', 'ratio', { value: 0 }],
    ['8/597', 'ratio', { value: 8 / 597, numerator: 8, denominator: 597 }],
    ['8 / 1,597', 'ratio', { value: 8 / 1597, numerator: 8, denominator: 1597 }],
    ['4.69', 'stars', { value: 4.69 }],
    ['3050/650', 'stars', { value: 3050 / 650, count: 650 }],
    ['26', 'hours', { value: 26 }],
    ['1天2小时', 'hours', { value: 26 }],
    ['90分钟', 'hours', { value: 1.5 }],
    ['2分30秒', 'seconds', { value: 150 }],
    ['2:30', 'seconds', { value: 150 }],
    ['2:30', 'hours', { value: 2.5 }],
    ['18', 'seconds', { value: 18 }],
  ] as const)('reads %s as %s', (text, unit, numbers) => {
    expect(readField(text, unit)).toEqual({
      ok: true,
      value: { numerator: null, denominator: null, count: null, ...numbers },
    });
  });

  it.each(['', '  ', '-', '—'])('with %j holds nothing', (text) => {
    expect(readField(text, 'ratio')).toEqual({ ok: true, value: null });
    expect(readPoints(text, false)).toEqual({ ok: true, value: null });
  });

  it.each([
    ['很低', 'ratio', 'entry.bad.ratio'],
    ['0.5', 'ratio', 'entry.rateUnit'],
    ['1', 'ratio', 'entry.rateUnit'],
    ['134%', 'ratio', 'entry.outOfRange'],
    ['-3%', 'ratio', 'entry.outOfRange'],
    ['9/8', 'ratio', 'entry.impossibleCounts'],
    ['0/0', 'ratio', 'entry.impossibleCounts'],
    ['8.5/597', 'ratio', 'entry.bad.counts'],
    ['/597', 'ratio', 'entry.bad.counts'],
    ['6', 'stars', 'entry.outOfRange'],
    ['6000/650', 'stars', 'entry.outOfRange'],
    ['四分', 'stars', 'entry.bad.stars'],
    ['900', 'hours', 'entry.outOfRange'],
    ['-2', 'hours', 'entry.bad.hours'],
    ['一会儿', 'seconds', 'entry.bad.seconds'],
  ] as const)('does not take %s as %s: %s', (text, unit, code) => {
    expect(readField(text, unit)).toMatchObject({ ok: false, error: { code } });
  });

  it('of points takes what lies between 0 and 100, a deduction with or without its minus', () => {
    expect(readPoints('82分', false)).toEqual({ ok: true, value: 82 });
    expect(readPoints('-4', true)).toEqual({ ok: true, value: 4 });
    expect(readPoints('-4', false)).toMatchObject({ error: { code: 'entry.outOfRange' } });
    expect(readPoints('120', false)).toMatchObject({ error: { code: 'entry.outOfRange' } });
    expect(readPoints('高', false)).toMatchObject({ error: { code: 'entry.bad.points' } });
  });
});
