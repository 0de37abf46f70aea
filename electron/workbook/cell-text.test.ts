import { expect, it } from 'vitest';
import { cellText, couldBeFormula } from './cell-text';

it('leaves ordinary text as it is', () => {
  for (const text of ['小店A', '好评！\n第二行', ' 前后空格 ', '👩‍👧 📦', '-1', '=1+1', 'a\tb']) {
    expect(cellText(text)).toBe(text);
  }
});

it('takes out what a file cannot hold', () => {
  expect(cellText('a\u0000b\u001bc\ufffe\uffff')).toBe('abc');
  expect(cellText('x\ud800y\udc00z')).toBe('xyz');
  expect(cellText('一\r\n二\r三')).toBe('一\n二\n三');
  expect(cellText('长'.repeat(40_000))).toHaveLength(32_767);
});

it('[P5 U] tells what a spreadsheet could take for a formula', () => {
  for (const text of ['=1', '+1', '-1', '@SUM', '\t=1', '\n=1']) {
    expect(couldBeFormula(text)).toBe(true);
  }
  for (const text of ['', '1=1', ' =1', '−1', '好评']) expect(couldBeFormula(text)).toBe(false);
});
