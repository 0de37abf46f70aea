// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Work } from '../../../shared/checklist/work';
import type { CheckupApi, CheckupCard } from '../../../shared/ipc/contract';
import { ok } from '../../../shared/result';
import { StoreProvider, useStore } from '../../app/store';
import { Toasts } from '../../app/Toasts';
import { articleCheckup } from '../../testing/article-checkup';
import { StartPage } from './StartPage';

const article = articleCheckup();
let kept: CheckupCard[] = [];
const saved: Work[] = [];

function cards(count: number): CheckupCard[] {
  return Array.from({ length: count }, (_, at) => ({
    ...{ id: at === 0 ? 'article' : `c${at}`, title: at === 0 ? '' : `第 ${at} 次` },
    ...{ createdAt: '2026-10-12 09:00:00', period: article.result.period, shops: ['小店A'] },
    ...{ open: 2, done: 1 },
  }));
}

const api: Pick<CheckupApi, 'listCheckups' | 'openCheckup' | 'saveWork'> = {
  listCheckups: () => Promise.resolve(ok(kept)),
  openCheckup: (id) => Promise.resolve(ok({ ...article, id })),
  saveWork: (id, work) => {
    saved.push(work);
    kept = kept.map((card) => (card.id === id ? { ...card, title: work.title } : card));
    return Promise.resolve(ok(null));
  },
};

function Listed() {
  const { state, commands } = useStore();
  if (state.cards === null) return <button onClick={() => void commands.listCards()}>list</button>;
  return (
    <>
      <StartPage />
      <Toasts />
    </>
  );
}

async function openStart(count: number) {
  kept = cards(count);
  await openKept();
}

async function openKept() {
  render(
    <StoreProvider>
      <Listed />
    </StoreProvider>,
  );
  fireEvent.click(screen.getByText('list'));
  await screen.findByRole('heading', { level: 1 });
}

beforeEach(() => {
  saved.length = 0;
  vi.stubGlobal('checkup', api);
  vi.stubGlobal('CSS', { escape: (text: string) => text });
});
afterEach(cleanup);

function zone() {
  return screen.getByRole('region', { name: /把文件或文件夹拖到这里/ });
}

/** Types a name for the first check-up. */
async function typeName(name: string, key: string) {
  fireEvent.click(screen.getByRole('button', { name: '给“小店A”改名' }));
  const field = await screen.findByRole('textbox', { name: '这次体检的名字' });
  fireEvent.change(field, { target: { value: name } });
  fireEvent.keyDown(field, { key });
}

describe('the first page', () => {
  it('is for dropping files where there is no check-up yet', async () => {
    await openStart(0);
    expect(within(zone()).getByText('订单表')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: '最近的体检' })).toBeNull();
  });

  it('is explained to who is new, not to who has made a check-up', async () => {
    const tour = () => screen.queryByRole('region', { name: '第一次用？' });
    await openStart(0);
    expect(tour()).not.toBeNull();
    cleanup();
    await openStart(1);
    expect(tour()).toBeNull();
  });

  it('counts what is done of a checklist once anything is', async () => {
    await openStart(2);
    expect(screen.getAllByText(/清单完成 1\/3/)).toHaveLength(2);
    cleanup();
    kept = cards(1).map((card) => ({ ...card, open: 3, done: 0 }));
    await openKept();
    expect(screen.queryByText(/清单完成/)).toBeNull();
  });

  it('has the newest six check-ups first, the others folded', async () => {
    await openStart(8);
    const recent = screen.getByRole('region', { name: '最近的体检' });
    expect(within(recent).getAllByRole('listitem')).toHaveLength(6);
    expect(recent.compareDocumentPosition(zone())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(within(zone()).queryByText('订单表')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '更早的 2 次' }));
    expect(await screen.findByText('第 7 次')).toBeTruthy();
  });

  it('renames a check-up in place, which can be undone', async () => {
    await openStart(2);
    await typeName(' 双十一前 ', 'Enter');
    expect(await screen.findByRole('button', { name: '给“双十一前”改名' })).toBe(
      document.activeElement,
    );
    expect(saved).toEqual([{ ...article.work, title: '双十一前' }]);
    fireEvent.click(await screen.findByRole('button', { name: '撤销' }));
    await waitFor(() => {
      expect(saved.at(-1)).toEqual(article.work);
    });
    expect(await screen.findByRole('button', { name: '给“小店A”改名' })).toBeTruthy();
  });

  it('is not done with a name while its characters are put together, and takes Enter for itself', async () => {
    await openStart(1);
    fireEvent.click(screen.getByRole('button', { name: '给“小店A”改名' }));
    const field = await screen.findByRole('textbox', { name: '这次体检的名字' });
    fireEvent.change(field, { target: { value: 'shuang' } });
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
    expect(screen.getByRole('textbox', { name: '这次体检的名字' })).toBe(field);
    expect(saved).toEqual([]);
    // Else the button that takes the focus is pressed by the same stroke.
    expect(fireEvent.keyDown(field, { key: 'Enter' })).toBe(false);
  });

  it('keeps the name where one thinks better of it', async () => {
    await openStart(1);
    await typeName('错的', 'Escape');
    expect(await screen.findByRole('button', { name: '给“小店A”改名' })).toBeTruthy();
    expect(saved).toEqual([]);
  });
});
