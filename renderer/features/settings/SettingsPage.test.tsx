// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { useEffect } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import type { CheckupApi } from '../../../shared/ipc/contract';
import { KEPT_PLACES } from '../../../shared/ipc/window-contract';
import { NOTHING_TAUGHT, type Teaching } from '../../../shared/model/teaching';
import { ok } from '../../../shared/result';
import { NO_SIZES } from '../../testing/no-sizes';
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
    readKept: () =>
      Promise.resolve(
        ok({ version: '1', folder: '/x', sizes: { ...NO_SIZES, logs: 9 }, checkups: 0 }),
      ),
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

it('[V2 U] tells of everything that is kept, what it holds and where', async () => {
  open(NOTHING_TAUGHT);
  const table = await screen.findByRole('table');
  const rows = [...table.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  expect(rows).toHaveLength(KEPT_PLACES.length);
  expect(rows.find(([what]) => what === '运行日志')).toEqual([
    '运行日志',
    expect.stringContaining('没有店名、文件名'),
    'logs',
    '9 B',
  ]);
  expect(rows.find(([what]) => what === '设置')).toContain('settings.json、session.json');
  expect(document.body.textContent).toContain('从来不存');
  expect(document.body.textContent).toContain('管不到的');
});

it('counts of what was taught only the kind there is', async () => {
  const word = { field: 'orders.status', word: '已揽', value: 'shipped' } as const;
  open({ tables: [], words: [word] });
  expect(await screen.findByText('认不出的表教过一次就记着：1 个说法。')).toBeTruthy();
});
