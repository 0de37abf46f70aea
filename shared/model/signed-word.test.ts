import { describe, expect, it } from 'vitest';
import { saysSigned } from './signed-word';

describe('words of signing', () => {
  it.each(['已签收', '签收', '快件已由本人签收，感谢使用', '待签收；10-03 已签收'])(
    '%s says so',
    (words) => {
      expect(saysSigned(words)).toBe(true);
    },
  );

  it.each(['', '待签收', '未签收', '拒签收', '拒绝签收', '异常签收', '运输中'])(
    '“%s” does not',
    (words) => {
      expect(saysSigned(words)).toBe(false);
    },
  );
});
