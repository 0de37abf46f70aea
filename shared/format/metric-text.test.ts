import { describe, expect, it } from 'vitest';
import { articleDataset } from '../checkup/testing/datasets';
import { runCheckup } from '../checkup/run-checkup';
import {
  hoursStyle,
  metricBase,
  metricDifference,
  metricInterval,
  styleParam,
} from './metric-text';

const made = runCheckup(articleDataset(), {
  model: null,
  period: null,
  appVersion: '0.0.0',
  createdAt: '2026-10-12 09:00:00',
});
const metrics = made.ok ? made.value.shops[0]?.metrics : undefined;
const good = metrics?.find(({ id }) => id === 'reviews.goodRate');
const ship = metrics?.find(({ id }) => id === 'logistics.shipHours');
if (good === undefined || ship === undefined) throw new Error('no metric');

describe('a metric in words', () => {
  it('names the base of a ratio and the count of a mean, or nothing', () => {
    expect(metricBase(good, 'zh-CN')).toBe('500/560');
    const mean = { numerator: null, denominator: null, count: 1234 };
    expect(metricBase(mean, 'zh-CN')).toBe('1,234 条的平均');
    expect(metricBase(mean, 'en')).toBe('mean of 1,234');
    expect(metricBase(ship, 'en')).toBeNull();
  });

  it('shows hours of tables in days, computed hours in hours, and never mixes them in a row', () => {
    expect(hoursStyle([ship, undefined])).toBe('days');
    expect(hoursStyle([ship, { ...ship, origin: 'computed' }])).toBeUndefined();
    expect(hoursStyle([{ ...ship, value: null }])).toBeUndefined();
    expect(hoursStyle([ship, { ...ship, value: 3.5 }])).toBeUndefined();
    expect(styleParam([ship])).toEqual({ style: 'days' });
    expect(styleParam([good])).toEqual({});
  });

  it('shows differences in the unit of the values: days, and points of percent', () => {
    expect(metricDifference(24, 'hours', 'zh-CN', 'days')).toBe('+1 天');
    expect(metricDifference(-12, 'hours', 'zh-CN')).toBe('−12.0 小时');
    expect(metricDifference(-0.093, 'ratio', 'zh-CN', 'days')).toBe('−9.3 个百分点');
  });

  it('gives the interval with units, or nothing', () => {
    expect(metricInterval(good, 'en')).toMatch(/^\d\d\.\d% – \d\d\.\d%$/);
    expect(metricInterval(ship, 'en')).toBeNull();
  });
});
