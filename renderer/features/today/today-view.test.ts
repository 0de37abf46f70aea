import { describe, expect, it } from 'vitest';
import type { TodayList } from '../../../shared/checkup/schema-rows';
import type { MessageParams } from '../../../shared/result';
import { fill } from '../../../shared/text/say';
import { UI } from '../../../shared/text/ui';
import type { UiCode } from '../../ui/language';
import { countsOf, leftText, missingKinds, momentsOf, ofShop } from './today-view';

const LIST: TodayList = {
  ...{ shop: 'a', kind: 'ship', asOf: '2026-10-12 09:30:00' },
  ...{ total: 9, stale: 2, overdue: 3, soon: 1, items: [] },
};
const OTHER: TodayList = { ...LIST, shop: 'b', asOf: '2026-10-11 10:00:00', total: 2, stale: 0 };

describe('the lists of a result', () => {
  it('are counted without the rows of older files', () => {
    expect(countsOf([LIST, OTHER])).toEqual({ waiting: 9, overdue: 6, soon: 2, stale: 2 });
    expect(countsOf(ofShop([LIST, OTHER], 'b')).waiting).toBe(2);
    expect(countsOf([])).toEqual({ waiting: 0, overdue: 0, soon: 0, stale: 0 });
  });

  it('say from when to when their files are', () => {
    expect(momentsOf([LIST, OTHER])).toEqual({ from: OTHER.asOf, to: LIST.asOf });
    expect(momentsOf([{ ...LIST, asOf: null }])).toBeNull();
  });

  it('that are missing are told by kind and shop', () => {
    const shops = [
      { id: 'a', name: '甲店' },
      { id: 'b', name: '乙店' },
    ];
    const review: TodayList = { ...LIST, kind: 'review' };
    expect(missingKinds({ shops, today: [LIST, OTHER, review] }, null)).toEqual([
      { kind: 'afterSale', shops: ['甲店', '乙店'] },
      { kind: 'review', shops: ['乙店'] },
    ]);
    expect(missingKinds({ shops, today: [LIST, review] }, 'a')).toEqual([
      { kind: 'afterSale', shops: ['甲店'] },
    ]);
  });
});

describe('the time left', () => {
  const words = {
    language: 'zh-CN' as const,
    t: (code: UiCode, params: MessageParams = {}) => fill(UI[code].zh, params),
  };
  const left = (hoursLeft: number | null) => leftText({ hoursLeft }, 'ship', words);

  it('is told in the unit one would use', () => {
    expect(left(0.001)).toBe('1 分钟');
    expect(left(0.12)).toBe('7 分钟');
    expect(left(1.5)).toBe('1.5 小时');
    expect(left(72)).toBe('3 天');
    expect(left(null)).toBe('文件里没有');
  });

  it('says what is overdue', () => {
    expect(left(-0.12)).toBe('超时 7 分钟');
    expect(left(-47.2)).toBe('超时 47.2 小时');
  });
});
