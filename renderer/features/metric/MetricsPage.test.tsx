// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCheckup } from '../../../shared/checkup/run-checkup';
import type { CheckupApi, CheckupDocument } from '../../../shared/ipc/contract';
import {
  makeDataset,
  type RowOf,
  type ShopFixture,
} from '../../../shared/metrics/testing/make-dataset';
import { rangesOf } from '../../../shared/metrics/ranges';
import { ok } from '../../../shared/result';
import { StoreProvider, useStore } from '../../app/store';
import { Toasts } from '../../app/Toasts';
import { articleCheckup } from '../../testing/article-checkup';
import { MetricPage } from './MetricPage';
import { metricsIndex } from './metrics-index';
import { MetricsPage } from './MetricsPage';

const SHIP = 'logistics.shipHours';
const PERIOD = { from: '2026-07-01', to: '2026-07-30' };

/** Two products: cups are shipped in 10 hours, bowls in 60. */
const ORDERS = Array.from({ length: 80 }, (_, at): RowOf<'orders'> => {
  const isBowl = at % 2 === 0;
  const paid = Date.parse('2026-07-02T10:00:00Z') + Math.floor(at / 4) * 86_400_000;
  const stamp = (time: number) => new Date(time).toISOString().slice(0, 19).replace('T', ' ');
  return {
    orderId: `69000000000000${String(at).padStart(3, '0')}`,
    productId: isBowl ? '2' : '1',
    productName: isBowl ? '碗' : '杯子',
    status: 'completed',
    payTime: stamp(paid),
    shipTime: stamp(paid + (isBowl ? 60 : 10) * 3_600_000),
  };
});

function documentOf(shops: Readonly<Record<string, ShopFixture>>): CheckupDocument {
  const made = runCheckup(makeDataset(shops), {
    ...{ model: null, period: PERIOD, appVersion: '0.0.0', createdAt: '2026-08-01 09:00:00' },
  });
  if (!made.ok) throw new Error(made.error.code);
  return { id: 'own', result: made.value, work: { title: '', checklist: {} } };
}
const own = documentOf({ 甲店: { platform: 'douyin', orders: ORDERS } });
/** Six shops, the later the better rated, but for the last. */
const many = documentOf(
  Object.fromEntries(
    [4.5, 4.6, 4.7, 4.8, 4.9, 4.4].map((rating, at) => [
      `店${at + 1}`,
      { platform: 'douyin', values: { 'goods.rating': rating } },
    ]),
  ),
);
const article = articleCheckup();

const counts = rangesOf('hours').map(({ upTo }) => (upTo === 12 || upTo === 72 ? 40 : 0));
const saved: unknown[] = [];
const api: Partial<CheckupApi> = {
  listCheckups: () => Promise.resolve(ok([])),
  metricSpread: () => Promise.resolve(ok([{ shop: 'douyin/甲店', counts }])),
  saveMetricRows: (request) => {
    saved.push(request);
    return Promise.resolve(ok({ file: '行.xlsx', isAll: true, count: 80 }));
  },
};

function Opened({
  metric,
  shop,
}: {
  readonly metric: string | null;
  readonly shop: string | null;
}) {
  const { state, commands } = useStore();
  const { document } = state;
  if (document === null) return <button onClick={() => void commands.open('x')}>open</button>;
  return (
    <>
      {metric === null ? (
        <MetricsPage document={document} shop={shop} />
      ) : (
        <MetricPage document={document} metric={metric} shop={shop} />
      )}
      <Toasts />
      <output>{JSON.stringify(state.way.at(-1)?.page)}</output>
    </>
  );
}

async function open(
  opened: CheckupDocument,
  at: { readonly metric: string | null; readonly shop: string | null },
  other: Partial<CheckupApi> = {},
) {
  vi.stubGlobal('checkup', { ...api, ...other, openCheckup: () => Promise.resolve(ok(opened)) });
  render(
    <StoreProvider>
      <Opened {...at} />
    </StoreProvider>,
  );
  fireEvent.click(screen.getByText('open'));
  return screen.findByRole('heading', { level: 1 });
}

beforeEach(() => {
  saved.length = 0;
  vi.stubGlobal('CSS', { escape: (text: string) => text });
});
afterEach(cleanup);

