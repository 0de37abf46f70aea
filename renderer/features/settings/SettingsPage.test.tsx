// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { useEffect } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import type { CheckupApi } from '../../../shared/ipc/contract';
import { NOTHING_TAUGHT, type Teaching } from '../../../shared/model/teaching';
import { ok } from '../../../shared/result';
import { StoreProvider, useStore } from '../../app/store';
import { SettingsPage } from './SettingsPage';

afterEach(cleanup);

function Opened() {
  const { commands } = useStore();
  useEffect(() => {
    void commands.readTeaching();
    void commands.listShops();
  }, [commands]);
  return <SettingsPage />;
}

function open(teaching: Teaching) {
  const api: Partial<CheckupApi> = {
    readTeaching: () => Promise.resolve(ok(teaching)),
    listShops: () => Promise.resolve(ok([])),
    readKept: () => Promise.resolve(ok({ version: '1', folder: '/x', bytes: 9, checkups: 0 })),
  };
  vi.stubGlobal('checkup', api);
  render(
    <StoreProvider>
      <Opened />
    </StoreProvider>,
  );
}

it('says what will be kept instead of counting nothing', async () => {
  open(NOTHING_TAUGHT);
  expect(await screen.findByText('体检过的店都会记在里面，现在还没有')).toBeTruthy();
  expect(await screen.findByText(/教过一次就记在里面，现在还没有/)).toBeTruthy();
  expect(await screen.findByText(/^以后的体检和全部设置都放在这个文件夹里/)).toBeTruthy();
  expect(document.body.textContent).not.toMatch(/(?<!\d)0 (?:家|张|个|次)/);
});

it('counts of what was taught only the kind there is', async () => {
  const word = { field: 'orders.status', word: '已揽', value: 'shipped' } as const;
  open({ tables: [], words: [word] });
  expect(await screen.findByText('认不出的表教过一次就记着：1 个说法。')).toBeTruthy();
});
