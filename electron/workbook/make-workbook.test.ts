/** Workbooks read back: with the reader of the library that wrote them, and as a file of ours to be independent of it. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CheckupResult, ShopTotal } from '../../shared/checkup/schema';
import { articleDataset } from '../../shared/checkup/testing/datasets';
import { importRawFile } from '../../shared/import/import-file';
import { makeDataset } from '../../shared/metrics/testing/make-dataset';
import type { Dataset } from '../../shared/model/dataset';
import { readAll } from '../import/testing/read-all';
import { resultWith } from '../../shared/checkup/testing/results';
import { tempFolder } from '../testing/temp-folder';
import { makeWorkbook } from './make-workbook';
import { bookOf, NO_WORK, resultOf } from './testing/read-book';

const HOSTILE = '=HYPERLINK("http://a.example","点我")';
const REVIEW = '@SUM(1+1)*cmd|\u0000 "差" <b>&\r\n第二行 _x0041_';

/** Two shops with reviews, one of them named to do harm. */
function hostileDataset(): Dataset {
  const review = { rating: 1, productName: '-2+3', time: '2026-10-02 10:00:00' };
  return makeDataset({
    [HOSTILE]: {
      reviews: [
        { ...review, orderId: '6947962648608523682', content: REVIEW },
        { ...review, orderId: '6947962648608523683', content: '#N/A' },
      ],
    },
    小店B: { reviews: [{ ...review, orderId: '3', rating: 5, content: '好' }] },
  });
}

/** Sheets as this program itself opens them. */
async function opened(result: CheckupResult) {
  const file = path.join(await tempFolder(), '结果.xlsx');
  await writeFile(file, await makeWorkbook({ result, work: NO_WORK }, 'zh-CN'));
  const raw = await readAll(file);
  if (typeof raw === 'string') throw new Error(raw);
  return raw;
}

