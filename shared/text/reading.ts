import type { LocalText } from './local-text';
import { READING_ROWS, TRUST_ENDS, type TrustEnd } from './reading-rows';

/** A dimension with the metric that makes the difference, by how far that can be believed. */
const DIMENSION_WHY = {
  zh: '{dimension:dimension}：{best:shops} 在前（最高 {high:score} 分），{worst:shops} 在后（最低 {low:score} 分），主要差在{metric:metric}（{bestValue:value} 对 {worstValue:value}）',
  en: '{dimension:dimension}: ahead {best:shops} (up to {high:score}), behind {worst:shops} (down to {low:score}), most of all by {metric:metric} ({bestValue:value} against {worstValue:value})',
} as const;

/**
 * The results in words: the comparison read aloud, findings, and what a check-up has to say about itself.
 * `{name:kind}` placeholders are explained in `format/params.ts`.
 */
export const READING = {
  ...READING_ROWS,
  'reading.one': {
    zh: '{shop} 的总分是 {score:score} 分。',
    en: '{shop} scores {score:score}.',
  },
  'reading.oneEstimated': {
    zh: '{shop} 的总分约 {score:score} 分（估算）。',
    en: '{shop} scores about {score:score} (estimate).',
  },
  'reading.oneBand': {
    zh: '{shop} 的总分大约在 {low:score}–{high:score} 之间（估算）。',
    en: '{shop} scores somewhere between {low:score} and {high:score} (estimate).',
  },
  'reading.lead': {
    zh: '{shop} 总分最高（{score:score}），比第二名 {second:shops} 高 {ahead:points} 分，比最低的 {last:shops} 高 {spread:points} 分。',
    en: '{shop} has the highest total ({score:score}): {ahead:points} points above {second:shops} in second place and {spread:points} above {last:shops} at the end.',
  },
  'reading.leadEstimated': {
    zh: '{shop} 总分最高，约 {low:band} 分（估算），比第二名 {second:shops} 高约 {ahead:points} 分，比最低的 {last:shops} 高约 {spread:points} 分。',
    en: '{shop} has the highest total, about {low:band} (estimate): some {ahead:points} points above {second:shops} in second place and {spread:points} above {last:shops} at the end.',
  },
  'reading.leadSecond': {
    zh: '{shop} 总分最高（{low:band} 分），比第二名 {second:shops} 高约 {ahead:points} 分（估算）。',
    en: '{shop} has the highest total ({low:band}), some {ahead:points} points above {second:shops} in second place (estimate).',
  },
  'reading.leadOfTwo': {
    zh: '{shop} 总分 {score:score}，比 {second:shops} 高 {ahead:points} 分。',
    en: '{shop} scores {score:score}, {ahead:points} points above {second:shops}.',
  },
  'reading.leadOfTwoEstimated': {
    zh: '{shop} 总分约 {low:band} 分（估算），比 {second:shops} 高约 {ahead:points} 分。',
    en: '{shop} scores about {low:band} (estimate), some {ahead:points} points above {second:shops}.',
  },
  'reading.tie': {
    zh: '{shops:shops} 的总分并列最高（{score:score}）。',
    en: '{shops:shops} share the highest total ({score:score}).',
  },
  'reading.totalsEven': {
    zh: '{shops:shops} 的总分分不出高下：估算区间有重叠，都在 {low:band} 分之间。',
    en: 'The totals of {shops:shops} cannot be told apart: their bands overlap, all within {low:band}.',
  },
  'reading.front': {
    zh: '{shops:shops} 总分在前（{low:band} 分），估算区间有重叠，先后说不准。',
    en: 'Ahead are {shops:shops} ({low:band}); their bands overlap, so their order is not certain.',
  },
  'reading.back': {
    zh: '{shops:shops} 的区间整个低于 {first}。',
    en: 'The bands of {shops:shops} lie below that of {first}.',
  },
  'reading.tiers': {
    zh: '按估算区间，{count:count} 家店可以分成 {tiers:count} 档，同一档里先后说不准；第一档 {first:count} 家，最后一档是 {last:shops}。',
    en: 'By their bands the {count:count} shops form {tiers:count} groups, within which the order is not certain: {first:count} in the first, and in the last {last:shops}.',
  },
  'reading.tail': {
    zh: '排在最后的是 {shops:shops}。',
    en: 'Last are {shops:shops}.',
  },
  'reading.everywhere': {
    zh: '可比的 {metrics:count} 项指标里，{shop} 的数值项项最好，{last} 的项项最差。',
    en: 'Of {metrics:count} metrics that can be compared, {shop} has the best and {last} the worst figure in every one.',
  },
  'reading.mostBest': {
    zh: '可比的 {metrics:count} 项指标里，{shop} 有 {best:count} 项数值最好。',
    en: 'Of {metrics:count} metrics that can be compared, {shop} has the best figure in {best:count}.',
  },
  'reading.profile': {
    zh: '{shop} 最强的是{strongest:dimension}（{high:score}），最弱的是{weakest:dimension}（{low:score}）。',
    en: '{shop} is strongest in {strongest:dimension} ({high:score}) and weakest in {weakest:dimension} ({low:score}).',
  },
  'reading.dimension': {
    zh: '{dimension:dimension}：{best:shops} 在前（最高 {high:score} 分），{worst:shops} 在后（最低 {low:score} 分）。',
    en: '{dimension:dimension}: ahead {best:shops} (up to {high:score}), behind {worst:shops} (down to {low:score}).',
  },
  'reading.dimensionWhy': why(''),
  'reading.dimensionWhyCredible': why('Credible'),
  'reading.dimensionWhyChance': why('Chance'),
  'reading.dimensionWhyTooFew': why('TooFew'),
  'reading.dimensionsEven': {
    zh: '{dimensions:dimensions}上各店的区间有重叠，分不出高下。',
    en: 'The bands of the shops overlap, so they cannot be told apart, in: {dimensions:dimensions}.',
  },
  'reading.complaintQuality': {
    zh: '{shops:shops} 的买家申请售后时，提得最多的是质量问题或与描述不符（{count:count} 单）。',
    en: 'Asking for refunds, buyers of {shops:shops} most often name poor quality or a wrong description ({count:count} orders).',
  },
  'reading.complaintDamage': {
    zh: '{shops:shops} 的买家申请售后时，提得最多的是商品或包装破损（{count:count} 单）。',
    en: 'Asking for refunds, buyers of {shops:shops} most often name damaged goods or packaging ({count:count} orders).',
  },
  'reading.complaintWrongItem': {
    zh: '{shops:shops} 的买家申请售后时，提得最多的是发错、漏发（{count:count} 单）。',
    en: 'Asking for refunds, buyers of {shops:shops} most often name wrong or missing items ({count:count} orders).',
  },
  'reading.complaintLogistics': {
    zh: '{shops:shops} 的买家申请售后时，提得最多的是物流或没收到货（{count:count} 单）。',
    en: 'Asking for refunds, buyers of {shops:shops} most often name delivery or parcels not received ({count:count} orders).',
  },
  'reading.firstStep': {
    zh: '{shops:shops} 最该先改的是{metric:metric}（现在 {value:value}，丢 {points:points} 分）。',
    en: '{shops:shops} should start with {metric:metric} ({value:value} now, costing {points:points} points).',
  },
  'reading.firstStepSame': {
    zh: '{shops:shops} 最该先改的都是{metric:metric}，这一项丢分最多。',
    en: '{shops:shops} should start with {metric:metric}, which costs each of them most.',
  },
  'reading.commonLoss': {
    zh: '{count:count} 家店里有 {losing:count} 家丢分最多的是{metric:metric}，先从这一项改起。',
    en: '{metric:metric} is what costs most in {losing:count} of the {count:count} shops: start there.',
  },
  'reading.commonLossAll': {
    zh: '{count:count} 家店丢分最多的都是{metric:metric}，先从这一项改起。',
    en: '{metric:metric} is what costs most in all {count:count} shops: start there.',
  },
  'reading.gap': {
    zh: '拉开差距最多的是{metric:metric}：{best} {bestValue:value}，{worst} {worstValue:value}，这一项就差 {points:points} 分。',
    en: '{metric:metric} makes the biggest difference: {best} {bestValue:value}, {worst} {worstValue:value}, worth {points:points} points.',
  },
  'reading.gapCredible': {
    zh: '拉开差距最多的是{metric:metric}：{best} {bestValue:value}，{worst} {worstValue:value}，这一项就差 {points:points} 分；按现有数量看，这个差距可信。',
    en: '{metric:metric} makes the biggest difference: {best} {bestValue:value}, {worst} {worstValue:value}, worth {points:points} points; given the numbers behind it, the gap is real.',
  },
  'reading.gapChance': {
    zh: '拉开差距最多的是{metric:metric}：{best} {bestValue:value}，{worst} {worstValue:value}，这一项就差 {points:points} 分；不过按现有数量看，可能只是偶然。',
    en: '{metric:metric} makes the biggest difference: {best} {bestValue:value}, {worst} {worstValue:value}, worth {points:points} points; given the numbers behind it, it may be chance.',
  },
  'reading.gapTooFew': {
    zh: '拉开差距最多的是{metric:metric}：{best} {bestValue:value}，{worst} {worstValue:value}，这一项就差 {points:points} 分；但数量太少（不到 30），先别下结论。',
    en: '{metric:metric} makes the biggest difference: {best} {bestValue:value}, {worst} {worstValue:value}, worth {points:points} points; with fewer than 30 cases it is too early to conclude.',
  },
  'reading.weakestMetric': {
    zh: '丢分最多的是{metric:metric}（{value:value}），丢 {points:points} 分。',
    en: '{metric:metric} ({value:value}) costs the most: {points:points} points.',
  },
  'reading.growth': {
    zh: '{shops:shops} 近 30 天有效支付订单不足，还在成长阶段，总分由平台固定，不参加排名。',
    en: '{shops:shops} had too few paid orders in the last 30 days: in the growth stage the platform fixes the total, so it is not ranked.',
  },
  'reading.growthPersonal': {
    zh: '{shops:shops} 近 30 天有效支付订单不足；个人店没有成长阶段分，满了单数才有总分。',
    en: '{shops:shops} had too few paid orders in the last 30 days; a personal shop gets no growth-stage score, so there is no total until it has enough.',
  },
  'reading.severalModels': {
    zh: '这些店按 {models:count} 套不同的规则打分，总分不放在一起排名，只比各项指标。',
    en: 'These shops are scored by {models:count} different sets of rules: their totals are not ranked together, only their metrics are compared.',
  },
  'reading.scoredBy': {
    zh: '按{model:model}打分的是 {shops:shops}。',
    en: 'Scored by {model:model}: {shops:shops}.',
  },
  'reading.otherScale': {
    zh: '{shops:shops} 的官方总分用的是另一种分制，不和估算的总分放在一起排名。',
    en: 'The official totals of {shops:shops} are on another scale and are not ranked with the estimates.',
  },
  'reading.noWeights': {
    zh: '{shops:shops} 所用的规则没有公布权重，算不出总分，只比各项指标。',
    en: 'The rules {shops:shops} are scored by publish no weights: there is no total, only metrics are compared.',
  },
  'reading.indicative': {
    zh: '{shops:shops} 的数据不全，总分由现有指标折算，仅供参考。',
    en: 'The data of {shops:shops} is incomplete: the total is worked out from what there is and is indicative only.',
  },
  'reading.noTotal': {
    zh: '{shops:shops} 还算不出总分：能打分的指标太少。',
    en: '{shops:shops} have no total yet: too few metrics can be scored.',
  },
  'reading.allFull': {
    zh: '能打分的指标都已满分。',
    en: 'Every metric that can be scored has full marks.',
  },

  'finding.ratio': {
    zh: '{metric:metric} {value:value}（{numerator:count}/{denominator:count}），丢 {loss:points} 分',
    en: '{metric:metric} {value:value} ({numerator:count} of {denominator:count}) costs {loss:points} points',
  },
  'finding.mean': {
    zh: '{metric:metric} {value:value}（{count:count} 条的平均），丢 {loss:points} 分',
    en: '{metric:metric} {value:value} (mean of {count:count}) costs {loss:points} points',
  },
  'finding.value': {
    zh: '{metric:metric} {value:value}，丢 {loss:points} 分',
    en: '{metric:metric} {value:value} costs {loss:points} points',
  },
  'finding.behindBest': {
    zh: '{metric:metric} {value:value}，不如 {best} 的 {bestValue:value}',
    en: '{metric:metric} {value:value} is behind {best} ({bestValue:value})',
  },
  'finding.growth': {
    zh: '{metric:metric} {value:value}，曲线得分 {score:score}；成长阶段总分不看指标，这一项暂不影响总分',
    en: '{metric:metric} {value:value} earns {score:score} on its curve; in the growth stage metrics do not change the total',
  },
  'finding.noCore': {
    zh: '{metric:metric} {value:value}，曲线得分 {score:score}；同一维度的主要指标还缺着，这一项暂不计入总分',
    en: '{metric:metric} {value:value} earns {score:score} on its curve; the core metrics of its dimension are missing, so it does not count towards the total yet',
  },
  'finding.noWeight': {
    zh: '{metric:metric} {value:value}，曲线得分 {score:score}；平台没有公开每项占多少，所以不算总分里丢几分',
    en: '{metric:metric} {value:value} earns {score:score} on its curve; the platform does not publish what each part counts, so no loss of the total is given',
  },
  'finding.atLeast': {
    zh: '{metric:metric}至少 {value:value}（满分线 {target:value}），真实值只会更差；补上后台显示的数值就能打分',
    en: '{metric:metric} is at least {value:value} (full marks at {target:value}) and the true figure is worse still; type the figure shown in the back office under “Add figures” to have it scored',
  },
  'finding.atMost': {
    zh: '{metric:metric}至多 {value:value}（满分线 {target:value}），真实值只会更差；补上后台显示的数值就能打分',
    en: '{metric:metric} is at most {value:value} (full marks at {target:value}) and the true figure is worse still; type the figure shown in the back office under “Add figures” to have it scored',
  },
  'finding.lowerBound': {
    zh: '{metric:metric}至少 {value:value}，准确值未知，所以没有打分；补上后台显示的数值就行',
    en: '{metric:metric} is at least {value:value}; the exact figure is not known, so it is not scored. Type the figure shown in the back office under “Add figures” to have it scored',
  },
  'finding.upperBound': {
    zh: '{metric:metric}至多 {value:value}，准确值未知，所以没有打分；补上后台显示的数值就行',
    en: '{metric:metric} is at most {value:value}; the exact figure is not known, so it is not scored. Type the figure shown in the back office under “Add figures” to have it scored',
  },
  'finding.proxy': {
    zh: '{metric:metric}按现有表格约 {value:value}，与平台口径不同，所以没有打分；补上后台显示的数值就行',
    en: '{metric:metric} is about {value:value} by these files; the platform counts differently, so it is not scored. Type the figure shown in the back office under “Add figures” to have it scored',
  },

  'checkup.noUsableRow': {
    zh: '这些文件里没有一行能用。请看每个文件的说明，换成后台导出的原始表格再试。',
    en: 'None of the rows in these files can be used. See the notes on each file, then try again with the tables as exported from the back office.',
  },
  'checkup.nothingInPeriod': {
    zh: '所选日期 {from} 至 {to} 里没有数据。请换一段日期，或导入这段日期的表格。',
    en: 'There is no data from {from} to {to}. Choose other days, or add files that cover them.',
  },
  'checkup.unknownModel': {
    zh: '没有叫“{model}”的打分模型。可用的有：{known:list}。',
    en: 'There is no score model "{model}". Available: {known:list}.',
  },
  'checkup.badPeriod': {
    zh: '日期不对：{from} 至 {to}。请写成 2026-09-01 这样的日期，开始不晚于结束。',
    en: 'These are not usable dates: {from} to {to}. Write them like 2026-09-01, the first not after the last.',
  },
  'checkup.shopFromFile': {
    zh: '{file}{sheet} 没写是哪家店，先按文件名叫“{shop}”；不对就把文件重新放进来，开始体检之前填上店名。',
    en: '{file}{sheet} does not name its shop; it is called "{shop}" after the file for now. If that is wrong, put the files in again and name the shop before the check-up starts.',
  },
  'checkup.olderRules': {
    zh: '{shop}：这段日期在 {model:model}生效（{validFrom}）之前，当时的规则不在本程序里，总分按后来的规则算，只能参考。',
    en: '{shop}: these days are before {model:model} came into force ({validFrom}). The rules of that time are not in this program, so the total follows the later ones and is only a guide.',
  },
  'checkup.noModelForPlatform': {
    zh: '{shop}：这个平台没有公开的打分规则，按{model:model}给分，只用来横向比较。',
    en: '{shop}: this platform publishes no scoring rules, so {model:model} is used, only to compare shops with each other.',
  },
  'checkup.adjustmentsUnknown': {
    zh: '{shops:shops}：加分项（如运费险）和扣分项从表格里看不出来，总分没有计入；到“店铺档案”里填一下，再体检就算进去了。',
    en: '{shops:shops}: bonuses (such as freight insurance) and deductions cannot be seen in the files and are not in the total; say in the shop profile what the shop has, and the next check-up counts them.',
  },
  'checkup.qualityLineUnknown': {
    zh: '{shops:shops}：不知道主营类目，品退率按 {line:percent} 的线打分；各类目的线从 0.3% 到 5% 不等。',
    en: '{shops:shops}: the main category is not known, so quality returns are scored against a line of {line:percent}; category lines run from 0.3% to 5%.',
  },
  'checkup.growthStage': {
    zh: '{shop} 近 30 天有效支付订单 {orders:count} 单，不到 {minimum:count} 单，处于成长阶段：总分固定 {score:score} 分，有违规或指标不达标时是 {misbehaviour:score} 分。',
    en: '{shop} had {orders:count} valid paid orders in the last 30 days, fewer than {minimum:count}: in the growth stage the total is fixed at {score:score}, or {misbehaviour:score} after a violation or a missed pass line.',
  },
  'checkup.growthPersonal': {
    zh: '{shop} 近 30 天有效支付订单 {orders:count} 单，不到 {minimum:count} 单；个人店没有成长阶段分，所以没有总分。',
    en: '{shop} had {orders:count} valid paid orders in the last 30 days, fewer than {minimum:count}; a personal shop gets no growth-stage score, so there is no total.',
  },
  'checkup.stageUnknown': {
    zh: '{shop} 的订单文件在最近 30 天里只看得到 {days:count} 天、{orders:count} 个付款订单，说不准满没满 {minimum:count} 单：没满的话平台给固定的 {score:score} 分，这里先按满了估算。请导出完整 30 天的订单再做一次。',
    en: 'The order files of {shop} show only {days:count} of the last 30 days with {orders:count} paid orders, so it may or may not have {minimum:count}: below that the platform gives a fixed {score:score}; here the total is estimated as if it had. Export the orders of all 30 days and make the check-up again.',
  },

  'document.unreadable': {
    zh: '这份体检结果读不出来：{place} 处内容不对（{what}）。文件可能被改过或没有存完整，请用原来的表格重新体检。',
    en: 'This check-up cannot be read: the content at {place} is not valid ({what}). The file may have been changed or cut short; make the check-up again from the original tables.',
  },
  'document.newer': {
    zh: '这份体检结果由更新版本的小店体检保存（格式 {found}，本程序认识到 {known}）。请升级程序后再打开。',
    en: 'This check-up was saved by a newer version of the program (format {found}; this one knows up to {known}). Update the program to open it.',
  },
} as const satisfies Record<string, LocalText>;

export type ReadingCode = Extract<keyof typeof READING, `reading.${string}`>;

function why(trust: TrustEnd): LocalText {
  return {
    zh: `${DIMENSION_WHY.zh}${TRUST_ENDS[trust].zh}`,
    en: `${DIMENSION_WHY.en}${TRUST_ENDS[trust].en}`,
  };
}
