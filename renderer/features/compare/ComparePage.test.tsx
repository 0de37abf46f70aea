// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCheckup } from '../../../shared/checkup/run-checkup';
import type { CheckupApi, CheckupDocument } from '../../../shared/ipc/contract';
import { ASSESSED } from '../../../shared/metrics/catalogue/assessment';
import { makeDataset } from '../../../shared/metrics/testing/make-dataset';
import { ok } from '../../../shared/result';
import { StoreProvider, useStore } from '../../app/store';
import { articleCheckup } from '../../testing/article-checkup';
import { ComparePage } from './ComparePage';

// A canvas and the colours in force are not there in tests.
vi.mock('../../charts/DimensionRadar', () => ({ DimensionRadar: () => null }));

const article = articleCheckup();

function Opened() {
  const { state, commands } = useStore();
  const { document, way } = state;
  const page = way.at(-1)?.page;
  if (document === null) return <button onClick={() => void commands.open('one')}>open</button>;
  return (
    <>
      <p>{page?.name === 'metric' ? `at ${page.metric}` : ''}</p>
      <p>{state.toasts.map(({ message }) => message.code).join()}</p>
      <ComparePage document={document} />
    </>
  );
}

async function open(document: CheckupDocument) {
  const api: Pick<CheckupApi, 'openCheckup' | 'listCheckups'> = {
    openCheckup: () => Promise.resolve(ok(document)),
    listCheckups: () => Promise.resolve(ok([])),
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

afterEach(cleanup);

const grid = () => screen.getByRole('grid', { name: '各店逐项指标对比' });
const heads = () =>
  within(grid())
    .getAllByRole('columnheader')
    .slice(1)
    .map((head) => head.textContent);
const rowOf = (name: RegExp) => {
  const row = within(grid()).getByRole('rowheader', { name }).closest('tr');
  if (row === null) throw new Error(`${name} has a row`);
  return row;
};
const choose = (name: string) => {
  fireEvent.click(screen.getByRole('radio', { name }));
};
const press = (key: string, more = {}) => {
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
};
const focused = () => document.activeElement;

/** The article's shops with sentences of any length. */
function withReading(count: number): CheckupDocument {
  const { comparison } = article.result;
  const params = { shops: '小店A\n小店C', first: '小店B' };
  const reading = Array.from({ length: count }, () => ({ code: 'reading.back', params }));
  return { ...article, result: { ...article.result, comparison: { ...comparison, reading } } };
}

/** What the button copies. */
function copied() {
  const clip = new Map<string, string>();
  const execCommand = vi.fn(() => {
    const event = new Event('copy') as Event & { clipboardData: unknown };
    event.clipboardData = {
      setData: (type: string, text: string) => clip.set(type, text),
    };
    return document.dispatchEvent(event);
  });
  Object.defineProperty(document, 'execCommand', { value: execCommand, configurable: true });
  fireEvent.click(screen.getByRole('button', { name: /^复制表格/ }));
  return { lines: clip.get('text/plain')?.split('\n') ?? [], html: clip.get('text/html') };
}

describe('the comparison in words', () => {
  it('names shops in the title and has their signs below, the later sentences folded', async () => {
    await open(withReading(7));
    const title = screen.getByRole('heading', { level: 1 });
    expect(title.textContent).toContain('小店A、小店C 的区间');
    const [sign] = document.querySelectorAll('.reading-shop');
    expect(sign?.getAttribute('title')).toBe('小店A');
    expect(sign?.querySelector('.shop-mark')?.textContent).toBe('A');
    expect(screen.getByRole('button', { name: '再看 2 句' }).ariaExpanded).not.toBe('true');
  });

  it('keeps the names where two shops have the same', async () => {
    const { result, ...rest } = withReading(2);
    const shops = result.shops.map((shop) => ({ ...shop, name: '小店A' }));
    await open({ ...rest, result: { ...result, shops } });
    expect(document.querySelector('.reading-shop')).toBeNull();
  });

  it('sends a shop that has not answered a question to the self-assessment', async () => {
    const { result } = article;
    const [one] = result.comparison.metrics;
    if (one === undefined) throw new Error('no metrics');
    const asked = { ...one, metric: ASSESSED[0]?.id ?? '' };
    const comparison = { ...result.comparison, metrics: [asked] };
    const shops = result.shops.map((shop) => ({
      ...shop,
      metrics: shop.metrics.filter(({ id }) => id !== asked.metric),
    }));
    await open({ ...article, result: { ...result, comparison, shops } });
    expect(within(grid()).getAllByText('还没答')).toHaveLength(3);
    expect(within(grid()).queryByText('要汇总表给出')).toBeNull();
    expect(within(grid()).getAllByRole('button', { name: '做自评' })).toHaveLength(3);
  });
});

describe('the comparison of three shops', () => {
  beforeEach(() => open(article));

  it('is a grid that says how large it is', () => {
    const rows = within(grid()).getAllByRole('row');
    expect(grid().getAttribute('aria-rowcount')).toBe(String(rows.length));
    expect(grid().getAttribute('aria-colcount')).toBe('4');
    expect(rows.map((row) => Number(row.getAttribute('aria-rowindex')))).toEqual(
      rows.map((_, index) => index + 1),
    );
    expect(heads()).toEqual(['A小店A', 'B小店B', 'C小店C']);
  });

  it('shows values, scores, ranks or differences', () => {
    const cells = () =>
      within(rowOf(/发货时长/))
        .getAllByRole('gridcell')
        .map((cell) => cell.textContent);
    expect(cells()[1]).toMatch(/^2 天/);
    choose('排名');
    expect(cells()[0]).toMatch(/^第 1 \/ 3 名/);
    expect(cells()[1]).toMatch(/^第 3 \/ 3 名/);
    choose('差距');
    expect(cells()[0]).toContain('最好');
    expect(cells()[1]).toMatch(/^\+1 天.*总分约 −[\d.]+ 分/);
    choose('得分');
    expect(cells()[1]).toMatch(/^[\d.]+ 分/);
  });

  it('holds the others against the shop that is pinned, which then stands first', () => {
    choose('差距');
    fireEvent.click(screen.getByRole('button', { name: '以小店B 为参照店' }));
    expect(heads()).toEqual(['B小店B参照店', 'A小店A', 'C小店C']);
    const cells = within(rowOf(/发货时长/)).getAllByRole('gridcell');
    expect(cells[0]?.textContent).toMatch(/^参照店/);
    expect(cells[1]?.textContent).toMatch(/^−1 天.*总分约 \+/);
  });

  it('orders the shops by a metric, best first, then worst first, then as they were', () => {
    const sort = () => {
      fireEvent.click(screen.getByRole('button', { name: /^按“.*发货时长”排店铺$/ }));
    };
    sort();
    expect(heads()).toEqual(['A小店A', 'C小店C', 'B小店B']);
    expect(
      rowOf(/发货时长/)
        .querySelector('th')
        ?.getAttribute('aria-sort'),
    ).toBe('ascending');
    sort();
    expect(heads()).toEqual(['B小店B', 'C小店C', 'A小店A']);
    sort();
    expect(heads()).toEqual(['A小店A', 'B小店B', 'C小店C']);
  });

  it('finds metrics by name, says how many, and comes back to all', () => {
    fireEvent.change(screen.getByLabelText('找指标'), { target: { value: '发货' } });
    const { length } = article.result.comparison.metrics;
    expect(screen.getByText(new RegExp(`^筛出 \\d+ 项指标（共 ${length} 项）`))).toBeTruthy();
    expect(within(grid()).queryByRole('rowheader', { name: /商品品质/ })).toBeNull();
    fireEvent.change(screen.getByLabelText('找指标'), { target: { value: '没有这一项' } });
    expect(screen.queryByRole('grid')).toBeNull();
    expect(screen.getByText('没有一项指标同时符合这些条件')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '清除筛选' }));
    expect(screen.getByText(`全部 ${length} 项指标。`)).toBeTruthy();
  });

  it('unfolds a metric into formulas, curve and the way to its page', () => {
    fireEvent.click(screen.getByRole('button', { name: /发货时长：算式/ }));
    const table = screen.getByRole('table', { name: /发货时长：各店的算式/ });
    expect(within(table).getAllByRole('row')).toHaveLength(4);
    expect(screen.getByRole('img', { name: /发货时长/ })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^看“.*发货时长”的走势/ }));
    expect(screen.getByText('at logistics.shipHours')).toBeTruthy();
  });

  it('is one stop of the Tab key and walked with arrows, Home, End and page keys', () => {
    const stops = () =>
      [...grid().querySelectorAll<HTMLElement>('[tabindex="0"], button:not([tabindex="-1"])')].map(
        (one) => one.closest('[data-row]'),
      );
    expect(new Set(stops()).size).toBe(1);
    (stops()[0] as HTMLElement).focus();
    expect(focused()?.textContent).toBe('总分');
    press('ArrowRight');
    expect(focused()?.getAttribute('aria-colindex')).toBe('2');
    expect(new Set(stops())).toEqual(new Set([focused()]));
    press('End');
    expect(focused()?.getAttribute('aria-colindex')).toBe('4');
    press('ArrowDown');
    press('ArrowDown');
    press('Home');
    expect(focused()?.getAttribute('aria-label')).toMatch(/：算式、曲线、参照线$/);
    press('ArrowRight');
    const first = focused()?.textContent;
    press('ArrowDown');
    expect(focused()?.tagName).toBe('BUTTON');
    expect(focused()?.textContent).not.toBe(first);
    press('End', { ctrlKey: true });
    expect(focused()?.getAttribute('aria-colindex')).toBe('4');
    expect(focused()?.closest('tr')?.getAttribute('aria-rowindex')).toBe(
      grid().getAttribute('aria-rowcount'),
    );
    press('PageUp');
    expect(Number(focused()?.closest('tr')?.getAttribute('aria-rowindex'))).toBe(
      Number(grid().getAttribute('aria-rowcount')) - 8,
    );
    press('Home', { ctrlKey: true });
    expect(focused()?.textContent).toBe('指标');
  });

  it('unfolds the row by Enter on a value, and folds it by Escape in the details', () => {
    within(rowOf(/发货时长/))
      .getAllByRole('gridcell')[1]
      ?.focus();
    press('Enter');
    expect(screen.getByRole('table', { name: /各店的算式/ })).toBeTruthy();
    press('ArrowDown');
    expect(focused()?.closest('tr')?.className).toBe('detail-row');
    press('Escape');
    expect(screen.queryByRole('table', { name: /各店的算式/ })).toBeNull();
    expect(focused()?.getAttribute('aria-label')).toMatch(/发货时长：算式/);
  });

  it('folds a row by Escape on its button or a value, and leaves the key to others where none is open', () => {
    const unfold = screen.getByRole('button', { name: /发货时长：算式/ });
    unfold.focus();
    fireEvent.click(unfold);
    expect(fireEvent.keyDown(unfold, { key: 'Escape' })).toBe(false);
    expect(screen.queryByRole('table', { name: /各店的算式/ })).toBeNull();
    expect(focused()).toBe(unfold);
    expect(fireEvent.keyDown(unfold, { key: 'Escape' })).toBe(true);
    fireEvent.click(unfold);
    within(rowOf(/发货时长/))
      .getAllByRole('gridcell')[1]
      ?.focus();
    press('Escape');
    expect(screen.queryByRole('table', { name: /各店的算式/ })).toBeNull();
  });

  it('copies what is shown, numbers as numbers', () => {
    choose('差距');
    fireEvent.change(screen.getByLabelText('找指标'), { target: { value: '平均发货时长' } });
    const { lines, html } = copied();
    expect(lines[0]?.split('\t')).toEqual([
      ...['指标', '单位', '小店A', '小店A：差距可信吗'],
      ...['小店B', '小店B：差距可信吗', '小店C', '小店C：差距可信吗'],
    ]);
    const cells = lines.at(-1)?.split('\t') ?? [];
    expect(cells.slice(1)).toEqual(['天', '0', '', '1', '', '0.5', '']);
    expect(html).toContain('<td>0.5</td>');
  });
});

