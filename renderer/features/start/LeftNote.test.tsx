// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CheckupApi } from '../../../shared/ipc/contract';
import type { Ended } from '../../../shared/ipc/window-contract';
import { ok } from '../../../shared/result';
import { StoreProvider, useStore } from '../../app/store';
import { articleCheckup } from '../../testing/article-checkup';
import { LeftNote } from './LeftNote';

const article = articleCheckup();
const place = { document: 'k', page: 'checklist', shop: null, metric: null };
const card = {
  ...{
    id: 'k',
    title: '十月',
    createdAt: '2026-10-12 09:00:00',
    shops: ['小店A'],
    open: 2,
    done: 1,
  },
  period: article.result.period,
};

function Started() {
  const { state, commands } = useStore();
  return (
    <>
      <button onClick={() => void commands.listCards().then(commands.comeBack)}>start</button>
      <LeftNote />
      <p>{state.document === null ? 'none' : 'open'}</p>
    </>
  );
}

async function startAfter(left: Ended, cards = [card]) {
  const api: Pick<CheckupApi, 'listCheckups' | 'openCheckup' | 'takeLeft'> = {
    listCheckups: () => Promise.resolve(ok(cards)),
    openCheckup: (id) => Promise.resolve(ok({ ...article, id })),
    takeLeft: () => Promise.resolve(ok(left)),
  };
  vi.stubGlobal('checkup', api);
  render(
    <StoreProvider>
      <Started />
    </StoreProvider>,
  );
  fireEvent.click(screen.getByText('start'));
  return screen.findByRole('region', { name: '上次没有正常关闭' });
}

afterEach(cleanup);

describe('after a program that did not end as it should', () => {
  it('the first page says what is saved and goes on when asked', async () => {
    const note = await startAfter({ by: 'program', place, savedAt: '2026-10-12 09:31:07' });
    expect(note.textContent).toContain('最后一次保存是 2026-10-12 09:31。');
    fireEvent.click(screen.getByRole('button', { name: '继续看《十月》' }));
    expect(await screen.findByText('open')).toBeTruthy();
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('it says what is not there, and can be closed', async () => {
    const files = { ...place, document: null, page: 'review' };
    const note = await startAfter({ by: 'program', place: files, savedAt: null });
    expect(note.textContent).toContain('要重新选一次');
    expect(screen.queryByRole('button', { name: /继续看/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '关闭' }));
    expect(screen.queryByRole('region')).toBeNull();
    cleanup();
    const gone = await startAfter({ by: 'program', place, savedAt: null }, []);
    expect(gone.textContent).toContain('当时打开的体检不在了');
  });
});
