import { describe, expect, it } from 'vitest';
import { BUILT_IN_DESIGNS, REPORT_SECTIONS } from '../../shared/report/design';
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
      '--csv={shop}',
      '--charts',
      '图',
      '--before',
      '上月.json',
      '--sections',
      'method,onePage',
      '--brand=甲代运营',
      '--contact',
      '微信 abc',
      '--logo',
      'logo.png',
      '--accent',
      '#0B5F66',
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
        outputs: { json: '-', pdf: 'r.pdf', xlsx: '结果.xlsx', csv: '{shop}', charts: '图' },
        before: '上月.json',
        report: {
          design: {
            sections: ['onePage', 'method'],
            look: { logo: null, name: '甲代运营', contact: '微信 abc', accent: '#0b5f66' },
          },
          logoFile: 'logo.png',
        },
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
        outputs: { json: null, pdf: null, xlsx: null, csv: null, charts: null },
        before: null,
        report: { design: BUILT_IN_DESIGNS.onePage, logoFile: null },
      },
    });
  });

  it('lets tables and charts lie in one folder', () => {
    expect(readArgs(['a.csv', '--csv', 'out', '--charts', 'out'])).toMatchObject({ ok: true });
  });

  it('prints every part when all are asked for', () => {
    expect(readArgs(['a.csv', '--pdf', 'a.pdf', '--sections', 'all'])).toMatchObject({
      value: { report: { design: { sections: REPORT_SECTIONS } } },
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
    [['a.csv', '--pdf', '{store}.pdf'], 'cli.badPattern'],
    [['a.csv', '--pdf', '{店名}.pdf'], 'cli.badPattern'],
    [['a.csv', '--pdf='], 'cli.emptyOutput'],
    [['a.csv', '--charts', ' '], 'cli.emptyOutput'],
    [['a.csv', '--pdf', '-'], 'cli.onlyJson'],
    [['a.csv', '--json', '-', '--csv', '-'], 'cli.onlyJson'],
    [['a.csv', '--pdf', 'out', '--xlsx', 'out'], 'cli.sameOutput'],
    [['a.csv', '--sections', 'method'], 'cli.noReport'],
    [['a.csv', '--before', 'b.json', '--xlsx', 'c.xlsx'], 'cli.noReport'],
    [['a.csv', '--pdf', 'a.pdf', '--sections', 'onePage,cover'], 'cli.badSection'],
    [['a.csv', '--pdf', 'a.pdf', '--sections', ''], 'cli.badSection'],
    [['a.csv', '--pdf', 'a.pdf', '--accent', 'teal'], 'cli.badAccent'],
    [['a.csv', '--pdf', 'a.pdf', '--brand', '长'.repeat(41)], 'cli.badBrand'],
    [['a.csv', '--pdf', 'a.pdf', '--contact', '长'.repeat(121)], 'cli.badContact'],
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
