import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawFile, Row } from '../../model/cell';
import { sharesBackOffice, type Platform } from '../../model/platform';
import type { RecordKind } from '../../model/records';
import { foldHeader, withoutNotes } from '../header';
import { importRawFile } from '../import-file';
import { findHeader, namesOf } from '../recognise';
import { MADE_LAYOUTS, type MadeLayout } from '../testing/made-layouts';
import { recordsOf } from '../testing/read-back';
import { tableOf } from '../testing/sheets';
import type { Layout } from './layout';
import { LAYOUTS } from './layout-of';
import { NAMES, REQUIRED } from './names';
import { isPersonal } from './personal';
import { MARKS } from './platform-marks';

const FILE = { file: '导出.xlsx', path: '导出.xlsx' };

/** A layout with its made-up file. */
interface Case {
  readonly layout: Layout;
  readonly made: MadeLayout;
  /** `header → field` of its columns that have one. */
  readonly fields: ReadonlyMap<string, string>;
}

const CASES: readonly Case[] = MADE_LAYOUTS.map((made) => {
  const layout = LAYOUTS.find(({ name }) => name === made.name);
  if (layout === undefined) throw new Error(`no layout is called ${made.name}`);
  const fields = new Map(
    made.fields.split(' ').map((pair): [string, string] => {
      const at = pair.lastIndexOf('=');
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
  return { layout, made, fields };
});

function headersOf({ layout, made }: Case): readonly string[] {
  const lead = made.lead === undefined ? [] : [made.lead];
  return [...lead, ...layout.headers, ...(made.more ?? [])];
}

function rawFile(made: MadeLayout, table: readonly Row[]): RawFile {
  const rows = [...(made.above ?? []), ...table];
  const names = Array.from({ length: made.sheets ?? 1 }, (_, at) => `Sheet${at + 1}`);
  return { encoding: 'xlsx', sheets: names.map((name) => ({ name, rows })) };
}

/** Imports the made file with these columns; its rows keep their values under the headers given. */
function importCase(
  { made }: Case,
  headers: readonly string[],
  renamed = new Map<string, string>(),
) {
  const rows = made.rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([header, cell]) => [renamed.get(header) ?? header, cell]),
    ),
  );
  return importRawFile(rawFile(made, tableOf(headers, rows)), FILE);
}

/** Headers that tell a platform, or the two of one back office. */
function marksOf(platform: Platform): ReadonlySet<string> {
  const marks = MARKS.filter(([other]) => sharesBackOffice(platform, other));
  return new Set(marks.flatMap(([, headers]) => headers.split(' ').map(foldHeader)));
}

/** The target a header is a name of, which is not always called as its field. */
function targetOf(kind: RecordKind, header: string): string {
  const found = Object.entries(NAMES[kind]).find(([, names]) =>
    names.split(' ').some((name) => foldHeader(name) === foldHeader(header)),
  );
  return found?.[0] ?? '';
}

function withLead({ made, fields }: Case): ReadonlyMap<string, string> {
  return made.lead === undefined ? fields : new Map([...fields, [made.lead, 'agent']]);
}

/** Headers a file must keep to be readable: one of each group, and what its rows are told apart by. */
function isRequired({ layout, made, fields }: Case, header: string): boolean {
  const field = fields.get(header);
  if (header === made.lead || header === '客服昵称') return true;
  const groups: readonly (readonly string[])[] = REQUIRED[layout.kind];
  const column = field === 'agent' ? ['agent', 'agentAccount'] : [field];
  return groups.some((group) => column.some((name) => name !== undefined && group.includes(name)));
}

