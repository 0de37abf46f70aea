import { describe, expect, it } from 'vitest';
import { measure } from './measure';
import { makeDataset, type RowOf } from './testing/make-dataset';
import { metricOf } from './testing/metric-of';

type Order = RowOf<'orders'>;
const LINE: Order = { orderId: '1', subOrderId: '11', payTime: '2026-07-20 10:00:00' };

/** Hours to ship of the row that counts, when one order stands in two files. */
function winner(
  first: { readonly rows: readonly Order[]; readonly exportedAt?: string },
  second: { readonly rows: readonly Order[]; readonly exportedAt?: string },
): number | null {
  const dataset = makeDataset({ 甲店: { orders: { files: [first, second] } } });
  return metricOf(dataset, 'logistics.shipHours', { from: '2026-07-20', to: '2026-07-20' }).value;
}

describe('of two rows with one key', () => {
  const early = { ...LINE, shipTime: '2026-07-20 11:00:00' };
  const late = { ...LINE, shipTime: '2026-07-20 12:00:00' };

  it('the one from the later export counts, whatever it says', () => {
    const newer = { rows: [early], exportedAt: '2026-07-25 10:00:00' };
    const older = { rows: [late], exportedAt: '2026-07-24 10:00:00' };
    expect(winner(newer, older)).toBe(1);
    expect(winner(older, newer)).toBe(1);
  });

  it('else the one from the file with the newest event', () => {
    const newer = {
      rows: [early, { ...LINE, orderId: '2', subOrderId: '22', payTime: '2026-07-29' }],
    };
    const older = { rows: [late] };
    expect(winner(newer, older)).toBe(1);
    expect(winner(older, newer)).toBe(1);
  });

  it('else the one with the later event in it, deadlines not counted', () => {
    const other = { ...LINE, orderId: '2', subOrderId: '22', payTime: '2026-07-29' };
    const promised = { ...early, promiseShipTime: '2026-07-22 10:00:00' };
    expect(winner({ rows: [late, other] }, { rows: [promised, other] })).toBe(2);
    expect(winner({ rows: [promised, other] }, { rows: [late, other] })).toBe(2);
  });

  it('else the one whose text is greater', () => {
    const row = (productName: string, shipTime: string): Order => ({
      ...LINE,
      productName,
      shipTime,
      completeTime: '2026-07-20 20:00:00',
    });
    const a = { rows: [row('a', '2026-07-20 12:00:00')] };
    const b = { rows: [row('b', '2026-07-20 11:00:00')] };
    // Times come before names in the text: the later shipping is the greater one.
    expect(winner(a, b)).toBe(2);
    expect(winner(b, a)).toBe(2);
  });
});

describe('keys', () => {
  it('of lines without a sub-order are order, product and specification', () => {
    const line: Order = {
      orderId: '1',
      payTime: '2026-07-20',
      productId: 'p',
      spec: '红',
      status: 'to_ship',
    };
    const orders = [line, line, { ...line, spec: '蓝' }, { ...line, productId: 'q' }];
    const { uses } = measure(makeDataset({ 甲店: { orders } }), { period: null });
    expect(uses[0]).toMatchObject({ used: 3, duplicate: 1 });
  });

  it('of reviews are order, product, time and content', () => {
    const review: RowOf<'reviews'> = {
      orderId: '1',
      productId: 'p',
      time: '2026-07-20',
      content: '好',
      rating: 5,
    };
    const reviews = [
      review,
      { ...review, rating: 1 },
      { ...review, content: '坏' },
      { ...review, time: '2026-07-19' },
    ];
    const { uses } = measure(makeDataset({ 甲店: { reviews } }), { period: null });
    expect(uses[0]).toMatchObject({ used: 3, duplicate: 1 });
    expect(uses[0]?.issues.map(({ code }) => code)).toEqual(['changedDuplicate']);
  });
});

describe('a copy with fewer columns', () => {
  it('is a duplicate, not a change', () => {
    const files = [
      { rows: [{ ...LINE, status: 'to_ship' as const }], exportedAt: '2026-07-25 10:00:00' },
      { rows: [LINE], exportedAt: '2026-07-24 10:00:00' },
    ];
    const { uses } = measure(makeDataset({ 甲店: { orders: { files } } }), { period: null });
    expect(uses[1]).toMatchObject({ used: 0, duplicate: 1, issues: [] });
  });
});

describe('a file given twice under two names', () => {
  it('counts by the first name, in whatever order the two came', () => {
    const files = ['b.csv', 'a.csv'].map((file) => ({ file, rows: [LINE] }));
    for (const given of [files, files.toReversed()]) {
      const dataset = makeDataset({ 甲店: { orders: { files: given } } });
      const { uses } = measure(dataset, { period: null });
      const used = dataset.sources.filter((_, index) => uses[index]?.used === 1);
      expect(used.map(({ file }) => file)).toEqual(['a.csv']);
    }
  });
});
