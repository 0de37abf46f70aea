import { describe, expect, it } from 'vitest';
import type { IssueRow } from '../../../shared/ipc/contract';
import { sourceSummary } from '../../testing/source-summary';
import { unknownWords } from './unknown-words';

const sources = [
  sourceSummary(0),
  sourceSummary(1, { kind: 'afterSales' }),
  sourceSummary(2, { kind: 'afterSales' }),
];

function word(source: number, field: IssueRow['field'], found: string, row = 5): IssueRow {
  return { source, field, issue: { code: 'unknownWord', row, column: 'C', header: '状态', found } };
}

describe('unknown words', () => {
  it('are told once for their field, with where they stand, those of most tables first', () => {
    const words = unknownWords(
      [
        word(0, 'orders.status', '待审'),
        word(1, 'afterSales.status', '待审'),
        word(1, 'afterSales.reasonClass', '手滑'),
        word(2, 'afterSales.reasonClass', '手滑', 9),
      ],
      sources,
    );
    expect(words.map(({ field, word: text }) => [field, text])).toEqual([
      ['afterSales.reasonClass', '手滑'],
      ['orders.status', '待审'],
      ['afterSales.status', '待审'],
    ]);
    expect(words[0]?.places.map(({ source, row }) => [source.index, row])).toEqual([
      [1, 5],
      [2, 9],
    ]);
  });

  it('are none of the other issues, nor of tables that are gone', () => {
    expect(
      unknownWords([word(0, null, '昨天'), word(7, 'orders.status', '待审')], sources),
    ).toEqual([]);
  });
});
