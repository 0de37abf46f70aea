// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { CheckupApi } from '../../../shared/ipc/contract';
import { fail, ok, type Result } from '../../../shared/result';
import { StoreProvider, useStore } from '../../app/store';
import { DiagnosticsDialog } from './DiagnosticsDialog';

function Opened() {
  const { state, commands } = useStore();
  const open = () => {
    commands.showDiagnostics(true);
  };
  const told = state.toasts.map(({ message }) => message.code);
  return (
    <>
      <button onClick={open}>open</button>
      <DiagnosticsDialog />
      <output>{told.join(' ')}</output>
    </>
  );
}

function open(read: Result<{ readonly text: string }>) {
  const api: Partial<CheckupApi> = { readDiagnostics: () => Promise.resolve(read) };
  vi.stubGlobal('checkup', api);
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  render(
    <StoreProvider>
      <Opened />
    </StoreProvider>,
  );
  fireEvent.click(screen.getByText('open'));
}

afterEach(cleanup);

it('shows what is copied', async () => {
  open(ok({ text: '小店体检 1.0' }));
  expect(await screen.findByDisplayValue('小店体检 1.0')).toBeTruthy();
});

it('closes where there is nothing to show, and says why', async () => {
  open(fail('app.unexpected'));
  expect(await screen.findByText('app.unexpected')).toBeTruthy();
  expect(screen.queryByRole('dialog')).toBeNull();
});
