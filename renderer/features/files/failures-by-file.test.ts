import { expect, it } from 'vitest';
import type { FileSummary } from '../../../shared/ipc/contract';
import { sheetsToShow } from './failures-by-file';

const file: FileSummary = {
  ...{ id: 1, file: '订单.xlsx', sheets: ['表一', '表二'], encoding: '', delimiter: null },
  ...{ tables: [], failures: [] },
};
const only = { ...file, sheets: ['表一'] };
const noHeader = (sheet: string) => ({ code: 'table.noHeader', params: { sheet } }) as const;

it('offers the sheets to look at that failed, and none of a file that is empty', () => {
  expect(sheetsToShow(file, [noHeader('表二')])).toEqual(['表二']);
  expect(sheetsToShow(file, [noHeader('')])).toEqual([]);
  expect(sheetsToShow(only, [noHeader('')])).toEqual(['表一']);
  expect(sheetsToShow(only, [{ code: 'table.empty', params: { file: only.file } }])).toEqual([]);
});