describe('every layout', () => {
  it('has a made-up file', () => {
    expect(CASES.map(({ layout }) => layout.name).sort()).toEqual(
      LAYOUTS.map(({ name }) => name).sort(),
    );
  });

  it.each(CASES.map((one) => [one.made.name, one] as const))('%s is read', (_name, one) => {
    const { layout, made } = one;
    const { dataset, errors } = importCase(one, headersOf(one));
    expect(errors).toEqual([]);

    const sheets = made.sheets ?? 1;
    const platforms = made.platforms ?? Array.from({ length: sheets }, () => layout.platform);
    expect(dataset.sources.map(({ kind, platform }) => [kind, platform])).toEqual(
      platforms.map((platform) => [layout.kind, platform]),
    );
    for (const source of dataset.sources) {
      expect(source.layout).toBe(made.more === undefined ? layout.name : null);
      expect(source.headerRow).toBe((made.above?.length ?? 0) + 1);
      const { mapping } = source;
      const taken = mapping.flatMap(({ header, field }) =>
        field === null ? [] : [[header, field]],
      );
      expect(new Map(taken as [string, string][])).toEqual(withLead(one));
      for (const { header, field, personal } of mapping) {
        expect(personal).toBe(isPersonal(header, layout.kind));
        if (personal) expect(field).toBeNull();
      }
    }

    const records = recordsOf(dataset, layout.kind);
    const ignored = made.ignored ?? 0;
    expect(records).toHaveLength(sheets * (made.rows.length - ignored));
    expect(records.slice(0, made.expected.length)).toMatchObject(made.expected);
    expect(dataset.sources.reduce((sum, { rowsIgnored }) => sum + rowsIgnored, 0)).toBe(
      sheets * ignored,
    );
    expect(new TextDecoder().decode(dataset.strings.bytes)).not.toMatch(/1380000|1390000|张三|##/);
  });
});

describe('headers that kinds share', () => {
  it.each([
    ['orders', '订单编号 创建时间 订单状态 售后状态 退款金额 发货时间'],
    ['orders', '订单号 支付时间 退款状态 退款金额 商品名称 快递单号 发货时间'],
    ['afterSales', '售后单号 订单号 创建时间 售后状态 退款金额'],
    ['afterSales', '订单编号 订单状态 订单创建时间 售后单号 售后状态 申请时间 退款金额'],
    ['afterSales', '订单编号 商品ID 售后状态 售后申请时间 售后单号 订单状态 订单创建时间 实付款'],
    ['orders', '订单编号 订单状态 支付时间 商品名称 售后单号 售后状态'],
    ['reviews', '订单编号 商品名称 评价内容 评分 时间'],
    ['parcels', '订单编号 快递单号 发货时间 揽收时间 签收时间'],
    ['agentStats', '日期 客服 接待人数 平均响应时长 好评数 差评数'],
  ] as const)('are read as %s in: %s', (kind, headers) => {
    expect(findHeader([headers.split(' ')])).toMatchObject({ kind, missing: [] });
  });

  it('do not hide what is missing', () => {
    const layout = LAYOUTS.find(({ name }) => name === 'kuaishou-after-sales-2026');
    expect(findHeader([layout?.headers ?? []])).toMatchObject({
      kind: 'afterSales',
      missing: [['售后申请时间', '申请时间']],
    });
  });
});

describe('the headers that tell a platform', () => {
  it.each(MARKS)('%s are in no layout of another', (platform) => {
    const others = LAYOUTS.filter(
      (layout) => layout.platform !== null && !sharesBackOffice(layout.platform, platform),
    ).flatMap(({ headers }) => headers.map(foldHeader));
    expect(others.filter((header) => marksOf(platform).has(header))).toEqual([]);
  });
});

describe('a layout', () => {
  it('is known without a third of its other columns and with them in any order', () => {
    const some = fc.constantFrom(...CASES).chain((one) => {
      const headers = headersOf(one);
      const optional = headers.filter((header) => !isRequired(one, header));
      const dropped = fc.subarray(optional, {
        minLength: Math.floor(optional.length / 3),
        maxLength: Math.floor(optional.length / 3),
      });
      return fc.tuple(fc.constant(one), dropped).chain(([, gone]) => {
        const kept = headers.filter((header) => !gone.includes(header));
        const shuffled = fc.shuffledSubarray(kept, {
          minLength: kept.length,
          maxLength: kept.length,
        });
        return fc.tuple(fc.constant(one), shuffled);
      });
    });
    fc.assert(
      fc.property(some, ([one, headers]) => {
        const { dataset } = importCase(one, headers);
        const [source] = dataset.sources;
        expect(source?.kind).toBe(one.layout.kind);
        const own = one.layout.platform;
        if (own !== null) {
          // What is left may belong to any platform: then none is named.
          const told = headers.some((header) => marksOf(own).has(foldHeader(header)));
          const platform = source?.platform ?? 'other';
          if (platform !== 'other' || told) expect(sharesBackOffice(platform, own)).toBe(true);
        }
        expect(recordsOf(dataset, one.layout.kind)).not.toHaveLength(0);
      }),
      { numRuns: 200 },
    );
  });

  it('is known with other names for its columns', () => {
    const some = fc.constantFrom(...CASES).chain((one) => {
      const headers = headersOf(one);
      const taken = new Set(
        headers.flatMap((header) => [foldHeader(header), withoutNotes(foldHeader(header))]),
      );
      const targets = headers.map((header) => targetOf(one.layout.kind, header));
      const choices = [...one.fields.keys()].map((header) => {
        const target = targetOf(one.layout.kind, header);
        // Where two columns could be the same field, its name decides which is.
        const rivals = targets.filter((other) => other === target).length;
        const others = namesOf(one.layout.kind, target).filter(
          (name) => rivals === 1 && !taken.has(foldHeader(name)) && !isPersonal(name),
        );
        return fc.constantFrom(header, ...others).map((name): [string, string] => [header, name]);
      });
      return fc.tuple(fc.constant(one), fc.tuple(...choices));
    });
    fc.assert(
      fc.property(some, ([one, pairs]) => {
        const renamed = new Map(pairs);
        const headers = headersOf(one).map((header) => renamed.get(header) ?? header);
        const { dataset } = importCase(one, headers, renamed);
        const [source] = dataset.sources;
        expect(source?.kind).toBe(one.layout.kind);
        const mapped = new Set(source?.mapping.map(({ field }) => field));
        expect([...one.fields.values()].filter((field) => !mapped.has(field))).toEqual([]);
        expect(recordsOf(dataset, one.layout.kind).slice(0, 1)).toMatchObject(
          one.made.expected.slice(0, 1),
        );
      }),
      { numRuns: 200 },
    );
  });
});
