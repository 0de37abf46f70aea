// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CheckupResult } from '../../../shared/checkup/schema';
import type { CheckupApi } from '../../../shared/ipc/contract';
import { ok } from '../../../shared/result';
import { StoreProvider, useStore } from '../../app/store';
import { articleCheckup } from '../../testing/article-checkup';
import { TodayPage } from './TodayPage';

const article = articleCheckup();
const [first] = article.result.shops;
if (first === undefined) throw new Error('no shops');
const list = {
  ...{ shop: first.id, asOf: '2026-10-12 08:00:00', total: 0, stale: 0 },
  ...{ overdue: 0, soon: 0, items: [] },
};

function Opened({ view }: { readonly view: 'tasks' | 'appeals' }) {
  const { state, commands } = useStore();
  const { document } = state;
  if (document === null) {
    return <button onClick={() => void commands.open('article')}>open</button>;
  }
  return <TodayPage document={document} page={{ name: 'today', view, shop: null }} />;
}

async function openToday(view: 'tasks' | 'appeals', today: CheckupResult['today']) {
  const result = { ...article.result, today, appeals: [] };
  const api: Pick<CheckupApi, 'openCheckup'> = {
    openCheckup: () => Promise.resolve(ok({ ...article, result })),
  };
  vi.stubGlobal('checkup', api);
  render(
    <StoreProvider>
      <Opened view={view} />
    </StoreProvider>,
  );
  fireEvent.click(screen.getByText('open'));
  await screen.findByRole('heading', { level: 1 });
}

beforeEach(() => {
  vi.stubGlobal('CSS', { escape: (text: string) => text });
});
afterEach(cleanup);

describe('a day with nothing to handle', () => {
  it('says once that the files cannot tell, and leads to the guide', async () => {
    await openToday('tasks', []);
    expect(screen.getAllByText('这次的文件说不出今天要做什么')).toHaveLength(1);
    expect(screen.getByRole('button', { name: '怎么导出这些表' })).toBeTruthy();
  });

  it('says once that nothing waits, and of one kind only of which', async () => {
    await openToday('tasks', [
      { ...list, kind: 'ship' },
      { ...list, kind: 'review' },
    ]);
    expect(screen.getAllByText(/没有等着处理的/)).toHaveLength(1);
    expect(screen.getByText(/说的是导出那一刻的情况/)).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: /待发货/ }));
    expect(screen.getByText('文件里没有待发货的订单')).toBeTruthy();
  });

  it('says once that there is nothing to contest', async () => {
    await openToday('appeals', [{ ...list, kind: 'ship' }]);
    expect(screen.getAllByText('没有找到可申诉的线索')).toHaveLength(1);
  });
});
