import { describe, expect, it } from 'vitest';
import { dateOfDay, DAY_SECONDS } from './civil';
import { coveredDays, writtenBy } from './covered-days';

const WRITTEN = Date.parse('2026-10-12T09:30:00Z') / 1000;

function shown(text: string, written: number | null = WRITTEN): string | null {
  const days = coveredDays(text, written);
  const date = (count: number) => {
    const { year, month, day } = dateOfDay(count);
    return `${year}-${month}-${day}`;
  };
  return days === null ? null : `${date(days.first)} ${date(days.last)}`;
}

describe('days that a name says figures cover', () => {
  it.each([
    ['客服表现-2026-08-01_2026-08-31', '2026-8-1 2026-8-31'],
    ['客服表现_20260801-20260831', '2026-8-1 2026-8-31'],
    ['客服表现_20260801000000_20260831235959', '2026-8-1 2026-8-31'],
    ['2026-08-01 00:00:00 ~ 2026-08-31 23:59:59', '2026-8-1 2026-8-31'],
    ['2026/8/1至2026/8/31', '2026-8-1 2026-8-31'],
    ['客服2026.8.1-8.31', '2026-8-1 2026-8-31'],
    ['客服8月1日-8月15日', '2026-8-1 2026-8-15'],
    ['客服表现8月', '2026-8-1 2026-8-31'],
    ['客服表现８月份', '2026-8-1 2026-8-31'],
    ['八月', '2026-8-1 2026-8-31'],
    ['十二月', '2025-12-1 2025-12-31'],
    ['2026年2月客服', '2026-2-1 2026-2-28'],
    ['2025-12', '2025-12-1 2025-12-31'],
    ['202608', '2026-8-1 2026-8-31'],
    ['客服表现8-9月', '2026-8-1 2026-9-30'],
    ['2026年7月至9月', '2026-7-1 2026-9-30'],
    ['客服表现8月_20260905', '2026-8-1 2026-8-31'],
    ['客服10月', '2026-10-1 2026-10-12'],
  ])('are those of %s', (text, days) => {
    expect(shown(text)).toBe(days);
  });

  it.each([
    '客服表现',
    '客服表现-2026-10-12',
    '近3月',
    '客服9月1日',
    '13月',
    '2026-08-31_2026-08-01',
  ])('are not told by %s', (text) => {
    expect(shown(text)).toBeNull();
  });

  it('need a year, in the name or from when the file was written', () => {
    expect(shown('客服8月', null)).toBeNull();
    expect(shown('2025年8月', null)).toBe('2025-8-1 2025-8-31');
  });

  it('take the year from the moment in the name, else from the year in it', () => {
    const exported = WRITTEN - 30 * DAY_SECONDS;
    expect(writtenBy(['8月', '客服2025'], exported, WRITTEN)).toBe(exported);
    expect(shown('8月', writtenBy(['8月', '客服2025年'], null, WRITTEN))).toBe(
      '2025-8-1 2025-8-31',
    );
    expect(writtenBy(['8月'], null, WRITTEN)).toBe(WRITTEN);
  });
});
