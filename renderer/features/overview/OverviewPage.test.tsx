// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CheckupResult, ShopResult } from '../../../shared/checkup/schema';
import type { CheckupApi } from '../../../shared/ipc/contract';
import { DOUYIN_2026_09 } from '../../../shared/models/data/douyin-2026-09';
import { ok } from '../../../shared/result';
import { StoreProvider, useStore } from '../../app/store';
import { articleCheckup } from '../../testing/article-checkup';
import { RECORD_TABLES } from '../../ui/check-up';
import { OverviewPage } from './OverviewPage';

const article = articleCheckup();
const [first] = article.result.shops;
if (first === undefined) throw new Error('no shops');

const item = { source: 0, row: 1, id: null, product: null, text: null, time: null, stale: false };
const today: CheckupResult['today'] = [
  {
    ...{ shop: first.id, kind: 'ship', asOf: '2026-10-12 08:00:00', total: 9, stale: 0 },
    ...{ overdue: 2, soon: 3 },
    items: [
      { ...item, deadline: null, hoursLeft: -2 },
      { ...item, deadline: null, hoursLeft: 4.5 },
    ],
  },
];

function Opened() {
  const { state, commands } = useStore();
  const { document, way } = state;
  if (document === null) {
    return <button onClick={() => void commands.open('article')}>open</button>;
  }
  return (
    <>
      <OverviewPage document={document} />
      <output>{way.at(-1)?.page.name}</output>
    </>
  );
}

async function openOverview(changes: Partial<CheckupResult> = {}) {
  const result = { ...article.result, ...changes };
  const api: Pick<CheckupApi, 'openCheckup'> = {
    openCheckup: () => Promise.resolve(ok({ ...article, result })),
  };
  vi.stubGlobal('checkup', api);
  render(
    <StoreProvider>
      <Opened />
    </StoreProvider>,
  );
  fireEvent.click(screen.getByText('open'));
  await screen.findByRole('heading', { level: 1 });
}

beforeEach(() => {
  vi.stubGlobal('CSS', { escape: (text: string) => text });
});
afterEach(cleanup);

function todayPart() {
  return screen.getByRole('region', { name: '今天要处理' });
}