describe('a metric without rows in the period', () => {
  const quiet = documentOf({
    甲店: {
      ...{ platform: 'douyin', orders: ORDERS },
      reviews: [{ time: '2026-05-02 10:00:00', rating: 1 }],
    },
  });
  const RATE = 'reviews.badRate';
  const result = quiet.result.shops[0]?.metrics.find(({ id }) => id === RATE);

  it('says which days and tables would bring it, and leads to the guide', async () => {
    expect(result?.status).toBe('noRows');
    await open(quiet, { metric: RATE, shop: null });
    const card = screen.getByRole('region', { name: '甲店' });
    expect(card.textContent).toContain('统计期内没有数据');
    expect(card.textContent).toContain('补上这几天的评价表再体检一次');
    fireEvent.click(within(card).getByRole('button', { name: '怎么补' }));
    expect(screen.getByText(/"name":"guide"/)).toBeTruthy();
  });
});

describe('the index of metrics', () => {
  const B = { metric: null, shop: 'other/小店B' };

  it('says in its title how much is lost and most by what', async () => {
    const title = await open(article, B);
    expect(title.textContent).toMatch(/^小店B 有 \d+ 项在丢分，最多的是.+ −\d+\.\d 分$/);
  });

  it('shows only what loses, or what is searched for', async () => {
    await open(article, B);
    const rows = () => document.querySelectorAll('.index-row').length;
    const all = rows();
    fireEvent.click(screen.getByRole('radio', { name: /在丢分的/ }));
    expect(rows()).toBeLessThan(all);
    expect(document.querySelectorAll('.index-row .loss').length).toBe(rows());
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: '绝没有' } });
    expect(screen.getByText('没有这样的指标')).toBeTruthy();
  });

  it('counts every metric it lists, those without a value too', async () => {
    await open(own, { metric: null, shop: null });
    const [shop] = own.result.shops;
    if (shop === undefined) throw new Error('no shop');
    const groups = metricsIndex(own.result, shop);
    const listed = groups.flatMap(({ rows, full, missing }) => [...rows, ...full, ...missing]);
    expect(groups.some(({ missing }) => missing.length > 0)).toBe(true);
    expect(screen.getByRole('radio', { name: /全部/ }).textContent).toBe(`全部 ${listed.length}`);
  });

  it('calls no alarm over points that round to none', async () => {
    await open(article, B);
    fireEvent.click(screen.getByRole('radio', { name: /在丢分的/ }));
    const losing = document.querySelectorAll('.index-row .loss').length;
    fireEvent.click(screen.getByRole('radio', { name: /全部/ }));
    expect(document.querySelectorAll('.index-row .loss').length).toBe(losing);
  });

  it('has a column of the last days only where days are known', async () => {
    const heads = () => screen.getAllByRole('columnheader').map((head) => head.textContent);
    await open(article, B);
    expect(heads()).not.toContain('近 30 天');
    cleanup();
    await open(own, { metric: null, shop: null });
    expect(heads()).toContain('近 30 天');
  });

  it('leads to the page of a metric, for the same shop', async () => {
    await open(article, B);
    const [row] = document.querySelectorAll<HTMLElement>('.index-row');
    if (row === undefined) throw new Error('no row');
    const [link] = within(row).getAllByRole('button');
    if (link === undefined) throw new Error('no link');
    fireEvent.click(link);
    expect(document.querySelector('output')?.textContent).toMatch(
      /"name":"metric".*"shop":"other\/小店B"/,
    );
  });

  it('says why a scored metric has no value', async () => {
    await open(own, { metric: null, shop: null });
    expect(document.querySelectorAll('.index-missing').length).toBeGreaterThan(0);
  });

  it('names of the tables a metric needs only those the shop lacks', async () => {
    await open(own, { metric: null, shop: null });
    const row = screen.getByRole('button', { name: '商品品质退货率' }).closest('tr');
    expect(row?.textContent).toContain('没有售后表');
  });

  it('shows the platform’s own score of a dimension beside ours', async () => {
    const { period, shops } = own.result;
    const [shop, ...others] = shops;
    if (shop === undefined || period.to === null) throw new Error('a shop and its last day');
    const day = { date: period.to, score: null, dimensions: {}, official: 82 };
    const history = [{ ...day, officialDimensions: { goods: 69 } }];
    const told = { ...shop, officialRecord: { ...shop.officialRecord, history } };
    await open(
      { ...own, result: { ...own.result, shops: [told, ...others] } },
      { metric: null, shop: null },
    );
    const heads = [...document.querySelectorAll('.index-group')].map((head) => head.textContent);
    expect(heads.filter((head) => head.includes('官方 69.0 分'))).toHaveLength(1);
  });

  it('gives a dimension without a score no weight where the others share it', async () => {
    const [shop, ...others] = article.result.shops;
    const [first, ...rest] = shop?.dimensions ?? [];
    if (shop === undefined || first === undefined) throw new Error('a shop with dimensions');
    const without = { ...first, score: null, weight: null };
    const shops = [{ ...shop, dimensions: [without, ...rest] }, ...others];
    const result = { ...article.result, shops };
    await open({ ...article, result }, { metric: null, shop: null });
    const [head] = document.querySelectorAll('.index-group');
    expect(head?.textContent).not.toContain('%');
    expect(head?.textContent).toContain('缺主要数据，它的比重摊给了别的维度');
  });
});

