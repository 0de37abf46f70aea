import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { Bugs } from './bugs';
import { NO_LOG } from './log';

it('[L1 U] an error nobody caught is logged, told once a minute, and ends nothing', () => {
  const logged: string[] = [];
  const told: string[] = [];
  const process = new EventEmitter();
  const log = {
    ...NO_LOG,
    thrown: (event: string, error: unknown) => logged.push(`${event} ${String(error)}`),
  };
  const bugs = new Bugs(log, () => told.push('early'));
  bugs.watch(process);
  bugs.whenFound(() => told.push('window'));
  process.emit('uncaughtException', new Error('one'));
  process.emit('unhandledRejection', 'two');
  expect(logged).toEqual(['main uncaughtException Error: one', 'main unhandledRejection two']);
  expect(told).toEqual(['window']);
});

it('[L1 U] before there is a window the start has failed', () => {
  const told: unknown[] = [];
  const process = new EventEmitter();
  new Bugs(NO_LOG, (error) => told.push(error)).watch(process);
  process.emit('uncaughtException', 'early');
  expect(told).toEqual(['early']);
});
