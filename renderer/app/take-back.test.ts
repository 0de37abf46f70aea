import { describe, expect, it } from 'vitest';
import { withoutTable, withTable, withWord } from '../../shared/import/mappings/teach';
import { NOTHING_TAUGHT, type TableMapping } from '../../shared/model/teaching';
import { takeBack } from './take-back';

const table: TableMapping = {
  headers: ['流水', '日子'],
  kind: 'orders',
  columns: { 流水: 'orderId' },
  file: 'a.csv',
  savedAt: '2026-10-12 10:00:00',
};
const word = { field: 'orders.status', word: '在路上', value: 'shipped' } as const;

describe('taking a lesson back', () => {
  it('leaves what was taught after it', () => {
    const first = withTable(NOTHING_TAUGHT, table);
    const now = withWord(first, word);
    expect(takeBack(now, { before: NOTHING_TAUGHT, after: first })).toEqual({
      tables: [],
      words: [word],
    });
  });

  it('brings back what it replaced or removed', () => {
    const first = withTable(NOTHING_TAUGHT, table);
    const changed = withTable(first, { ...table, kind: 'reviews' });
    expect(takeBack(changed, { before: first, after: changed })).toEqual(first);
    const removed = withoutTable(first, table.headers);
    expect(takeBack(removed, { before: first, after: removed })).toEqual(first);
  });
});