describe('the page of a metric', () => {
  const at = { metric: SHIP, shop: 'douyin/甲店' };

  it('shows the spread over ranges while the files are held', async () => {
    await open(own, at);
    const table = await screen.findByRole('region', { name: '平均发货时长落在各档的条数' });
    const row = within(table).getByRole('rowheader', { name: '6–12 小时' }).closest('tr');
    expect(row?.textContent).toContain('50.0% · 40 条');
  });

  it('shows what was kept, and the way to the rest, when they are not', async () => {
    await open(own, at, { metricSpread: () => Promise.resolve(ok(null)) });
    expect(await screen.findByText(/重新放入文件，可以看完整分布/)).toBeTruthy();
    expect(screen.getByRole('button', { name: '同样的店再体检一次' })).toBeTruthy();
    expect(screen.queryByRole('region', { name: '平均发货时长落在各档的条数' })).toBeNull();
  });

  it('names the product that weighs most', async () => {
    await open(own, at);
    expect(screen.getByText('碗拖累最大：60.0 小时，全店平均 35.0 小时')).toBeTruthy();
    const table = screen.getByRole('region', { name: '甲店的平均发货时长，按商品' });
    const heads = within(table).getAllByRole('rowheader');
    expect(heads.map((head) => head.textContent)).toEqual(['碗', '杯子']);
  });

  it('exports the rows behind it', async () => {
    await open(own, at);
    fireEvent.click(screen.getByRole('button', { name: '导出这些行' }));
    expect(await screen.findByText('80 行已导出到“行.xlsx”')).toBeTruthy();
    expect(saved).toEqual([{ id: 'own', shop: 'douyin/甲店', metric: SHIP }]);
  });

  it('says counts first where there are few rows', async () => {
    const few = {
      ...own,
      result: {
        ...own.result,
        shops: own.result.shops.map((shop) => ({
          ...shop,
          metrics: shop.metrics.map((one) =>
            one.id === 'logistics.ship48hRate'
              ? { ...one, value: 0.15, numerator: 3, denominator: 20 }
              : one,
          ),
        })),
      },
    };
    await open(few, { metric: 'logistics.ship48hRate', shop: 'douyin/甲店' });
    expect(document.querySelector('.metric-value')?.textContent).toBe('3/20');
    expect(screen.getByText('约 15.0%，数太少，只能大概看')).toBeTruthy();
  });
});

it('the metric of many shops shows one of them, and all in a table, the lowest score first', async () => {
  const title = await open(many, { metric: 'goods.rating', shop: null });
  expect(title.textContent).toMatch(/^店6：/);
  expect(document.querySelectorAll('.metric-shop')).toHaveLength(1);
  const table = within(screen.getByRole('region', { name: '各家店，分低的在前' }));
  const names = table.getAllByRole('rowheader').map((head) => head.title || head.textContent);
  expect(names.map((name) => /店\d/u.exec(name ?? '')?.[0])).toEqual(
    [6, 1, 2, 3, 4, 5].map((at) => `店${at}`),
  );
});
