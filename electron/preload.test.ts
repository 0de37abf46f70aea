/** The bridge, tried by a page that means harm. */
import { beforeEach, expect, it, vi } from 'vitest';
import { PAYLOADS } from '../shared/ipc/payloads';

type Call = (...values: unknown[]) => unknown;

const electron = vi.hoisted(() => {
  const invoked: unknown[][] = [];
  const listeners: { name: string; listener: (...values: unknown[]) => void }[] = [];
  const removed: unknown[] = [];
  const exposed: Record<string, unknown> = {};
  return { invoked, listeners, removed, exposed };
});

vi.mock('electron', () => ({
  contextBridge: {
    exposeInMainWorld: (name: string, value: unknown) => {
      electron.exposed[name] = value;
    },
  },
  ipcRenderer: {
    invoke: (...values: unknown[]) => {
      electron.invoked.push(values);
      return Promise.resolve({ ok: true });
    },
    on: (name: string, listener: (...values: unknown[]) => void) => {
      electron.listeners.push({ name, listener });
    },
    off: (_name: string, listener: unknown) => {
      electron.removed.push(listener);
    },
  },
  webUtils: { getPathForFile: () => '/never' },
}));

const { exposed, invoked, listeners, removed } = electron;

beforeEach(async () => {
  await import('./preload');
  invoked.length = 0;
  listeners.length = 0;
});

function api(): Record<string, Call> {
  return exposed['checkup'] as Record<string, Call>;
}

it('[E20 U] is one object of functions', () => {
  expect(Object.keys(exposed)).toEqual(['checkup']);
  expect(Object.values(api()).filter((value) => typeof value !== 'function')).toEqual([]);
});

it('[E20 U] calls one channel of the contract by each function, whatever it is given', async () => {
  const hostile = ['data/deleteAll', { channel: 'data/deleteAll' }, ['data/deleteAll'], null];
  const calls = Object.entries(api()).filter(([name]) => !name.startsWith('on'));
  const channels = new Set<unknown>();
  for (const [name, call] of calls) {
    const used = new Set<unknown>();
    for (const value of hostile) {
      invoked.length = 0;
      try {
        await call(value, value, value);
      } catch {
        // A function may want more than that; it has not called then.
        continue;
      }
      expect(invoked.length, name).toBe(1);
      expect(invoked[0]?.length, `${name}: channel and one request`).toBe(2);
      used.add(invoked[0]?.[0]);
    }
    expect(used.size, name).toBeLessThanOrEqual(1);
    used.forEach((channel) => channels.add(channel));
  }
  for (const channel of channels) expect(Object.keys(PAYLOADS)).toContain(channel);
  expect(channels.size).toBeGreaterThan(calls.length * 0.9);
});

it('[E20 U] keeps what Electron sends with an event from the page, and lets it stop listening', () => {
  const hearing = Object.entries(api()).filter(([name]) => name.startsWith('on'));
  expect(hearing.length).toBeGreaterThan(0);
  for (const [name, listen] of hearing) {
    const heard: unknown[][] = [];
    listeners.length = 0;
    const stop = listen((...values: unknown[]) => heard.push(values)) as () => unknown;
    const [added] = listeners;
    added?.listener({ sender: 'everything' }, 'payload');
    expect(heard, name).toEqual([['payload']]);
    expect(stop()).toBeUndefined();
    expect(removed).toContain(added?.listener);
  }
});

it('[E20 U] takes the path of a real file only', () => {
  void api()['acceptDrop']?.(['/etc/passwd', { path: '/etc/passwd' }]);
  expect(invoked).toEqual([['files/drop', { paths: [] }]]);
});
