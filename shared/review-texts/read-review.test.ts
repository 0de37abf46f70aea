import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TEXT_RULES } from '../knowledge/text-rules';
import { buildLexicon, type OwnPhrase } from './lexicon';
import { readReview } from './read-review';

/** What is read, each as "topic sign «words»". */
function read(text: string, phrases: readonly OwnPhrase[] = []): readonly string[] {
  return readReview(text, buildLexicon(TEXT_RULES, phrases)).map(
    ({ topic, polarity, start, end }) =>
      `${topic} ${polarity === 'positive' ? '+' : '-'} ${text.slice(start, end)}`,
  );
}

describe('reading a review', () => {
  it('says where it found what', () => {
    expect(read('料子厚实，就是发货太慢')).toEqual(['quality + 厚实', 'logistics - 发货太慢']);
  });

  it.each([
    ['没有异味', ['smell + 没有异味']],
    ['一点都不结实', ['quality - 一点都不结实']],
    ['没有什么不满意的', ['general + 没有什么不满意']],
    ['质量不错', ['quality + 不错']],
    ['客服不错，质量不行', ['service + 不错', 'quality - 不行']],
  ])('turns what is denied: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['如果能厚一点就好了', ['quality - 厚']],
    ['如果不合适可以退', []],
    ['有没有大一点的？', []],
    ['说是不掉色，洗一次就掉色', ['colour - 掉色']],
    ['担心有异味，结果没有', ['smell + 异味']],
    ['真是好快，半个月才到', ['logistics - 半个月才到']],
    ['除了好看一无是处', ['general - 一无是处']],
    ['上次的很厚实，这次的薄', ['quality - 薄']],
    ['之前买的那个漏水，这个质量好', ['quality + 好']],
    ['别家的质量差，比之前的好，这家质量不错', ['general + 好', 'quality + 不错']],
    ['比之前买的那个漏水的强太多了', ['general + 比之前买的那个漏水的强太多']],
    ['以前买过好几次，这个也好', ['repurchase + 买过好几次', 'general + 好']],
    ['客服态度不好？没有，客服很好', ['service + 好']],
    ['小孩不小心摔了都没碎', ['damage + 摔了都没碎']],
    ['不小心摔碎了', ['damage - 摔碎']],
    ['不好不坏', []],
    ['好什么好，根本不好用', ['function - 不好用']],
  ])(
    'tells what is said from what is wished, asked, quoted, feared or past: %s',
    (text, expected) => {
      expect(read(text)).toEqual(expected);
    },
  );

  it('reads full-width and capital letters like others', () => {
    expect(read('VERY GOOD')).toEqual(['general + GOOD']);
    expect(read('ｇｏｏｄ')).toEqual(['general + ｇｏｏｄ']);
  });

  it('goes by phrases of the person before its own', () => {
    const own = (polarity: OwnPhrase['polarity'], topic = 'quality'): OwnPhrase[] => [
      { phrase: '不是很厚', topic, polarity },
    ];
    expect(read('不是很厚')).toEqual(['quality - 不是很厚']);
    expect(read('不是很厚', own('positive'))).toEqual(['quality + 不是很厚']);
    expect(read('不是很厚，尺码准', own('ignore'))).toEqual(['size + 尺码准']);
    expect(read('不是很厚', own('positive', 'noSuchTopic'))).toEqual([]);
  });

  it('finds each topic and polarity once, inside the text, whatever it is', () => {
    const pieces = fc.constantFrom(
      ...[
        '质量',
        '好',
        '不',
        '没有',
        '，',
        '慢',
        '快递',
        '？',
        '如果',
        '就好了',
        '😡',
        ' ',
        '担心',
        'a',
        '\n',
      ],
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 30 }).map((all) => all.join('')),
    );
    const lexicon = buildLexicon(TEXT_RULES);
    fc.assert(
      fc.property(texts, (text) => {
        const found = readReview(text, lexicon);
        const keys = found.map(({ topic, polarity }) => `${topic} ${polarity}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { start, end } of found) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
