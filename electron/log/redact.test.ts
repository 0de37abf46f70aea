import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact, redactStack } from './redact';

const OWNER = { home: '/home/wanglei', user: 'wanglei' };
const WINDOWS = { home: 'C:\\Users\\wanglei', user: 'wanglei' };

describe('redact', () => {
  it.each([
    [
      `ENOENT: no such file or directory, open '/home/wanglei/订单 9月.xlsx'`,
      'ENOENT: no such file or directory, open …',
    ],
    ['cannot read /home/wanglei/a b/orders.xlsx', 'cannot read ~/….xlsx'],
    ['cannot read /mnt/wang/orders.csv', 'cannot read /….csv'],
    ['no answer about zhang-san.xlsx', 'no answer about ….xlsx'],
    ['no answer about 张三的订单', 'no answer about …'],
    [
      `Unexpected token '张', "张三,138"... is not valid JSON`,
      'Unexpected token …... is not valid JSON',
    ],
    [`can't be read: 'x'`, `can't be read: …`],
    ['mail li.si@example.com', 'mail *****'],
    ['order 6917926768823643752 of 138-0000-1111', 'order ***** of *****'],
    ['phone 010-8888 6666', 'phone …'],
    ['Maximum call stack size exceeded', 'Maximum call stack size exceeded'],
    ['ENOSPC', 'ENOSPC'],
    ['zh-CN', 'zh-CN'],
    ['app.documentNotSaved', 'app.documentNotSaved'],
  ])('[P8 U] %s', (text, expected) => {
    expect(redact(text, OWNER)).toBe(expected);
  });

  it('[P8 U] knows the paths of Windows and of a network', () => {
    expect(redact('open C:\\Users\\wanglei\\a b.xlsx', WINDOWS)).toBe('open ~/….xlsx');
    expect(redact('open D:\\shops\\zhang.xlsx', WINDOWS)).toBe('open /….xlsx');
    expect(redact('open \\\\server\\wang\\zhang.xlsx', WINDOWS)).toBe('open /….xlsx');
  });
});

it('[P8 U] takes the owner’s name for one only where it is a word', () => {
  const app = { home: '/home/app', user: 'app' };
  expect(redact('app cannot write: app.notSaved, happens to app.', app)).toBe(
    '… cannot write: app.notSaved, happens to ….',
  );
  expect(redact('a+b says a+b?', { home: '/home/x', user: 'a+b' })).toBe('… says …?');
});

it('[P8 U] leaves of a stack what it says without quotes and the places in the program', () => {
  const stack = [
    `TypeError: no shop "张三的小店" in /data/x.csv`,
    '    at readRow (/opt/小店体检/resources/app.asar/out/main.cjs:12345:6)',
    '    at async Object.<anonymous> (C:\\Users\\wanglei\\out\\engine.cjs:7:8)',
    '    at node:internal/process/task_queues:95:5',
    '    at /home/wanglei/张三.js:1:1',
  ].join('\n');
  expect(redactStack(stack, OWNER)).toBe(
    'TypeError: no shop … in /….csv | readRow (main.cjs:12345:6) | async Object.<anonymous> (engine.cjs:7:8)',
  );
});

/** Something that names a person, and what must not be left of it. */
interface Secret {
  readonly text: string;
  readonly parts: readonly string[];
}

const letters = (min: number, max: number, alphabet: string) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength: min, maxLength: max });
const chinese = letters(2, 12, '张王李赵欧阳娜伟小店铺北京市朝阳区街道号楼');
const word = letters(4, 10, 'qzxjkv');
const digits = (length: number) => letters(length, length, '123456789');
const whole = (text: string): Secret => ({ text, parts: [text] });

const secret: fc.Arbitrary<Secret> = fc.oneof(
  chinese.map(whole),
  digits(6).map(whole),
  fc
    .tuple(digits(3), digits(4), digits(4), fc.constantFrom('', ' ', '-', '－'))
    .map(([a, b, c, by]) => {
      const text = [a, b, c].join(by);
      return whole(text);
    }),
  fc
    .tuple(word, word)
    .map(([name, host]) => ({ text: `${name}@${host}.com`, parts: [name, host] })),
  fc
    .tuple(fc.constantFrom('/home/wanglei/', '/mnt/', 'C:\\', '\\\\nas\\', '~/'), word, word)
    .map(([root, folder, file]) => ({
      text: `${root}${folder}${root.includes('\\') ? '\\' : '/'}${file} ${folder}.xlsx`,
      parts: [folder, file, 'wanglei'],
    })),
  word.map((name) => ({ text: `${name}.xlsx`, parts: [name] })),
  fc
    .tuple(fc.constantFrom('""', "''", '``', '“”', '「」'), word, word)
    .map(([marks, one, two]) => ({
      text: `${marks[0]}${one}\n${two}'s${marks[1]}`,
      parts: [one, two],
    })),
  fc.constant({ text: 'wanglei', parts: ['wanglei'] }),
);

it('[L1 P8 U] leaves nothing of any secret wherever it stands', () => {
  const said = fc.constantFrom('cannot read', 'no answer about', "it can't be", 'in', 'Error:');
  const text = fc.array(fc.tuple(said, secret), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(text, fc.boolean(), (planted, isStack) => {
      const written = planted.map(([before, { text: hidden }]) => `${before} ${hidden}`).join(' ');
      const left = isStack
        ? redactStack(`Error: ${written}\n    at f (/x/out/main.cjs:1:2)`, OWNER)
        : redact(written, OWNER);
      for (const [, { parts }] of planted)
        for (const part of parts) expect(left).not.toContain(part);
    }),
    { numRuns: 2000 },
  );
});
