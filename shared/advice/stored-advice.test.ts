import { describe, expect, it } from 'vitest';
import { ACTIONS } from '../knowledge/actions';
import { MEASURES } from '../metrics/catalogue';
import { LANGUAGES } from '../text/local-text';
import { say } from '../text/say';
import { adviceChangesOf, adviceProblems, mergeAdvice, type StoredAdvice } from './stored-advice';

const ID = 'after-sale-auto-agree';
const NONE: StoredAdvice = { targets: {}, shares: {} };

function problems(changes: Partial<StoredAdvice>) {
  return adviceProblems({ ...NONE, ...changes }, MEASURES, ACTIONS);
}

describe('stored changes of the advice', () => {
  it('reach the checklist by metric and by action and metric', () => {
    const stored: StoredAdvice = {
      targets: { 'goods.rating': 4.8 },
      shares: { [ID]: { 'service.auditHours': 0.9 } },
    };
    expect(problems(stored)).toEqual([]);
    expect(adviceChangesOf(stored)).toEqual({
      targets: new Map([['goods.rating', 4.8]]),
      shares: new Map([[`${ID}/service.auditHours`, 0.9]]),
    });
  });

  it('of a file join one’s own, which stand where both change the same figure', () => {
    const own: StoredAdvice = {
      targets: { 'goods.rating': 4.8 },
      shares: { [ID]: { 'service.auditHours': 0.9 } },
    };
    const incoming: StoredAdvice = {
      targets: { 'goods.rating': 4.9, 'service.auditHours': 3 },
      shares: { [ID]: { 'service.auditHours': 0.5, other: 0.2 }, another: { x: 0.1 } },
    };
    expect(mergeAdvice(null, incoming)).toBe(incoming);
    expect(mergeAdvice(own, incoming)).toEqual({
      targets: { 'goods.rating': 4.8, 'service.auditHours': 3 },
      shares: { [ID]: { 'service.auditHours': 0.9, other: 0.2 }, another: { x: 0.1 } },
    });
  });

  it('may set targets within what a metric can be', () => {
    expect(problems({ targets: { 'goods.rating': 4.85, 'service.auditHours': 3 } })).toEqual([]);
  });

  it.each<[Partial<StoredAdvice>, string]>([
    [{ targets: { 'goods.none': 1 } }, '没有叫 goods.none 的指标'],
    [{ targets: { 'goods.rating': 5.5 } }, '要在 1 到 5 之间'],
    [{ targets: { 'reviews.goodRate': 98 } }, '“好评率”的目标是 9800.0%'],
    [{ targets: { 'service.auditHours': -1 } }, '不能小于 0'],
    [{ shares: { none: {} } }, '没有编号为 none 的做法'],
    [{ shares: { [ID]: { 'goods.rating': 0.5 } } }, '不影响“商品综合评分”'],
    [{ shares: { [ID]: { 'service.auditHours': 50 } } }, '要在 0 到 1 之间'],
  ])('%j say what is wrong', (changes, words) => {
    const [problem] = problems(changes);
    if (problem === undefined) throw new Error('There is no problem.');
    expect(say(problem, 'zh-CN')).toContain(words);
    for (const language of LANGUAGES) expect(say(problem, language)).not.toMatch(/[{}]/);
  });
});
