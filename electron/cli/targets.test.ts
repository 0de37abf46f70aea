import path from 'node:path';
import { expect, it } from 'vitest';
import { resultWith } from '../../shared/checkup/testing/results';
import { scored, shopWith } from '../../shared/scoring/testing/shops';
import { SIX_FACTORS } from '../../shared/models/data/six-factors';
import { targetsOf } from './targets';

const base = path.resolve('/work');
const shop = (name: string, platform: 'douyin' | 'kuaishou' = 'douyin') =>
  scored(shopWith(name, {}, { platform }), SIX_FACTORS);
const result = resultWith({ shops: [shop('小店A'), shop('A/B: 店'), shop('小店A', 'kuaishou')] });

it('is one file of all shops without their names', () => {
  expect(targetsOf('报告 {to}.pdf', result, base, 'zh-CN')).toEqual([
    { path: path.join(base, '报告 2026-10-11.pdf'), shops: [], makesFolder: false },
  ]);
  expect(targetsOf('{platform}/{to}.pdf', result, base, 'zh-CN')).toEqual([
    { path: path.join(base, '抖音、快手', '2026-10-11.pdf'), shops: [], makesFolder: true },
  ]);
});

it('says where there are no days', () => {
  const period = { from: null, to: null };
  const [target] = targetsOf('{shop}_{to}.pdf', { ...result, period }, base, 'zh-CN');
  expect(target?.path).toBe(path.join(base, '小店A_无日期.pdf'));
});

it('is a file of each shop with them, fit for a file system, none in place of another', () => {
  const targets = targetsOf('{to}/{shop}.pdf', result, base, 'zh-CN');
  expect(targets.map((target) => path.relative(base, target.path))).toEqual([
    path.join('2026-10-11', '小店A.pdf'),
    path.join('2026-10-11', 'A_B_ 店.pdf'),
    path.join('2026-10-11', '小店A (2).pdf'),
  ]);
  expect(targets.map(({ shops }) => shops)).toEqual(result.shops.map(({ id }) => [id]));
});
