import { readXlsx, type Cell } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../shared/text/local-text';
import { makeRowsWorkbook } from './make-workbook';
import type { RowLists } from './row-lists';

const ITEM = {
  ...{ source: 0, row: 7, id: '6947962648608523682', product: '-2+3', text: '=1+1' },
  ...{
    time: '2026-10-11 10:00:00',
    deadline: '2026-10-12 08:00:00',
    hoursLeft: -1.5,
    stale: false,
  },
};
const LISTS: RowLists = {
  shops: [{ id: 'douyin/甲店', name: '甲店' }],
  sources: [{ file: '订单.csv', sheet: '' }],
  today: [
    {
      ...{ shop: 'douyin/甲店', kind: 'ship', asOf: '2026-10-12 09:30:00' },
      ...{ total: 7, stale: 1, overdue: 1, soon: 1 },
      items: [
        ITEM,
        { ...ITEM, id: '2', deadline: '2026-10-12 20:00:00', hoursLeft: 10.5 },
        { ...ITEM, id: '3', deadline: null, hoursLeft: null },
        { ...ITEM, id: '4', stale: true },
      ],
    },
  ],
  appeals: [
    {
      ...{ shop: 'douyin/甲店', kind: 'qualityBuyerLiable', total: 3 },
      metrics: ['goods.qualityReturnRate', 'goods.qualityRefundPaidRate'],
      items: [{ ...ITEM, id: '14', order: '@2' }],
    },
  ],
};

async function sheetsOf(lists: RowLists, language: Language = 'zh-CN') {
  const bytes = await makeRowsWorkbook(lists, language, new Date(0));
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  return sheets.map((sheet) => {
    const [headings = []] = sheet.rows;
    const cell = (heading: string, row: number): Partial<Cell> | undefined =>
      sheet.cells?.get(`${row},${headings.indexOf(heading)}`);
    const column = (heading: string) =>
      sheet.rows.slice(1).map((cells) => cells[headings.indexOf(heading)]);
    return { ...sheet, cell, column };
  });
}

describe('the sheets of single rows', () => {
  it('hold what must be handled today, hours as numbers, numbers of orders as texts', async () => {
    const [today] = await sheetsOf(LISTS);
    expect(today?.name).toBe('今天必须处理');
    expect(today?.column('订单或售后编号')).toEqual(['6947962648608523682', '2', '3', '4', null]);
    expect(today?.cell('还剩几小时', 1)).toMatchObject({ value: -1.5, style: { numFmt: '0.0' } });
    expect(today?.column('说明')).toEqual([
      '已经超时',
      '24 小时内到期',
      '文件里没有截止时间',
      '来自较早的文件，可能已经处理过',
      '还有 3 条没有列出',
    ]);
    expect(today?.column('要做什么')).toEqual(Array.from({ length: 5 }, () => '待发货'));
    expect(today?.cell('行', 1)?.value).toBe(7);
  });

  it('hold what may be contested, with why and where', async () => {
    const [, appeals] = await sheetsOf(LISTS);
    expect(appeals?.name).toBe('可申诉线索');
    expect(appeals?.cell('线索', 1)?.value).toBe('判为用户责任的品质、破损售后');
    expect(appeals?.cell('影响哪些指标', 1)?.value).toBe('商品品质退货率；品质退款率（按支付）');
    expect(appeals?.column('原文')).toEqual(['=1+1', '还有 2 条没有列出']);
  });

  it('keep texts that begin like formulas as texts', async () => {
    const [today, appeals] = await sheetsOf(LISTS);
    for (const cell of [
      today?.cell('原文', 1),
      today?.cell('商品', 1),
      appeals?.cell('订单编号', 1),
    ]) {
      expect(cell).toMatchObject({ type: 'string', style: { numFmt: '@' } });
    }
  });

  it('are there without rows, in English too', async () => {
    const sheets = await sheetsOf({ ...LISTS, today: [], appeals: [] }, 'en');
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['Today', 1],
      ['May be contested', 1],
    ]);
    expect(sheets.flatMap(({ rows }) => rows.flat()).join('')).not.toMatch(/\p{sc=Han}/u);
  });
});
