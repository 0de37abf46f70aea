// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { CheckupApi } from '../../shared/ipc/contract';
import { ok } from '../../shared/result';
import { articleCheckup } from '../testing/article-checkup';
import { NotSaved } from './NotSaved';
import { StoreProvider, useStore } from './store';

const notSaved = { code: 'app.documentNotSaved', params: { reason: 'ENOSPC' } };
const made = { ...articleCheckup(), notSaved };

function Opened() {
  const { state, commands } = useStore();
  return (
    <>
      <button onClick={() => void commands.run()}>run</button>
      <NotSaved />
      <output>{state.document?.result.shops.length ?? 'none'}</output>
    </>
  );
}

afterEach(cleanup);

it('shows a new check-up the disk did not take, and saves it again or elsewhere', async () => {
  const copied: string[] = [];
  const api: Partial<CheckupApi> = {
    runCheckup: () => Promise.resolve(ok(made)),
    listCheckups: () => Promise.resolve(ok([])),
    listShops: () => Promise.resolve(ok([])),
    saveWork: () => Promise.resolve(ok(null)),
    saveCopy: (id) => {
      copied.push(id);
      return Promise.resolve(ok(null));
    },
  };
  vi.stubGlobal('checkup', api);
  render(
    <StoreProvider>
      <Opened />
    </StoreProvider>,
  );
  fireEvent.click(screen.getByText('run'));
  expect((await screen.findByRole('alert')).textContent).toContain('ENOSPC');
  expect(screen.getByRole('status').textContent).toBe(String(made.result.shops.length));
  fireEvent.click(screen.getByRole('button', { name: '另存一份' }));
  expect(copied).toEqual([made.id]);
  fireEvent.click(screen.getByRole('button', { name: '再保存一次' }));
  await vi.waitFor(() => {
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
