import { describe, expect, it } from 'vitest';
import { BYTE } from '../../model/columns';
import { parseFlag } from './flag';

describe('parseFlag', () => {
  it.each(['是', '已回复', 'Yes', true, 1, '有'])('takes %j for yes', (cell) => {
    expect(parseFlag(cell)).toBe(BYTE.YES);
  });

  it.each(['否', '未回复', 'no', false, 0, '无'])('takes %j for no', (cell) => {
    expect(parseFlag(cell)).toBe(BYTE.NO);
  });

  it('tells nothing from nonsense', () => {
    expect(parseFlag('-')).toBe(BYTE.EMPTY);
    expect(parseFlag('也许')).toBe(BYTE.UNREADABLE);
  });
});
