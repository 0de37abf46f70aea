import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { NOTHING_TAUGHT, type TableMapping, type WordMeaning } from '../../shared/model/teaching';
import { fail, ok } from '../../shared/result';
import { StoredValue } from '../storage/stored-value';
import { TEACHING_FILE } from '../storage/teaching-file';
import { memoryStore } from '../testing/memory-store';
import { tempFolder } from '../testing/temp-folder';
import { teachingHandlers } from './handlers-teaching';

const WINDOW = 1;
const table: TableMapping = {
  headers: ['单据号', '付款'],
  kind: 'orders',
  columns: { 单据号: 'orderId', 付款: 'payTime' },
  file: '订单.xlsx',
  savedAt: '2026-10-12 09:00:00',
};
const word: WordMeaning = { field: 'orders.status', word: '妥投', value: 'completed' };

function handlersWith({ target = '', refuses = false }) {
  const teaching = new StoredValue(TEACHING_FILE, memoryStore({}, refuses), NOTHING_TAUGHT);
  const choose = async () => (target === '' ? null : target);
  return teachingHandlers({ teaching, chooseTeachingTarget: choose, chooseTeachingFile: choose });
}

it('keeps what is taught, and forgets it again', async () => {
  const handlers = handlersWith({});
  await handlers['teaching/saveTable']({ table }, WINDOW);
  const both = ok({ tables: [table], words: [word] });
  expect(await handlers['teaching/saveWord']({ word }, WINDOW)).toEqual(both);
  expect(await handlers['teaching/read'](null, WINDOW)).toEqual(both);
  const { headers } = table;
  await handlers['teaching/removeTable']({ headers: [...headers].reverse() }, WINDOW);
  expect(await handlers['teaching/removeWord'](word, WINDOW)).toEqual(ok(NOTHING_TAUGHT));
});

it('gives it away in a file, and takes such a file in, which can be undone', async () => {
  const target = path.join(await tempFolder(), '教过的表.json');
  const giver = handlersWith({ target });
  await giver['teaching/saveTable']({ table }, WINDOW);
  expect(await giver['teaching/export'](null, WINDOW)).toEqual(ok({ file: '教过的表.json' }));
  expect(JSON.parse(await readFile(target, 'utf8'))).toEqual({
    kind: 'shop-checkup-teaching',
    schemaVersion: 1,
    teaching: { tables: [table], words: [] },
  });

  const taker = handlersWith({ target });
  await taker['teaching/saveWord']({ word }, WINDOW);
  const before = { tables: [], words: [word] };
  expect(await taker['teaching/import'](null, WINDOW)).toEqual(
    ok({ file: '教过的表.json', before, teaching: { tables: [table], words: [word] } }),
  );
  await taker['teaching/replace']({ teaching: before }, WINDOW);
  expect(await taker['teaching/read'](null, WINDOW)).toEqual(ok(before));
});

it.each([
  ['{"schemaVersion":3,"teaching":{}}', 'teaching.fileNewer'],
  ['{"schemaVersion":1,"teaching":{"tables":[{}],"words":[]}}', 'teaching.fileBad'],
  ['{"schemaVersion":1,"shops":[]}', 'teaching.fileBad'],
  ['<html>', 'teaching.fileBad'],
])('takes in no other file: %s', async (content, code) => {
  const target = path.join(await tempFolder(), 'x.json');
  await writeFile(target, content);
  const handlers = handlersWith({ target });
  expect(await handlers['teaching/import'](null, WINDOW)).toEqual(fail(code, { file: 'x.json' }));
});

it('says what was not kept, and a changed mind is no error', async () => {
  const handlers = handlersWith({ refuses: true });
  expect(await handlers['teaching/saveTable']({ table }, WINDOW)).toEqual(
    fail('teaching.notSaved', { reason: 'ENOSPC' }),
  );
  expect(await handlers['teaching/read'](null, WINDOW)).toEqual(ok(NOTHING_TAUGHT));
  expect(await handlers['teaching/export'](null, WINDOW)).toEqual(ok(null));
  expect(await handlers['teaching/import'](null, WINDOW)).toEqual(ok(null));
});

it('keeps no more than a person could look through', async () => {
  const handlers = handlersWith({});
  const words = Array.from({ length: 2001 }, (_, at) => ({ ...word, word: `词${at}` }));
  expect(await handlers['teaching/replace']({ teaching: { tables: [], words } }, WINDOW)).toEqual(
    fail('teaching.tooMany', { tables: 500, words: 2000 }),
  );
});
