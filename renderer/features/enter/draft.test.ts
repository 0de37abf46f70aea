import { describe, expect, it } from 'vitest';
import { readPage } from '../../../shared/import/paste/read-page';
import {
  addShop,
  clearForm,
  describeShop,
  EMPTY_DRAFT,
  isFilled,
  problemKey,
  readDraft,
  removeShop,
  typeInto,
  withPage,
  type Draft,
} from './draft';

const DAYS = { today: '2026-10-12', usual: '2026-10-11' };
const PAGE = readPage(
  '商家体验分\n82分\n商品体验 69\n体验等级：良好\n商品品质退货率\n1.340%\n8/597\n售后平均审核时长 3.31小时\n得分 90',
  null,
);

function typed(fields: Readonly<Record<string, string>>, name = '小店A'): Draft {
  return Object.entries(fields).reduce(
    (draft, [field, text]) => typeInto(draft, 1, field, text),
    describeShop(EMPTY_DRAFT, 1, { name }),
  );
}

describe('a typed draft', () => {
  it('becomes an entry of each shop with something in it', () => {
    const draft = typed({
      'score.total': '82',
      'goods.rating': '4.69',
      'chat.avgReplySeconds': ' ',
    });
    expect(readDraft(addShop(draft), DAYS)).toEqual({
      problems: {},
      entries: [
        {
          ...{ shop: '小店A', platform: 'douyin', date: '2026-10-11', pageLines: null },
          values: [
            {
              ...{ metric: 'goods.rating', value: 4.69, origin: 'typed', lines: [] },
              ...{ numerator: null, denominator: null, count: null },
            },
          ],
          official: {
            ...{ total: 82, dimensions: {}, metrics: {}, bonus: null, deduction: null },
            ...{ level: null, origin: 'typed', lines: [] },
          },
        },
      ],
    });
  });

  it('says beside which field something is wrong', () => {
    let draft = typed({
      'goods.rating': '7',
      'goods.qualityReturnRate': '9/8',
      'score.total': '高',
    });
    draft = describeShop(draft, 1, { name: ' ', date: '2026-10-13' });
    const { problems } = readDraft(draft, DAYS);
    const codes = Object.entries(problems).map(([key, { code }]) => [key, code]);
    expect(Object.fromEntries(codes)).toEqual({
      [problemKey(1, 'name')]: 'entry.noName',
      [problemKey(1, 'date')]: 'entry.badDate',
      [problemKey(1, 'goods.rating')]: 'entry.outOfRange',
      [problemKey(1, 'goods.qualityReturnRate')]: 'entry.impossibleCounts',
      [problemKey(1, 'score.total')]: 'entry.bad.points',
    });
  });

  it('does not take two shops of one name in a form, but does in different forms', () => {
    let draft = addShop(typed({ 'goods.rating': '4.6' }));
    draft = typeInto(describeShop(draft, 5, { name: '小店A' }), 5, 'goods.rating', '4.7');
    expect(Object.values(readDraft(draft, DAYS).problems).map(({ code }) => code)).toEqual([
      'entry.sameName',
      'entry.sameName',
    ]);
    let other: Draft = { ...typed({ 'goods.rating': '4.6' }), set: 'six-factors' };
    other = typeInto(describeShop(other, 3, { name: '小店A' }), 3, 'reviews.goodRate', '90%');
    const { problems, entries } = readDraft(other, DAYS);
    expect(problems).toEqual({});
    expect(entries.map(({ platform, date }) => [platform, date])).toEqual([
      ['douyin', '2026-10-11'],
      ['other', null],
    ]);
  });
});

describe('a pasted page', () => {
  const filled = withPage(EMPTY_DRAFT, PAGE, { name: '小店A', date: '2026-10-09' });

  it('keeps its counts, points, level and lines', () => {
    const [entry] = readDraft(filled, DAYS).entries;
    expect(entry).toMatchObject({ shop: '小店A', date: '2026-10-09', pageLines: 9 });
    expect(entry?.values).toMatchObject([
      {
        metric: 'goods.qualityReturnRate',
        numerator: 8,
        denominator: 597,
        origin: 'pasted',
        lines: [5, 6, 7],
      },
      { metric: 'service.auditHours', value: 3.31, origin: 'pasted', lines: [8] },
    ]);
    expect(entry?.official).toMatchObject({
      ...{ total: 82, dimensions: { goods: 69 }, level: '良好', origin: 'pasted' },
      metrics: { 'service.auditHours': 90 },
    });
  });

  it('may be changed, and what was changed is typed', () => {
    const changed = typeInto(filled, 1, 'service.auditHours', '3.5');
    const [entry] = readDraft(typeInto(changed, 1, 'score.total', '83'), DAYS).entries;
    expect(entry?.values.map(({ value, origin }) => [value, origin])).toEqual([
      [0.0134, 'pasted'],
      [3.5, 'typed'],
    ]);
    expect(entry?.official).toMatchObject({ total: 83, origin: 'typed', lines: [] });
  });

  it('goes into the column of its shop, leaving what it does not say', () => {
    const before = typed({ 'goods.rating': '4.69', 'service.auditHours': '9' });
    const [shop, ...others] = withPage(before, PAGE, { name: '小店A', date: null }).shops.douyin;
    expect(others).toEqual([]);
    expect(shop?.cells['goods.rating']?.text).toBe('4.69');
    expect(shop?.cells['service.auditHours']?.text).toBe('3.31');
  });

  it('of another shop gets a column of its own, and the form of its platform is shown', () => {
    const before: Draft = { ...typed({ 'goods.rating': '4.69' }), set: 'six-factors' };
    const after = withPage(before, PAGE, { name: '小店B', date: null });
    expect(after.set).toBe('douyin');
    expect(after.shops.douyin.map(({ name }) => name)).toEqual(['小店A', '小店B']);
  });
});

it('a form always has a column', () => {
  const draft = typed({ 'goods.rating': '4.69' });
  expect(clearForm(draft).shops.douyin.map(isFilled)).toEqual([false]);
  expect(removeShop(draft, 1).shops.douyin.map(isFilled)).toEqual([false]);
  expect(removeShop(addShop(draft), 5).shops.douyin.map(isFilled)).toEqual([true]);
});
