import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { EngineSession } from './session';

const workerFile = path.join(import.meta.dirname, 'testing', 'obey-worker.mjs');

async function importInto(session: EngineSession, names: readonly string[], add: boolean) {
  const files = names.map((file) => ({ path: `/${file}`, file }));
  const read = await session.import({ files, add }, () => undefined);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

describe('an engine session', () => {
  it('adds files to those read before, or starts anew', async () => {
    const session = new EngineSession(workerFile);
    await importInto(session, ['a/measured'], false);
    const added = await importInto(session, ['b/measured', 'refuses'], true);
    expect(added.sources.map(({ file }) => file)).toEqual(['a/measured', 'b/measured']);
    const anew = await importInto(session, ['c/measured'], false);
    expect(anew.sources.map(({ file }) => file)).toEqual(['c/measured']);
  });

  it('reads a file added again in place of what was read of it before', async () => {
    const session = new EngineSession(workerFile);
    await importInto(session, ['a/measured', 'refuses'], false);
    const { sources, failures } = await importInto(session, ['a/measured', 'refuses'], true);
    expect(sources.map(({ file }) => file)).toEqual(['a/measured']);
    expect(failures.filter(({ code }) => code === 'file.empty')).toHaveLength(1);
  });

  it('cannot make a check-up before anything was read', () => {
    const request = { model: null, period: null, shops: {}, appVersion: '0', createdAt: '' };
    expect(new EngineSession(workerFile).run(request)).toMatchObject({
      ok: false,
      error: { code: 'app.nothingImported' },
    });
  });
});
