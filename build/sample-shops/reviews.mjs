import { HISTORY } from './orders.mjs';
import { HOUR } from './time.mjs';

/**
 * @typedef {import('./orders.mjs').Order} Order
 * @typedef {import('./orders.mjs').Line} Line
 * @typedef {import('./shops.mjs').Shop} Shop
 * @typedef {import('./random.mjs').Random} Random
 *
 * @typedef {object} Review
 * @property {Order} order
 * @property {Line} line
 * @property {number} time
 * @property {number} rating
 * @property {string} content
 * @property {string} append
 * @property {number | null} appendTime
 * @property {string} reply
 * @property {string} nickname
 */

const GOOD = [
  '{p}收到了，比想象中厚实，用着挺顺手',
  '给妈妈买的{p}，她很喜欢，说比超市的好用',
  '第二次买了，这次帮同事带了一个，质量一直没变',
  '颜色很正，和图片一样，放家里不突兀',
  '早上下单第二天就到了，快递小哥还打了电话',
  '包装里三层外三层，一点没磕到，{p}没有味道',
  '用了一个星期才来评价，{p}没出什么毛病',
  '问了客服尺寸，回得很快，按她说的买正合适',
  '性价比可以，这个价位挑不出毛病',
  '做工细，边角都打磨过，摸着不扎手',
  '说明书写得清楚，自己装十分钟搞定',
  '大小刚好，原来乱七八糟的桌面总算整齐了',
  '朋友来家里看到问链接，已经推荐了',
  '少发了一个小配件，联系客服当天就补了，态度很好',
  '搬新家添的，一家人都在用，满意',
  '物流快，东西好，会再来',
  '声音不大，晚上用也不吵人',
  '清洗方便，擦一下就干净了',
  '一直在这家买日用品，没失望过',
  '比直播间看到的还好看一点',
  '挺实用的',
  '不错不错，好评',
];
const FINE = [
  '整体可以，就是{p}比我想的小一点',
  '东西还行，等了四天才到',
  '用起来没问题，外盒有点压瘪，里面是好的',
  '颜色比图片深一些，能接受',
  '中规中矩，对得起价格',
  '客服回复有点慢，不过问题解决了',
  '{p}刚打开有一点味道，晾两天就没了',
];
const NEUTRAL = [
  '一般吧，没有宣传的那么好用',
  '能用，细节有点粗糙，缝隙里有毛边',
  '发货太慢了，{p}倒是没什么问题',
  '尺寸没看清楚，买小了，退又嫌麻烦',
  '刚买完就降价，心里不太舒服',
  '盒子破了个角，问客服半天才回',
];
/** Bad reviews by what they are about. */
const BAD = {
  quality: [
    '{p}用了三天就坏了，开关按下去没反应',
    '一股塑料味，晾了一个星期还有，不敢用',
    '做工太差，接缝都对不齐，跟图片完全两回事',
    '充满电用不到十分钟，说好的长续航呢',
  ],
  packaging: [
    '打开箱子{p}碎了两个，就裹了一层泡泡纸',
    '外箱压扁了，{p}边上磕掉一块，这种易碎品不该这么包',
    '盖子裂了，里面连填充都没有，希望改改包装',
  ],
  logistics: [
    '下单五天才发货，催了三次都说在安排',
    '物流停在中转站好几天没动静，等到都不想要了',
    '快递直接扔驿站，没打电话，还要自己扛上楼',
  ],
  service: [
    '申请退货两天没人处理，打字问也不回，最后找了平台',
    '客服只会发固定的话，问题来回问了三遍没解决',
    '说是我用坏的不给退，一开机就这样我怎么用坏',
  ],
  size: ['尺寸和页面写的不一样，量了少三厘米，放不进去', '比图片小一大圈，{p}装不了多少东西'],
};
const APPENDS = [
  '用了半个月补一句，还是好用',
  '追评：客服后来给补发了，改个印象',
  '又用了几天，底下有点掉漆',
];
const REPLIES = {
  good: [
    '谢谢您愿意写下使用感受，用着有什么问题随时找我们。',
    '看到您用得顺手我们也开心，祝生活愉快。',
    '感谢反馈，{p}建议每周擦洗一次，能用得更久。',
  ],
  poor: [
    '让您失望了，很抱歉。已把情况转给仓库核对，客服今天会联系您处理。',
    '抱歉给您添了麻烦，这一批我们会重新抽检，退换的运费由我们承担。',
    '谢谢指出来，包装我们已经在换加厚的，您这单客服会跟到底。',
  ],
};
const NICKNAMES = [
  '小***鱼',
  '用***7',
  '晴***天',
  '阿***木',
  'L***o',
  '豆***豆',
  '南***风',
  '匿名用户',
  '一***只',
  '桃***子',
];

/**
 * Reviews of a shop's signed orders, oldest first.
 *
 * @param {Shop} shop
 * @param {readonly Order[]} orders
 * @param {Random} random
 * @returns {Review[]}
 */
export function makeReviews(shop, orders, random) {
  const speakers = new Talk(random);
  return orders
    .flatMap((order) => {
      if (order.kind === 'gift' || order.signTime === null || !random.chance(shop.reviewed))
        return [];
      const time = order.signTime + Math.round(random.between(1, 70) * HOUR);
      if (time >= HISTORY.to) return [];
      return [makeReview(shop, order, time, random, speakers)];
    })
    .sort((a, b) => a.time - b.time);
}

/**
 * @param {Shop} shop
 * @param {Order} order
 * @param {number} time
 * @param {Random} random
 * @param {Talk} talk
 * @returns {Review}
 */
function makeReview(shop, order, time, random, talk) {
  const line = random.pick(order.lines);
  const rating = random.weighted(shop.ratings);
  const noun = line.product.noun;
  const silent = rating >= 4 && random.chance(0.22);
  const content = silent ? '' : talk.say(textsFor(rating, shop, random), noun, rating >= 4);
  const appended = content !== '' && random.chance(0.05);
  const appendAt = time + Math.round(random.between(30, 300) * HOUR);
  const append = appended && appendAt < HISTORY.to ? random.pick(APPENDS) : '';
  const answered = content !== '' && random.chance(shop.replied);
  const reply = answered ? random.pick(rating >= 4 ? REPLIES.good : REPLIES.poor) : '';
  return {
    order,
    line,
    time,
    rating,
    content,
    append,
    appendTime: append === '' ? null : appendAt,
    reply: reply.replace('{p}', noun),
    nickname: random.pick(NICKNAMES),
  };
}

/**
 * @param {number} rating
 * @param {Shop} shop
 * @param {Random} random
 */
function textsFor(rating, shop, random) {
  if (rating === 5) return GOOD;
  if (rating === 4) return FINE;
  return rating === 3 ? NEUTRAL : BAD[random.pick(shop.complaints)];
}

/** Puts texts together so that few reviews read alike. */
class Talk {
  /** @param {Random} random */
  constructor(random) {
    this.random = random;
    /** @type {Set<string>} */
    this.said = new Set();
  }

  /**
   * @param {readonly string[]} texts
   * @param {string} noun
   * @param {boolean} mayJoin
   */
  say(texts, noun, mayJoin) {
    let text = '';
    for (let attempt = 0; attempt < 6; attempt += 1) {
      const first = this.random.pick(texts);
      const second = mayJoin && this.random.chance(0.45) ? this.random.pick(texts) : first;
      text = first === second ? first : `${first}${this.random.pick(['，', '。', '！'])}${second}`;
      if (!this.said.has(text)) break;
    }
    this.said.add(text);
    return text.replaceAll('{p}', noun);
  }
}
