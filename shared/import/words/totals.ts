import { foldHeader } from '../header';

const TOTAL_WORDS: ReadonlySet<string> = new Set(
  '合计 总计 汇总 小计 总和 平均 平均值 均值 全店 同行 本页合计 店铺汇总值 店铺平均值 店铺数据 店铺汇总 店铺平均 total sum average'.split(
    ' ',
  ),
);

/** Whether a label says that its row sums up others (合计, 店铺平均值 …). */
export function isTotalLabel(text: string): boolean {
  return text !== '' && text.length <= 12 && TOTAL_WORDS.has(foldHeader(text));
}
