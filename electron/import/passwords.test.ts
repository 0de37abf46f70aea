import { expect, it } from 'vitest';
import { fail, ok } from '../../shared/result';
import type { Lock } from './decrypt';
import { asksForPassword, passwordsOfName, unlock, withoutPassword } from './passwords';

/** A lock that remembers what was tried. */
function lockWith(password: string) {
  const tried: string[] = [];
  const lock: Lock = (given) => {
    tried.push(given);
    return given === password ? ok(Buffer.from(given)) : fail('file.passwordWrong');
  };
  return { lock, tried };
}

it.each([
  ['订单导出_20261012_a8F3kd.xlsx', ['a8F3kd']],
  ['订单导出_20261012_a8F3kd (1).xlsx', ['a8F3kd', 'kd (1)']],
  ['订单导出_20261012_a8F3kd（2）.xlsx', ['a8F3kd', '3kd（2）']],
  ['订单导出_20261012_a8F3kd - 副本 (3).xlsx', ['a8F3kd', 'd - 副本', '副本 (3)']],
  ['包.zip/快手/订单_a8F3kd.xlsx', ['a8F3kd']],
  ['a8F3kd.xlsx', ['a8F3kd']],
  ['订单.xlsx', []],
])('takes the end of %s for its password', (file, passwords) => {
  expect(passwordsOfName(file)).toEqual(passwords);
});

it.each([
  ['/下载/小店A_订单_a8F3kd.xlsx', '/下载/小店A_订单_.xlsx'],
  ['/下载/小店A_订单_a8F3kd - 副本 (1).xlsx', '/下载/小店A_订单_.xlsx'],
  ['导出/a8F3kd.xls', '导出/.xls'],
])('keeps the password out of %s', (file, rest) => {
  expect(withoutPassword(file)).toBe(rest);
});

it('tries the name first, then what was given, each once, and stops at what fits', () => {
  const { lock, tried } = lockWith('second');
  const opened = unlock('订单_a8F3kd.xlsx', lock, ['first!', 'a8F3kd', 'second', 'third!']);
  expect(opened).toEqual(ok({ bytes: Buffer.from('second'), isNamed: false }));
  expect(tried).toEqual(['a8F3kd', 'VelvetSweatshop', 'first!', 'second']);
});

it('asks for a password before it calls one wrong', () => {
  const { lock } = lockWith('right');
  const needed = unlock('订单.xlsx', lock, []);
  const wrong = unlock('订单.xlsx', lock, ['wrong']);
  expect(needed).toEqual(fail('file.passwordNeeded', { file: '订单.xlsx' }));
  expect(wrong).toEqual(fail('file.passwordWrong', { file: '订单.xlsx' }));
  const codes = [needed, wrong].map((result) => !result.ok && asksForPassword(result.error));
  expect(codes).toEqual([true, true]);
});

it('gives up at once where no password helps', () => {
  const tried: string[] = [];
  const lock: Lock = (given) => {
    tried.push(given);
    return fail('file.damaged');
  };
  const opened = unlock('订单.xlsx', lock, ['a', 'b']);
  expect(opened).toEqual(fail('file.damaged', { file: '订单.xlsx' }));
  expect(tried).toHaveLength(1);
  expect(!opened.ok && asksForPassword(opened.error)).toBe(false);
});
