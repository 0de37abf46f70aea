import { describe, expect, it } from 'vitest';
import { OCTOBER, SEPTEMBER } from '../checklist/testing/month';
import { SIX_FACTORS } from '../models/data/six-factors';
import { scored, shopWith } from '../scoring/testing/shops';
import { digestOf } from './digest';
import { checkupDigest } from './digest-schema';
import { withOpen } from './history';
import { previousOf, seriesOf } from './series';
import { checkup, historyWith } from './testing/past';

const shop = (hours: number, name = '小店A') =>
  scored(shopWith(name, { 'logistics.shipHours': hours }), SIX_FACTORS);
const september = checkup('s', SEPTEMBER, [shop(48), shop(20, '小店B')]);
const october = checkup('o', OCTOBER, [shop(24)]);
const ids = (points: ReturnType<typeof seriesOf>) => points.map((point) => point.checkup.id);

describe('the digest of a document', () => {
  it('is of its schema, and holds only metrics with a value', () => {
    const digest = digestOf(september);
    expect(checkupDigest.parse(JSON.parse(JSON.stringify(digest)))).toEqual(digest);
    expect(digest.shops[0]?.metrics.map(({ id }) => id)).toEqual(['logistics.shipHours']);
  });
});

describe('a series', () => {
  it('is in the order of the periods, whenever they were made', () => {
    const late = checkup('s', SEPTEMBER, [shop(48)], { createdAt: '2026-12-24 09:00:00' });
    expect(ids(seriesOf(historyWith([october, late]), 'other/小店A'))).toEqual(['s', 'o']);
  });

  it('counts the newer of two of one period, and keeps the other', () => {
    const again = checkup('again', SEPTEMBER, [shop(36)], { createdAt: '2026-10-20 09:00:00' });
    const [first, second] = seriesOf(historyWith([again, september, october]), 'other/小店A');
    expect(first?.checkup.id).toBe('again');
    expect(first?.replaced.map(({ id }) => id)).toEqual(['s']);
    expect(second?.replaced).toEqual([]);
  });

  it('tells shops apart, and places tables without dates by the day they were looked at', () => {
    const undated = { from: null, to: null } as const;
    const made = (id: string, createdAt: string) => checkup(id, undated, [shop(30)], { createdAt });
    const history = historyWith([
      made('n', '2026-11-05 09:00:00'),
      made('m', '2026-11-05 08:00:00'),
      made('x', '2026-08-05 08:00:00'),
      september,
    ]);
    expect(ids(seriesOf(history, 'other/小店A'))).toEqual(['x', 's', 'n']);
    expect(ids(seriesOf(history, 'other/小店B'))).toEqual(['s']);
  });

  it('knows the check-up before, also of one that is not the newest', () => {
    const august = checkup('a', { from: '2026-08-01', to: '2026-08-31' }, [shop(50)]);
    const history = historyWith([october, august, september]);
    expect(previousOf(history, 'other/小店A', october.result)?.checkup.id).toBe('s');
    expect(previousOf(history, 'other/小店A', september.result)?.checkup.id).toBe('a');
    expect(previousOf(history, 'other/小店A', august.result)).toBeUndefined();
  });
});

describe('rules', () => {
  const point = (made: ReturnType<typeof historyWith>, at: number) =>
    seriesOf(made, 'other/小店A')[at]?.shop.rules;

  it('are the same for equal models, whatever order their keys are in', () => {
    const turned = Object.fromEntries(Object.entries(SIX_FACTORS).reverse());
    const models = [{ ...SIX_FACTORS, ...turned }];
    const other = checkup('o', OCTOBER, [shop(24)], { models });
    const history = historyWith([september, other]);
    expect(point(history, 0)).toBe(point(history, 1));
    expect(history.models).toHaveLength(1);
  });

  it('differ for models of one id that were changed', () => {
    const models = [{ ...SIX_FACTORS, estimated: !SIX_FACTORS.estimated }];
    const history = historyWith([september, checkup('o', OCTOBER, [shop(24)], { models })]);
    expect(point(history, 0)).not.toBe(point(history, 1));
  });

  it('of the open check-up stand in for those that are kept', () => {
    const history = withOpen(historyWith([september, october]), checkup('o', OCTOBER, [shop(12)]));
    const points = seriesOf(history, 'other/小店A');
    expect(points).toHaveLength(2);
    expect(points[1]?.shop.metrics[0]?.value).toBe(12);
    expect(points[0]?.shop.rules).toBe(points[1]?.shop.rules);
  });
});
