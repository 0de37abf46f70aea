import { foldHeader } from '../header';

const TOTAL_WORDS: ReadonlySet<string> = new Set(
  '合计 总计 汇总 小计 总和 平均 平均值 均值 全店 同行 本页合计 店铺汇总值 店铺平均值 店铺数据 店铺汇总 店铺平均 total sum average'.split(
    ' ',
  ),
);

/** A number behind a label of a sum, folded: `总计:35单`, `合计(35)`, `共35条记录`. */
const SUMMED = /[:(]*[\d,.]+(条|单|笔|行|个|件|元)?(数据|记录|订单)?\)?$/;
const LONGEST_LABEL = 16;

/** Whether a label says that its row sums up others (合计, 店铺平均值, 总计：35单, 共 35 条 …). */
export function isTotalLabel(text: string): boolean {
  if (text === '' || text.length > LONGEST_LABEL) return false;
  const folded = foldHeader(text);
  const bare = folded.replace(SUMMED, '');
  return TOTAL_WORDS.has(bare) || (bare !== folded && /^共计?$/.test(bare));
}
