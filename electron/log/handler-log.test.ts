import { expect, it } from 'vitest';
import { fail, ok, type Result } from '../../shared/result';
import type { Handlers } from '../ipc/register';
import { HandlerLog } from './handler-log';
import { lineOf, type Log } from './log';

/** Handlers that answer as told, and the lines told of them. */
function heard(answers: Record<string, () => Result<unknown>>) {
  const lines: string[] = [];
  const owner = { home: '/home/wanglei', user: 'wanglei' };
  const log: Log = {
    note: (event, facts) => lines.push(lineOf(event, facts, owner).replace(/ms=\d+/, 'ms=…')),
    warn: (event, facts) => lines.push(`! ${lineOf(event, facts, owner)}`),
    thrown: (event) => lines.push(`!! ${event}`),
    newest: async () => [],
  };
  const handlerLog = new HandlerLog(log);
  const handlers = handlerLog.around(answers as unknown as Handlers);
  return { handlers, lines, handlerLog };
}

it('[L1 P8 U] tells of an import counts alone', async () => {
  const source = { rows: { read: 90_000, rejected: 2 }, issueCount: 3, shop: '张三的小店' };
  const files = ['张三.xlsx', 'b.CSV', 'c.csv', '李四.表'].map((file) => ({ file }));
  const failures = [{ code: 'app.fileStuck', params: { file: '张三.xlsx' } }];
  const { handlers, lines, handlerLog } = heard({
    'files/import': () => {
      handlerLog.progress({
        done: 0,
        total: 4,
        file: '张三.xlsx',
        rows: 0,
        bytes: 0,
        totalBytes: 5e6,
      });
      return ok({ files, sources: [source, source], locked: [], failures });
    },
  });
  await handlers['files/import']({ tickets: [], add: false }, 1);
  expect(lines).toEqual([
    'files/import files=4 formats=xlsx:1,csv:2,other:1 tables=2 rows=180000 rejected=4 issues=6 locked=0 failures=app.fileStuck:1 bytes=5000000 ms=…',
  ]);
});

it('[L1 P8 U] tells of what failed the codes, and of what was not saved', async () => {
  const notSaved = { code: 'app.documentNotSaved', params: { reason: 'ENOSPC' } };
  const { handlers, lines } = heard({
    'report/save': () => fail('app.reportNotSaved', { file: '张三.pdf', reason: 'EACCES' }),
    'files/cancel': () => fail('app.importCancelled'),
    'checkup/run': () => ok({ id: 'x', result: {}, work: {}, notSaved }),
    'checkup/saveWork': () => ok(notSaved),
    'settings/read': () => ok({ language: 'zh-CN' }),
    'shops/list': () => {
      throw new Error('张三');
    },
  });
  await handlers['report/save']({} as never, 1);
  await handlers['files/cancel'](null, 1);
  await handlers['checkup/run']({} as never, 1);
  await handlers['checkup/saveWork']({} as never, 1);
  await handlers['settings/read'](null, 1);
  await expect(handlers['shops/list'](null, 1)).rejects.toThrow('张三');
  expect(lines).toEqual([
    '! report/save code=app.reportNotSaved reason=EACCES',
    'checkup/run ms=…',
    '! checkup/run code=app.documentNotSaved reason=ENOSPC',
    '! checkup/saveWork code=app.documentNotSaved reason=ENOSPC',
    '!! shops/list',
  ]);
});
