import { describe, expect, it } from 'vitest';
import { ISSUE_CODES } from '../model/issue';
import { ISSUES } from './issues';
import { LANGUAGES } from './local-text';
import { say } from './say';

const PARAMS = {
  file: '小店A.xlsx',
  sheet: '订单',
  row: 12,
  column: 'AF',
  header: '发货时间',
  found: '乱',
};

describe('issue sentences', () => {
  it('exist for every code and no other', () => {
    expect(Object.keys(ISSUES).sort()).toEqual(ISSUE_CODES.map((code) => `issue.${code}`).sort());
  });

  it.each(ISSUE_CODES)('of %s name the place and leave no placeholder', (code) => {
    for (const language of LANGUAGES) {
      const sentence = say({ code: `issue.${code}`, params: PARAMS }, language);
      expect(sentence).toContain('小店A.xlsx 订单');
      expect(sentence).not.toMatch(/[{}]/);
    }
  });
});