describe('the comparison in other cases', () => {
  it('copies a bound as a number, and says in a column of its own that it is one', async () => {
    const shops = article.result.shops.map((shop, index) => ({
      ...shop,
      metrics: shop.metrics.map((metric) =>
        index === 1 && metric.id === 'logistics.shipHours'
          ? { ...metric, status: 'lowerBound' as const }
          : metric,
      ),
    }));
    await open({ ...article, result: { ...article.result, shops } });
    fireEvent.change(screen.getByLabelText('找指标'), { target: { value: '平均发货时长' } });
    const { lines } = copied();
    expect(lines[0]?.split('\t').at(-1)).toBe('说明');
    const cells = lines.at(-1)?.split('\t') ?? [];
    expect(cells[1]).toBe('天');
    expect(cells.slice(2, 5).every((cell) => Number.isFinite(Number(cell)))).toBe(true);
    expect(cells.at(-1)).toBe('小店B：至少');
  });

  it('offers a single shop neither ranks nor differences', async () => {
    const [shop] = article.result.shops;
    if (shop === undefined) throw new Error('a shop');
    await open({ ...article, result: { ...article.result, shops: [shop] } });
    expect(
      within(screen.getByRole('radiogroup', { name: '格子里看' }))
        .getAllByRole('radio')
        .map(({ textContent }) => textContent),
    ).toEqual(['数值', '得分']);
    expect(screen.queryByText('和谁比')).toBeNull();
    expect(screen.queryByRole('button', { name: /参照店$/ })).toBeNull();
  });

  it('says what to do where nothing could be worked out', async () => {
    const comparison = { ...article.result.comparison, metrics: [] };
    await open({ ...article, result: { ...article.result, comparison } });
    expect(screen.getByText('还没有一项指标算得出来')).toBeTruthy();
    expect(screen.queryByRole('grid')).toBeNull();
  });

  it('tells the platform’s own score of a dimension beside ours', async () => {
    const dataset = makeDataset({
      甲店: {
        platform: 'douyin',
        values: { 'goods.rating': { value: 4.8, date: '2026-10-11' } },
        official: [{ date: '2026-10-11', total: 80, dimensions: { goods: 69 } }],
      },
    });
    const made = runCheckup(dataset, {
      ...{ model: null, period: null, appVersion: '0.0.0', createdAt: '2026-10-12 09:00:00' },
    });
    if (!made.ok) throw new Error(made.error.code);
    await open({ ...article, result: made.value });
    expect(rowOf(/^商品体验/).textContent).toContain('官方 69.0 分');
  });

  it('draws of a long table only what is in sight, and counts all of it', async () => {
    const shops = Array.from({ length: 60 }, (_, index) => {
      const shop = article.result.shops[index % 3];
      if (shop === undefined) throw new Error('three shops');
      return { ...shop, id: `${shop.id} ${index}`, name: `${shop.name} ${index}` };
    });
    await open({ ...article, result: { ...article.result, shops } });
    expect(grid().getAttribute('aria-colcount')).toBe('61');
    expect(heads().length).toBeLessThan(20);
    within(grid()).getByRole('columnheader', { name: '指标' }).focus();
    press('End');
    expect(focused()?.closest('th')?.getAttribute('aria-colindex')).toBe('61');
    expect(focused()?.closest('th')?.textContent).toContain('小店C 59');
  });
});
