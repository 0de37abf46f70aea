import { describe, expect, it } from 'vitest';
import { languageOf, readArgs } from './args';

describe('readArgs', () => {
  it('reads everything there is to say', () => {
    const argv = [
      'a.xlsx',
      '数据/',
      '--shop',
      '小店A=a=b.csv',
      '--shop=小店A=c.csv',
      '--model',
      'six-factors',
      '--from=2026-09-12',
      '--to',
      '2026-10-11',
      '--password',
      '1234',
      '--json',
      '-',
      '--pdf',
      'r.pdf',
      '--xlsx',
      '结果.xlsx',
      '--lang',
      'en',
    ];
    expect(readArgs(argv)).toEqual({
      ok: true,
      value: {
        kind: 'checkup',
        language: 'en',
        inputs: [
          { target: 'a.xlsx', shop: null },
          { target: '数据/', shop: null },
          { target: 'a=b.csv', shop: '小店A' },
          { target: 'c.csv', shop: '小店A' },
        ],
        model: 'six-factors',
        period: { from: '2026-09-12', to: '2026-10-11' },
        password: '1234',
        json: '-',
        pdf: 'r.pdf',
        xlsx: '结果.xlsx',
      },
    });
  });

  it('leaves the rest to the files', () => {
    expect(readArgs(['a.csv'])).toMatchObject({
      value: {
        language: 'zh-CN',
        model: null,
        period: null,
        password: null,
        json: null,
        pdf: null,
        xlsx: null,
      },
    });
  });

  it('knows help and models without a file', () => {
    expect(readArgs(['--help'])).toMatchObject({ value: { kind: 'help' } });
    expect(readArgs(['--list-models', '--lang=en'])).toEqual({
      ok: true,
      value: { kind: 'models', language: 'en' },
    });
  });

  it.each([
    [[], 'cli.noInput'],
    [['a.csv', '--from', '2026-09-12'], 'cli.halfPeriod'],
    [['a.csv', '--to', '2026-09-12'], 'cli.halfPeriod'],
    [['a.csv', '--from', '2026-02-30', '--to', '2026-03-01'], 'cli.badDay'],
    [['a.csv', '--from', '2026-9-1', '--to', '2026-10-01'], 'cli.badDay'],
    [['a.csv', '--from', '2026-10-12', '--to', '2026-10-11'], 'cli.periodBackwards'],
    [['a.csv', '--model', 'no-such-model'], 'cli.unknownModel'],
    [['a.csv', '--lang', 'fr'], 'cli.badLanguage'],
    [['a.csv', '--xlsx'], 'cli.badOption'],
    [['a.csv', '--unknown'], 'cli.badOption'],
    [['a.csv', '--json'], 'cli.badOption'],
    [['--shop', '小店A'], 'cli.badShop'],
    [['--shop', '=a.csv'], 'cli.badShop'],
    [['--shop', '小店A='], 'cli.badShop'],
  ])('refuses %j', (argv, code) => {
    expect(readArgs(argv)).toMatchObject({ ok: false, error: { code } });
  });
});

it('speaks the language asked for even when the arguments are wrong', () => {
  expect(languageOf(['--nonsense', '--lang', 'en'])).toBe('en');
  expect(languageOf(['--lang=en'])).toBe('en');
  expect(languageOf(['en', '--nonsense'])).toBe('zh-CN');
});