describe('the overview', () => {
  it('says what is due today, by kind, and leads there', async () => {
    await openOverview({ today });
    const line = within(todayPart()).getByRole('listitem');
    for (const words of ['待发货 9', '2 件已超时', '3 件 24 小时内到期', '最早的还剩 4.5 小时']) {
      expect(line.textContent).toContain(words);
    }
    fireEvent.click(within(todayPart()).getByRole('button', { name: '看是哪些' }));
    expect(screen.getByRole('status').textContent).toBe('today');
  });

  it('says calmly that nothing is due', async () => {
    const empty = today.map((list) => ({ ...list, total: 0, overdue: 0, soon: 0, items: [] }));
    await openOverview({ today: empty });
    expect(todayPart().textContent).toContain('没有等着处理的');
  });

  it('names the three worst losses and unfolds the others', async () => {
    await openOverview();
    const losses = screen.getByRole('region', { name: '丢分最多的地方' });
    expect(within(losses).getAllByRole('listitem')).toHaveLength(3);
    const { length } = article.result.diagnosis;
    fireEvent.click(within(losses).getByRole('button', { name: `看全部 ${length} 处` }));
    expect(within(losses).getAllByRole('listitem')).toHaveLength(length);
  });

  it('says on each card how many points can be won back, as an estimate', async () => {
    await openOverview();
    const card = screen.getByRole('region', { name: first.name });
    expect(within(card).getByText(/还有 [\d.]+ 分可以拿回/).textContent).toContain('估算');
  });

  it('says where nothing is to do for want of data that tables are missing, and leads to the guide', async () => {
    await openOverview({ checklist: [], diagnosis: [], today });
    expect(screen.getByText('数据还不够，看不出分丢在哪里')).toBeTruthy();
    const actions = screen.getByRole('region', { name: '先做什么' });
    expect(actions.textContent).toContain('数据还不够，说不出先做什么');
    expect(actions.textContent).toContain('还缺订单、售后、评价表');
    fireEvent.click(within(actions).getByRole('button', { name: '怎么导出这些表' }));
    expect(screen.getByRole('status').textContent).toBe('guide');
  });

  it('says that nothing is to do where every table was given', async () => {
    const [source] = article.result.sources;
    if (source === undefined) throw new Error('no sources');
    const sources = RECORD_TABLES.map((kind) => ({ ...source, kind, shop: first.name }));
    await openOverview({ checklist: [], shops: [first], sources });
    const actions = screen.getByRole('region', { name: '先做什么' });
    expect(actions.textContent).toContain('没有要做的事');
    expect(within(actions).queryByRole('button')).toBeNull();
  });

  it('shows the platform’s own part scores on a card, ours below', async () => {
    const [dimension] = DOUYIN_2026_09.dimensions;
    if (dimension === undefined) throw new Error('no dimensions');
    const ours = { id: dimension.id, score: 61.5, low: 61.5, high: 61.5, weight: null };
    const day = { date: '2026-10-11', score: null, dimensions: {}, official: 80 };
    const graded: ShopResult = {
      ...{ ...first, platform: 'douyin', model: DOUYIN_2026_09.id },
      dimensions: [{ ...first.dimensions[0], ...ours, status: 'ok', coverage: 1 }],
      officialRecord: {
        history: [{ ...day, officialDimensions: { [dimension.id]: 84.2 } }],
        corrections: [],
      },
    };
    await openOverview({
      ...{ shops: [graded], models: [DOUYIN_2026_09] },
      period: { from: '2026-09-12', to: '2026-10-11' },
    });
    const card = screen.getByRole('region', { name: first.name });
    const part = within(card).getByText(dimension.name.zh).closest('li');
    expect(part?.textContent).toBe(`${dimension.name.zh}84.2 官方我们算 61.5 分`);
  });

  it('has a table of many shops that can be copied', async () => {
    const shops = Array.from({ length: 5 }, (_, at) => ({ ...first, id: `other/${at}` }));
    await openOverview({ shops });
    expect(screen.getByRole('table', { name: '各店总分和丢分' })).toBeTruthy();
    expect(
      screen.getByRole('button', { name: /复制.*各店总分和丢分|各店总分和丢分.*复制/ }),
    ).toBeTruthy();
  });

  it('counts the shops at each line and folds the rest of the table where they are many', async () => {
    await openOverview(manyShops('formal'));
    const gates = screen.getByRole('region', { name: '离各条门槛线还有多远' });
    expect(within(gates).getAllByRole('listitem')[0]?.textContent).toContain('没到 9 家');
    expect(within(gates).queryByRole('img')).toBeNull();
    const rows = () =>
      within(screen.getByRole('table', { name: '各店总分和丢分' })).getAllByRole('row');
    expect(rows()).toHaveLength(9);
    fireEvent.click(screen.getByRole('button', { name: '全部 9 家' }));
    expect(rows()).toHaveLength(10);
  });

  it('tells a shop in the growth stage how many orders it lacks, not how many points', async () => {
    const { shops, ...rest } = manyShops('growth');
    await openOverview({ shops: shops.slice(0, 1), ...rest });
    const gates = screen.getByRole('region', { name: '离各条门槛线还有多远' });
    expect(gates.textContent).toContain('总分固定 50.0 分，再 10 单进入正式考核');
    expect(gates.textContent).not.toContain('还差约');
  });
});

/** Nine shops under rules with lines, all under the lowest one. */
function manyShops(stage: ShopResult['total']['stage']) {
  if (first === undefined) throw new Error('no shops');
  const total = {
    ...{ ...first.total, stage, status: 'ok' as const, score: 50, low: 50, high: 50 },
    paidOrders: { count: 20, days: 30 },
  };
  const shops = Array.from({ length: 9 }, (_, at) => ({
    ...{ ...first, id: `other/${at}`, name: `店${at}`, model: DOUYIN_2026_09.id, total },
  }));
  return { shops, models: [DOUYIN_2026_09] };
}
