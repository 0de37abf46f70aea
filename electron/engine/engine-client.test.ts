import { expect, it } from 'vitest';
import { fail, ok } from '../../shared/result';
import { NOTHING_TAUGHT } from '../../shared/model/teaching';
import { NO_LOG } from '../log/log';
import { EngineClient } from './engine-client';
import { FakeProcess } from './testing/fake-engine';

function client() {
  const started: FakeProcess[] = [];
  const lines: string[] = [];
  const told = (event: string, facts: unknown = null) =>
    lines.push(`${event} ${JSON.stringify(facts)}`);
  const log = { ...NO_LOG, note: told, warn: told, thrown: told };
  const engine = new EngineClient(() => {
    const child = new FakeProcess();
    started.push(child);
    return child;
  }, log);
  return { engine, started, lines };
}

const files = {
  files: [{ path: '/a.csv', file: 'a.csv' }],
  add: false,
  known: [],
  teaching: NOTHING_TAUGHT,
};
const run = {
  model: null,
  period: null,
  shops: {},
  leftOut: [],
  appVersion: '1',
  createdAt: '2026-10-12 09:00:00',
  known: [],
  models: [],
  industries: [],
  advice: null,
  sittings: [],
  phrases: [],
};

it('starts the process with the first call only', async () => {
  const { engine, started } = client();
  expect(started).toHaveLength(0);
  void engine.call('import', files);
  void engine.call('cancel', null);
  expect(started).toHaveLength(1);
  expect(started[0]?.received.map(({ type }) => type)).toEqual(['import', 'cancel']);
});

it('can be started ahead of the first call', () => {
  const { engine, started } = client();
  engine.warmUp();
  void engine.call('cancel', null);
  expect(started).toHaveLength(1);
});

it('gives each call its own answer and progress', async () => {
  const { engine, started } = client();
  const heard: number[] = [];
  const importing = engine.call('import', files, ({ done }) => heard.push(done));
  const cancelling = engine.call('cancel', null);
  const [first, second] = started[0]?.received ?? [];
  const progress = { done: 1, total: 2, file: 'a.csv', rows: 10, bytes: 5, totalBytes: 9 };
  started[0]?.answer({ id: first?.id ?? 0, type: 'progress', progress });
  started[0]?.answer({ id: second?.id ?? 0, type: 'result', result: ok(null) });
  const summary = { sources: [], locked: [], failures: [], period: { from: null, to: null } };
  started[0]?.answer({ id: first?.id ?? 0, type: 'result', result: ok(summary) });
  expect(await cancelling).toEqual(ok(null));
  expect(await importing).toEqual(ok(summary));
  expect(heard).toEqual([1]);
});

it('[F7 U] answers with an error when the process dies, and starts another for the next call', async () => {
  const { engine, started } = client();
  const importing = engine.call('import', files);
  const running = engine.call('run', run);
  started[0]?.emit('exit', 1);
  const died = { ok: false, error: { code: 'app.engineDied', params: {} } };
  expect(await importing).toEqual(died);
  expect(await running).toEqual(died);
  void engine.call('cancel', null);
  expect(started).toHaveLength(2);
});

it('[L1 U] its starts, its ends and what it ends by are logged', () => {
  const { engine, started, lines } = client();
  void engine.call('import', files);
  started[0]?.answer({ type: 'thrown', stack: 'TypeError: x' });
  started[0]?.emit('exit', 1);
  engine.warmUp();
  expect(lines).toEqual([
    'engine start null',
    'engine "TypeError: x"',
    'engine exit {"code":1,"calls":1}',
    'engine start null',
  ]);
});

it('[F7 U] says that it died while nothing was asked of it, once its files are', async () => {
  const { engine, started } = client();
  engine.warmUp();
  started[0]?.emit('exit', null);
  const running = engine.call('run', run);
  const [asked] = started[1]?.received ?? [];
  const result = fail('app.nothingImported');
  started[1]?.answer({ id: asked?.id ?? 0, type: 'result', result });
  expect(await running).toEqual(fail('app.engineDied'));

  const reading = engine.call('import', files);
  const id = started[1]?.received.at(-1)?.id ?? 0;
  started[1]?.answer({ id, type: 'result', result: ok({ files: [] }) });
  await reading;
  const again = engine.call('run', run);
  started[1]?.answer({ id: started[1].received.at(-1)?.id ?? 0, type: 'result', result });
  expect(await again).toEqual(result);
});