describe('the workbook', () => {
  it('has its sheets in both languages, under names every program accepts', async () => {
    const result = resultOf(articleDataset());
    const chinese = await bookOf(result);
    expect(chinese.names).toEqual([
      '总览',
      '对比',
      '清单',
      '今天必须处理',
      '诊断',
      '单项提分',
      '一件事值几分',
      '指标',
      '得分拆解',
      '数据来源',
      '方法',
    ]);
    const english = await bookOf(result, 'en');
    expect(english.names).toHaveLength(chinese.names.length);
    for (const name of [...chinese.names, ...english.names]) {
      expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
    }
    const cjk = english.cells.filter(({ value }) => /\p{sc=Han}/u.test(String(value)));
    // What the user's own files say stays as it is.
    expect(cjk.every(({ value }) => /小店[ABC]/.test(String(value)))).toBe(true);
  });

  it('gives the same bytes for the same result', async () => {
    const document = { result: resultOf(articleDataset()), work: NO_WORK };
    expect(await makeWorkbook(document, 'zh-CN')).toEqual(await makeWorkbook(document, 'zh-CN'));
  });

  it('holds numbers as unrounded numbers that look as they do elsewhere', async () => {
    const result = resultOf(articleDataset());
    const book = await bookOf(result);
    const good = result.shops[0]?.metrics.find(({ id }) => id === 'reviews.goodRate');
    const rate = book.cell('对比', '好评率', '小店A');
    expect(rate).toMatchObject({ type: 'number', value: good?.value, style: { numFmt: '0.0%' } });
    const ship = result.shops[1]?.metrics.find(({ id }) => id === 'logistics.shipHours');
    expect(book.cell('对比', '平均发货时长', '小店B')).toMatchObject({
      value: (ship?.value ?? NaN) / 24,
      style: { numFmt: '0' },
    });
    expect(book.cell('对比', '平均发货时长', '单位')?.value).toBe('天');
    expect(book.cell('指标', '好评率', '分子')).toMatchObject({
      value: good?.numerator,
      style: { numFmt: '#,##0' },
    });
    expect(book.cell('指标', '好评率', '算式')?.value).toMatch(/500.+560.+= 89\.3%/);
  });

  it('leaves what is missing empty and says why beside it', async () => {
    const result = resultOf(
      makeDataset({
        小店A: { values: { 'logistics.shipHours': 36, 'reviews.goodRate': 0.9 } },
        小店B: { values: { 'logistics.shipHours': 40 } },
      }),
    );
    const book = await bookOf(result);
    expect(book.cell('对比', '好评率', '小店B')).toBeUndefined();
    expect(book.cell('对比', '好评率', '小店B 说明')?.value).toBe('没有这类文件，补评价表');
  });

  it('shows an estimated total as its band, an exact one as a number, none as words', async () => {
    const result = resultOf(articleDataset());
    const totals: readonly Partial<ShopTotal>[] = [
      {
        status: 'estimated',
        score: 86.1,
        low: 84.21,
        high: 87.96,
        indicative: true,
        grade: 'good',
      },
      { status: 'ok', score: 72.25, low: null, high: null, indicative: false, grade: 'watch' },
      { status: 'noTotal', score: null, low: null, high: null, indicative: false, grade: null },
    ];
    const book = await bookOf({
      ...result,
      shops: result.shops.map((shop, index) => ({
        ...shop,
        total: { ...shop.total, ...totals[index] },
      })),
    });
    expect(book.cell('总览', '小店A', '总分')?.value).toBe('84.2–88.0');
    expect(book.cell('总览', '小店A', '区间下限')?.value).toBe(84.21);
    expect(book.cell('总览', '小店A', '标注')?.value).toBe('估算；参考');
    expect(book.cell('总览', '小店A', '等级')?.value).toBe('良好');
    expect(book.cell('总览', '小店B', '总分')).toMatchObject({ value: 72.25, type: 'number' });
    expect(book.cell('总览', '小店B', '区间下限')).toBeUndefined();
    expect(book.cell('总览', '小店C', '总分')?.value).toBe('不给总分');
  });

  it('freezes its headings, marks them, filters by them and fits Chinese text', async () => {
    const book = await bookOf(resultOf(articleDataset()));
    const sheet = book.sheet('指标');
    expect(sheet.freezePane).toMatchObject({ rows: 1, columns: 3 });
    expect(sheet.autoFilter?.range).toBe(`A1:R${sheet.rows.length}`);
    const heading = sheet.cells?.get('0,2');
    expect(heading).toMatchObject({ value: '指标', style: { font: { bold: true } } });
    expect(heading?.style?.fill).toMatchObject({ pattern: 'solid' });
    const names = sheet.rows.slice(1).map((row) => String(row[2]));
    const longest = Math.max(...names.map((name) => [...name].length));
    expect(sheet.columns?.[2]?.width).toBeGreaterThan(longest * 1.5);
  });

  it('counts hours alike for all shops, as the window does', async () => {
    const result = resultOf(
      makeDataset({
        小店A: { values: { 'logistics.shipHours': 36 } },
        小店B: { values: { 'logistics.shipHours': 12 } },
      }),
    );
    const book = await bookOf(result);
    expect(book.cell('对比', '平均发货时长', '单位')?.value).toBe('小时');
    expect(book.cell('指标', '平均发货时长', '单位')?.value).toBe('小时');
    expect(book.cell('指标', '平均发货时长', '数值')?.value).toBe(36);
  });

  it('says where the worst rows stand; numbers of orders keep all their digits', async () => {
    const result = resultOf(hostileDataset());
    const book = await bookOf(result);
    const order = book.cell('最差的行', '6947962648608523682', '订单或售后编号');
    expect(order).toMatchObject({ value: '6947962648608523682', type: 'string' });
    expect(book.cell('最差的行', '6947962648608523682', '行')).toMatchObject({ value: 2 });
    expect(book.cell('最差的行', '6947962648608523682', '文件')?.value).toBe(
      result.sources[0]?.file,
    );
  });

  it('accounts for every row and lists the issues', async () => {
    const result = resultOf(articleDataset());
    const [source] = result.sources;
    if (source === undefined) throw new Error('no source');
    const rows = { read: 10, used: 6, duplicate: 1, outOfPeriod: 1, ignored: 1, rejected: 1 };
    const issue = {
      code: 'lostId',
      row: 7,
      column: 'B',
      header: '订单号',
      found: '6.9E+18',
    } as const;
    const book = await bookOf({
      ...result,
      sources: [{ ...source, rows, issueCounts: { lostId: 3 }, issues: [issue] }],
    });
    const { file } = source;
    expect(book.cell('数据来源', file, '读入')?.value).toBe(10);
    expect(book.cell('数据来源', file, '读不出')?.value).toBe(1);
    expect(book.cell('数据来源', file, '编号不完整')?.value).toBe(3);
    expect(book.cell('数据问题', file, '怎么处理的')?.value).toMatch(/^第 7 行 B 列“订单号”/);
    expect(book.sheet('数据问题').rows.at(-1)?.at(-1)).toMatch(/^还有 2 处/);
  });

  it('[P5 U] writes hostile text as text and nothing as a formula', async () => {
    const result = resultOf(hostileDataset());
    const book = await bookOf(result);
    expect(book.cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(book.cells.filter(({ hyperlink }) => hyperlink !== undefined)).toEqual([]);
    expect(book.cells.filter(({ type }) => type === 'error')).toEqual([]);
    const shop = book.cells.filter(({ value }) => value === HOSTILE);
    expect(shop.length).toBeGreaterThan(3);
    const others = book.cells.filter(({ value }) => /^(@SUM|-2\+)/.test(String(value)));
    expect(new Set(others.map(({ value }) => String(value).slice(0, 2)))).toEqual(
      new Set(['@S', '-2']),
    );
    for (const { type, style } of [...shop, ...others]) {
      expect(type).toBe('string');
      expect(style?.numFmt).toBe('@');
    }
    // An independent reader sees the same words.
    const words = (await opened(result)).sheets.flatMap(({ rows }) => rows.flat());
    expect(words).toContain(HOSTILE);
    expect(words).toContain('@SUM(1+1)*cmd| "差" <b>&\n第二行 _x0041_');
    expect(words).toContain('#N/A');
  });

  it('is not taken for an export when it lies beside the exports', async () => {
    const raw = await opened(resultOf(articleDataset()));
    const { dataset, errors } = importRawFile(raw, { file: '结果.xlsx', path: '结果.xlsx' });
    expect(dataset.sources).toEqual([]);
    expect(errors).toEqual([{ code: 'file.ownWorkbook', params: { file: '结果.xlsx' } }]);
  });

  it('can be made of a result without shops', async () => {
    const book = await bookOf(resultWith());
    expect(book.sheet('总览').rows.flat()).toContain('2026-09-12 – 10-11');
    expect(book.sheet('清单').dataValidations ?? []).toEqual([]);
  });
});
