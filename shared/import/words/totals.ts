import { foldHeader } from '../header';

/** What a row that sums up others says of them: their sum, their mean, or neither of the whole shop (a part, or others). */
export type Summary = 'sum' | 'mean' | 'elsewhere';

const SUMMARY_WORDS: Readonly<Record<Summary, string>> = {
  sum: '合计 总计 汇总 总和 全店 本页合计 店铺汇总值 店铺数据 店铺汇总 店铺合计 汇总值 total sum',
  mean: '平均 平均值 均值 店铺平均值 店铺平均 店铺均值 average',
  elsewhere: '小计 同行 同行平均 同行均值 同行平均值 同行优秀 行业平均 行业均值',
};

const SUMMARIES: ReadonlyMap<string, Summary> = new Map(
  (['sum', 'mean', 'elsewhere'] as const).flatMap((summary) =>
    SUMMARY_WORDS[summary].split(' ').map((word): [string, Summary] => [word, summary]),
  ),
);

/** A number behind a label of a sum, folded: `总计:35单`, `合计(35)`, `共35条记录`. */
const SUMMED = /[:(]*[\d,.]+(条|单|笔|行|个|件|元)?(数据|记录|订单)?\)?$/;
const LONGEST_LABEL = 16;

/** What a label says of the rows its row sums up (合计, 店铺平均值, 总计：35单, 共 35 条 …); null when it is none. */
export function summaryOf(text: string): Summary | null {
  if (text === '' || text.length > LONGEST_LABEL) return null;
  const folded = foldHeader(text);
  const bare = folded.replace(SUMMED, '');
  return SUMMARIES.get(bare) ?? (bare !== folded && /^共计?$/.test(bare) ? 'sum' : null);
}

/** Whether a label says that its row sums up others. */
export function isTotalLabel(text: string): boolean {
  return summaryOf(text) !== null;
}
