import { describe, expect, it } from 'vitest';
import { complaintKinds } from './complaint-kinds';

describe('complaints about service in a text', () => {
  it.each([
    ['客服态度太差了', ['attitude']],
    ['服务态度不好', ['attitude']],
    ['东西还行，就是客服爱答不理的', ['attitude']],
    ['物流慢，客服还很敷衍', ['attitude']],
    ['物流慢客服不理人', ['slowReply']],
    ['客服回复有点慢，不过问题解决了', ['slowReply']],
    ['盒子破了个角，问客服半天才回', ['slowReply']],
    ['发了消息两天都没人回', ['slowReply']],
    ['根本联系不上客服', ['slowReply']],
    ['商家虚假宣传', ['falseClaim']],
    ['和宣传的完全不一样', ['falseClaim']],
    ['说好的赠品没给', ['falseClaim']],
    ['虚假宣传！客服态度恶劣，回复也慢', ['attitude', 'slowReply', 'falseClaim']],
    ['怕客服态度差，但是服务真的差', ['attitude']],
    ['客服不理人？不知道怎么想的', ['slowReply']],
  ])('%s', (text, kinds) => {
    expect(complaintKinds(text)).toEqual(kinds);
  });

  it.each([
    '态度很好',
    '客服态度没有不耐烦',
    '客服没有不耐烦，讲得很细',
    '客服一点也不敷衍',
    '回复不慢，态度不差',
    '不是虚假宣传，和直播间说的一样',
    '没有夸大宣传',
    '从来没有不回复的情况',
    '以为客服态度会很差，结果很热情',
    '快递员态度很差，店家没得说',
    '物流公司的客服不理人',
    '比别家客服态度差的强多了',
    '客服态度不好？没有，客服很好',
    '客服态度差吗？一点也不，很耐心',
    '上次那家客服爱答不理，这家很热情',
    '问了客服尺寸，回得很快，按她说的买正合适',
    '服务差不多就这样，挺好',
    '与商品描述不符',
    '尺码偏小，退了',
    '一直回复很快',
    '',
  ])('none: %s', (text) => {
    expect(complaintKinds(text)).toEqual([]);
  });
});
