/** What single words do not show: waiting times, numbers of things, mockery. */
import type { TextPattern } from './rule';

/** A time one waits for a parcel: "三天", "半个月", "十来天", "一个星期". */
const WAIT = String.raw`(?:[\d一二两三四五六七八九十几半]+(?:多|来)?(?:天|周|星期|礼拜|月|个月|个星期|个礼拜|个多月|个多星期)|好几天|好些天|好多天)`;

export const TEXT_PATTERNS: readonly TextPattern[] = [
  {
    topic: 'general',
    polarity: 'positive',
    isWhole: true,
    // "比之前买的那个漏水的强太多了".
    pattern:
      /比(?:之前|以前|上次|上回|上一|原来|别家|别的|别人家|其[他它])[^,，。.!！?？]{0,14}的(?:强|好)(?:太多|多了|很多|不少|一点|一些|得多|百倍)/g,
  },
  {
    topic: 'damage',
    polarity: 'positive',
    isWhole: true,
    // "不小心摔了都没碎".
    pattern: /(?:摔|磕|掉)[^,，。.!！?？]{0,8}[都也]没(?:碎|坏|破|裂|事)/g,
  },
  {
    topic: 'logistics',
    polarity: 'negative',
    pattern: new RegExp(
      `(?<!寄回去|退回去|退货)(?:等了?|走了|过了|都|快|整整|拖了|拍下|付款)${WAIT}.{0,3}(?:才|还没?|都没|不|没|了才|到手)`,
      'g',
    ),
  },
  {
    topic: 'logistics',
    polarity: 'negative',
    pattern: new RegExp(`${WAIT}了?(?:才|还没|都没|没)(?:发|到|收|送|给发|给我发|动)`, 'g'),
  },
  {
    topic: 'logistics',
    polarity: 'negative',
    pattern: new RegExp(`(?:等了|走了|等)整?整?(?:快|差不多|将近)?${WAIT}`, 'g'),
  },
  {
    topic: 'logistics',
    polarity: 'negative',
    pattern: /(?:小时|当天|隔天|次日)(?:内)?发货.{0,4}(?:都|过了|结果|才|还)/g,
  },
  {
    topic: 'logistics',
    polarity: 'negative',
    pattern: /(?:过完|都过了|已经过了|都结束).{0,6}(?:才到|还没到|才收到|没到|才来)|都过了还没/g,
  },
  {
    topic: 'logistics',
    polarity: 'positive',
    pattern:
      /(?:第二天|第三天|隔天|当天|今天|次日|两天|一天|三天|上午|晚上)(?:就|便)(?:到|收|送|发|拿)/g,
  },
  {
    topic: 'missing',
    polarity: 'negative',
    pattern:
      /(?:少|缺|漏)(?:发|装|寄|给|拿|放)?了?[一二两三四五六七八九十几半\d]+(?:个|件|包|袋|颗|只|双|片|块|根|瓶|盒|条|本|张|斤|两|支|套|样)/g,
  },
  {
    topic: 'missing',
    polarity: 'negative',
    pattern:
      /(?:要|买|拍|选|订)的?是?.{1,6}(?:发来|寄来|收到|来|发|到手)的?(?:是|却是|了)?.{0,4}(?:色|款|号|码|味|香)/g,
  },
  {
    topic: 'missing',
    polarity: 'negative',
    pattern:
      /(?:只有|只收到|收到|就给|只给)(?:了)?[一二两三四五六七八九十\d]+(?:个|件|包|袋|只|双|瓶|盒|本)(?:$|[，。,.！!；;])/g,
  },
  {
    topic: 'quality',
    polarity: 'negative',
    pattern:
      /(?:用|穿|戴|洗|背|坐|玩|吃|骑|放)(?:了|过)?(?:没|不到|才)?(?:几|[一二两三四五六七八九十半\d]+)(?:天|次|水|回|下|个月|周|个星期|星期|小时)?(?:就|便)?.{0,5}(?:破|开线|开胶|断|散|烂|变形|起球|裂|生锈|掉底|底掉)/g,
  },
  {
    topic: 'quality',
    polarity: 'negative',
    pattern:
      /(?:吃|喝|里面|里边)(?:出|有|到|着).{0,3}(?:头发|虫|沙子|石子|异物|苍蝇|塑料|坏的|发霉|烂的)/g,
  },
  {
    topic: 'quality',
    polarity: 'positive',
    pattern: /(?:味道|口感|质量).{0,6}(?<!不)一样(?!的烂|的差)/g,
  },
  {
    topic: 'function',
    polarity: 'negative',
    pattern:
      /(?:用|玩|充|开|按|转)(?:了|过)?(?:没|不到|才)?(?:几|[一二两三四五六七八九十半\d]+)(?:天|次|回|下|个月|周|个星期|星期|小时).{0,4}(?:就|便)(?:坏|停|没电|不响|不亮|不转|不动|没声|死机|报废|不行|不能)/g,
  },
  {
    topic: 'description',
    polarity: 'negative',
    pattern:
      /(?:说是|宣传|标的?是?|写的?是?|图上是|图片是|号称|详情页).{1,12}(?:明明|实际|其实|结果|到手|收到|才|量了)(?!.{0,6}(?:好|满意|喜欢))/g,
  },
  {
    topic: 'gift',
    polarity: 'negative',
    pattern:
      /(?:说好?|答应|承诺|直播间说|写着|标着).{0,8}送.{0,8}(?:没有|没给|没见|没收到|没送|也没)/g,
  },
  {
    topic: 'gift',
    polarity: 'positive',
    pattern:
      /(?:还|又|额外|多)(?:送|附|给|赠)了?.{0,6}(?:礼|卡片|小样|贴纸|电池|赠品|[一二两几]个|[一二两几]包)/g,
  },
  {
    topic: 'gift',
    polarity: 'positive',
    pattern:
      /送了(?:我|一|两|个|些|很多|好多|不少)?.{0,2}(?:备用|贴纸|小|礼|试用|卡片|收纳|挂件|袋子)/g,
  },
  {
    topic: 'afterSales',
    polarity: 'negative',
    pattern: /(?:出了?|有)问题.{0,12}(?:踢皮球|互相推|没人|不管|找不到)/g,
  },
  {
    topic: 'afterSales',
    polarity: 'negative',
    pattern:
      /(?:退货|退款|退|寄回|换货).{0,8}(?:天|周|星期|月).{0,3}(?:了|还|都|没).{0,6}(?:没|不给|不退)/g,
  },
  {
    topic: 'afterSales',
    polarity: 'negative',
    pattern: /(?:换|修|返修)了?(?:[两二三四几\d]+)(?:次|回|个)/g,
  },
  {
    topic: 'price',
    polarity: 'negative',
    pattern: /(?:刚|才)(?:买|下单|拍|收到).{0,8}(?:降|便宜)/g,
  },
  {
    topic: 'price',
    polarity: 'negative',
    pattern:
      /(?<!比)(?:别家|别处|线下|超市|实体店|拼多多|淘宝|其他家|隔壁)(?:买)?.{0,8}(?:便宜|才卖|才要)/g,
  },
  {
    topic: 'price',
    polarity: 'negative',
    pattern: /比(?:实体店|超市|线下|别家|上次|以前|专卖店|其他家).{0,2}(?:还|更|都)?贵/g,
  },
  {
    topic: 'price',
    polarity: 'positive',
    pattern: /比(?:实体店|超市|线下|别家|上次|以前|专卖店|其他家).{0,3}(?:便宜|划算|实惠|低)/g,
  },
  {
    topic: 'price',
    polarity: 'positive',
    pattern:
      /(?:这个|这|就这|这种)(?:价|价格|价钱|价位).{0,8}(?:值|知足|没得说|很好|可以|不错|买到)|才[一二两三四五六七八九十几\d]+(?:多)?(?:块|元|毛)/g,
  },
  {
    topic: 'repurchase',
    polarity: 'positive',
    pattern:
      /(?:第[二三四五六七八九十nN几\d]+次|好几次|很多次|无数次|多次)(?:购买|买|回购|下单|来|入手)|(?:买|回购|下单)(?:了|过)?(?:好几|很多|无数|多)次|(?:吃完|用完|下次|以后|还)(?:了)?(?:还|再|会|要)+(?:再)?(?:来|买|囤|入)/g,
  },
  {
    topic: 'repurchase',
    polarity: 'negative',
    pattern:
      /(?:再也|以后|下次|绝对?|永远|坚决)(?:都|也|再)?(?:不会?|别|不想)(?:再)?(?:来|买|光顾|光临|回购|找你)/g,
  },
];
