import { describe, expect, it } from 'vitest';
import type { Cell } from '../model/cell';
import type { FieldType } from '../model/records';
import { isMisfit, shapeOf } from './value-shape';

describe('shapeOf', () => {
  it.each<[FieldType, Cell[], number]>([
    ['time', ['2026-09-22 00:54:10', '2026/9/1', '31/12/25', 46174, '昨天'], 4],
    ['id', ['\t6917926768823643751', '6.91793E+18', 'SF-A', 12, '顺丰速运'], 4],
    ['money', ['¥1,299.90', '无退款申请', 28.9, '包邮'], 3],
    ['count', ['2', 3, '2件', '2.5'], 3],
    ['number', ['4.5', '85.0%', '2分30秒', '00:03:20', '很快'], 4],
    ['flag', ['是', '否', true, '也许'], 3],
  ])('counts the cells that read as %s', (type, cells, fitting) => {
    expect(shapeOf(type, [...cells, '', '-', null, undefined])).toEqual({
      filled: cells.length,
      fitting,
      odd: cells.at(-1),
    });
  });

  it('says nothing of texts and words', () => {
    expect(shapeOf('text', ['杯'])).toBeNull();
    expect(shapeOf({ enum: ['good', 'bad'] }, ['好评'])).toBeNull();
  });
});

describe('isMisfit', () => {
  it.each([
    [0, 0, false],
    [2, 0, false],
    [3, 0, true],
    [10, 1, true],
    [10, 2, false],
    [19, 19, false],
  ])('of %i cells with %i fitting is %s', (filled, fitting, misfit) => {
    expect(isMisfit({ filled, fitting, odd: 'x' })).toBe(misfit);
  });
});
