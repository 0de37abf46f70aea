import { describe, expect, it } from 'vitest';
import { UNTOUCHED } from '../../shared/checklist/work';
import { articleDataset } from '../../shared/checkup/testing/datasets';
import { tickKey } from '../../shared/checkup/tick-key';
import { ACTIONS } from '../../shared/knowledge/actions';
import { bookOf, resultOf } from './testing/read-book';

describe('the checklist as a sheet', () => {
  it('has a checklist to work with: states to choose from, empty names and dates', async () => {
    const result = resultOf(articleDataset());
    const book = await bookOf(result);
    const sheet = book.sheet('清单');
    const [headings = [], first = []] = sheet.rows;
    const column = (heading: string): number => headings.indexOf(heading);
    expect(sheet.rows).toHaveLength(result.checklist.length + 1);
    expect(sheet.dataValidations).toMatchObject([
      { type: 'list', range: `D2:D${sheet.rows.length}`, errorMessage: expect.any(String) },
      { type: 'date', range: `F2:F${sheet.rows.length}`, errorMessage: expect.any(String) },
    ]);
    const [{ values, formula1 } = {}] = sheet.dataValidations ?? [];
    expect(values?.join(',') ?? formula1).toContain('待办,在做,已完成,不适合我们');
    expect(first[column('状态')]).toBe('待办');
    expect(first[column('负责人')] ?? null).toBeNull();
    expect(first[column('期限')] ?? null).toBeNull();
    expect(sheet.cells?.get(`1,${column('期限')}`)?.style?.numFmt).toBe('yyyy-mm-dd');
    expect(first[column('可加分（估算）')]).toEqual(expect.any(Number));
    expect(first[column('怎么做')]).toMatch(/^1\. .+\n2\. /);
    // Long steps are seen whole.
    expect(sheet.rowDefs?.get(1)?.height).toBeGreaterThan(30);
  });

  it('takes over how far the checklist is, with what was done under an earlier one', async () => {
    const result = resultOf(articleDataset());
    const [item] = result.checklist;
    const asked = new Set(result.checklist.map(({ action }) => action));
    const former = ACTIONS.find(({ id, moves }) => !asked.has(id) && moves.length > 0);
    if (item === undefined || former === undefined) throw new Error('no item');
    const state = { ...UNTOUCHED, state: 'done', owner: '=小王', due: '2026-10-20' } as const;
    const work = {
      title: '',
      checklist: {
        [tickKey(item)]: { ...state, note: '换了\n快递' },
        [tickKey({ shop: item.shop, action: former.id })]: { ...state, owner: '小李' },
      },
    };
    const book = await bookOf(result, 'zh-CN', work);
    const sheet = book.sheet('清单');
    expect(sheet.rows).toHaveLength(result.checklist.length + 2);
    expect(book.cell('清单', '小李', '动作')?.value).toBe(former.title.zh);
    expect(book.cell('清单', '小李', '先后')).toBeUndefined();
    expect(book.cell('清单', '=小王', '状态')?.value).toBe('已完成');
    expect(book.cell('清单', '=小王', '期限')).toMatchObject({
      value: new Date('2026-10-20T00:00:00Z'),
      style: { numFmt: 'yyyy-mm-dd' },
    });
    expect(book.cell('清单', '=小王', '负责人')).toMatchObject({ style: { numFmt: '@' } });
    expect(book.cell('清单', '=小王', '备注')?.value).toBe('换了\n快递');
    expect(book.cell('清单', '=小王', '说明')?.value).toMatch(/没法比/);
    expect(sheet.conditionalRules).toMatchObject([
      { formula: expect.stringContaining('$D2="已完成"') },
    ]);
  });
});
