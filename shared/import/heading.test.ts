import { describe, expect, it } from 'vitest';
import type { Row } from '../model/cell';
import { headingAt, isData } from './heading';

function columnsOf(rows: readonly Row[]) {
  return headingAt(rows, rows.length - 1, rows.length)?.columns.map(({ name, group }) => [
    name,
    group,
  ]);
}

describe('headingAt', () => {
  it('takes the lowest text of a column for its name, the one above for its group', () => {
    expect(
      columnsOf([
        ['日期', '总', null, '自主', ''],
        ['', '收到', '满意', '收到', '满意'],
      ]),
    ).toEqual([
      ['日期', null],
      ['收到', '总'],
      ['满意', '总'],
      ['收到', '自主'],
      ['满意', '自主'],
    ]);
  });

  it('ends a group at a name merged downwards and at a blank column', () => {
    expect(
      columnsOf([
        ['总', '', '日期', '', '', ''],
        ['收到', '满意', '', '备注', '', '说明'],
      ]),
    ).toEqual([
      ['收到', '总'],
      ['满意', '总'],
      ['日期', null],
      ['备注', null],
      ['', null],
      ['说明', null],
    ]);
  });

  it('knows names merged downwards that the reader has filled', () => {
    expect(
      columnsOf([
        ['日期', '总', ''],
        ['日期', '收到', '满意'],
      ]),
    ).toEqual([
      ['日期', null],
      ['收到', '总'],
      ['满意', '总'],
    ]);
  });

  it('takes the nearest of two groups, and a number for a group but for no name', () => {
    expect(
      columnsOf([
        ['客服', '', '', ''],
        ['', 46174, '', 46175],
        ['昵称', '收到', 3, '收到'],
      ]),
    ).toEqual([
      ['昵称', '客服'],
      ['收到', 46174],
      ['', 46174],
      ['收到', 46175],
    ]);
  });

  it('has blank rows between, not at its ends', () => {
    const rows = [['总'], [], ['收到']];
    expect(columnsOf(rows)).toEqual([['收到', '总']]);
    expect(headingAt(rows, 1, 2)).toBeNull();
    expect(headingAt(rows, 2, 2)).toBeNull();
    expect(headingAt(rows, 0, 2)).toBeNull();
  });
});

it.each([
  [2, true],
  ['2026-09-01', true],
  ['\t691792676', true],
  ['="213456"', true],
  ['3分钟人工回复率', false],
  ['30秒应答率', false],
  ['', false],
  [null, false],
])('isData of %j is %s', (cell, data) => {
  expect(isData(cell)).toBe(data);
});
