// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CheckupApi, CheckupDocument } from '../../../shared/ipc/contract';
import { NO_HISTORY } from '../../../shared/history/history';
import { ok } from '../../../shared/result';
import { known } from '../../../shared/shops/testing/known-shop';
import { StoreProvider, useStore } from '../../app/store';
import { articleCheckup } from '../../testing/article-checkup';
import { WatchPage } from './WatchPage';

const article = articleCheckup();

/** The article's shops, the first of them with rows that are late. */
function checkup(): CheckupDocument {
  const { result } = article;
  const item = { source: 0, row: 1, id: null, product: null, text: null, time: null, stale: false };
  const list = {
    ...{ shop: 'other/小店B', kind: 'ship' as const, asOf: null, total: 4, stale: 0, overdue: 4 },
    ...{ soon: 0, items: [{ ...item, deadline: null, hoursLeft: -3 }] },
  };
  const sources = result.sources.map((source) => ({ ...source, kind: 'metricTable' as const }));
  return { ...article, result: { ...result, sources, today: [list] } };
}

function Opened() {
  const { state, commands } = useStore();
  const { document, way } = state;
  const open = async () => {
    await commands.listShops();
    await commands.open('article');
  };
  if (document === null) return <button onClick={() => void open()}>open</button>;
  return (
    <>
      <WatchPage document={document} />
      <output>{JSON.stringify(way.at(-1)?.page)}</output>
    </>
  );
}

async function openPage(groups: Readonly<Record<string, string>> = {}) {
  const shops = Object.entries(groups).map(([name, group]) => known(name, { group }));
  const api: Pick<CheckupApi, 'openCheckup' | 'listShops' | 'readHistory'> = {
    openCheckup: () => Promise.resolve(ok(checkup())),
    listShops: () => Promise.resolve(ok(shops)),
    readHistory: () => Promise.resolve(ok(NO_HISTORY)),
  };
  vi.stubGlobal('checkup', api);
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  render(
    <StoreProvider>
      <Opened />
    </StoreProvider>,
  );
  fireEvent.click(screen.getByText('open'));
  return (await screen.findByRole('heading', { level: 1 })).textContent;
}

afterEach(cleanup);

describe('the page of the shops that need a hand', () => {
  it('says how many there are and why, and leads from each reason to what deals with it', async () => {
    expect(await openPage()).toBe('3 家店里今天要管 1 家：小店B 有 4 件已超时');
    expect(screen.getByRole('list', { name: '各种原因有几家店' }).textContent).toBe(
      '有超时的 1 家',
    );
    const list = screen.getByRole('list', { name: '今天要管的' });
    fireEvent.click(within(list).getByRole('button', { name: '小店B：4 件已经超时' }));
    const today = { name: 'today', view: 'tasks', shop: 'other/小店B' };
    expect(screen.getByRole('status').textContent).toBe(JSON.stringify(today));
  });

  it('has the others in a table, each with the way to its figures', async () => {
    await openPage();
    const table = screen.getByRole('table', { name: '今天不用赶的店' });
    expect(within(table).getAllByRole('rowheader')).toHaveLength(2);
    fireEvent.click(within(table).getByRole('button', { name: /小店A/ }));
    const metrics = { name: 'metrics', shop: 'other/小店A' };
    expect(screen.getByRole('status').textContent).toBe(JSON.stringify(metrics));
  });

  it('shows the shops of one group, where there are groups', async () => {
    await openPage({ 小店A: '客户甲', 小店B: '客户乙' });
    fireEvent.click(screen.getByRole('button', { name: /分组/ }));
    fireEvent.click(await screen.findByRole('option', { name: '客户甲' }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('1 家店今天都没有要赶的事');
    expect(screen.queryByText('小店B')).toBeNull();
  });

  it('asks for no group where no shop has one', async () => {
    await openPage();
    expect(screen.queryByText('分组')).toBeNull();
  });
});
