// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { LONGEST_STACK } from '../../shared/ipc/window-contract';
import { watchFailures } from './failures';

it('[L1 U] tells the log of errors in the page, however long and whatever was thrown', () => {
  const told: string[] = [];
  vi.stubGlobal('checkup', {
    tellFailed: (stack: string) => {
      told.push(stack);
      return Promise.reject(new Error('nobody there'));
    },
  });
  watchFailures(window);
  window.dispatchEvent(new ErrorEvent('error', { error: new Error('one'), message: 'one' }));
  window.dispatchEvent(new ErrorEvent('error', { error: null, message: 'x'.repeat(99_999) }));
  window.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: 'two' }));
  expect(told[0]).toMatch(/^Error: one\n\s+at /);
  expect(told[1]).toBe('x'.repeat(LONGEST_STACK));
  expect(told[2]).toBe('two');
});
