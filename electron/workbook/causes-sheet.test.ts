import { describe, expect, it } from 'vitest';
import { resultWith } from '../../shared/checkup/testing/results';
import type { CheckupResult } from '../../shared/checkup/schema';
import { STEADY } from '../../shared/advice/testing/steady-model';
import { scoredPlainly } from '../../shared/advice/testing/any-shop';
import { shopWith } from '../../shared/scoring/testing/shops';
import { causesSheet } from './causes-sheet';
import { wordsIn } from './words';

const shop = scoredPlainly(shopWith('店', {}, { platform: 'douyin' }), STEADY);
const result: CheckupResult = resultWith({
  shops: [shop],
  models: [STEADY],
  causes: [
    {
      ...{ shop: shop.id, cause: 'wrong-description', strength: 'likely' },
      ...{ metrics: ['goods.rating'], loss: 4.25, actions: ['real-photos-colour-note'], order: 1 },
      evidence: [
        {
          ...{ kind: 'text', about: 'colour' },
          message: { code: 'cause.topic.colour', params: { count: 9, total: 200, share: 0.045 } },
          rows: [
            {
              ...{ source: 0, row: 14, id: null, product: null, value: 1, time: null },
              text: '颜色差太多',
            },
          ],
        },
        {
          ...{ kind: 'answer', about: 'assess.imageQuality', rows: [] },
          message: {
            code: 'cause.answerStars',
            params: { metric: 'assess.imageQuality', value: 1 },
          },
        },
      ],
    },
  ],
});

describe('the sheet of causes', () => {
  it('has a row for each piece of evidence, with its figure, words and place, and what to do', () => {
    const { rows } = causesSheet(result, wordsIn('zh-CN'));
    const texts = rows.map((row) => row.map(({ content }) => content));
    expect(texts).toHaveLength(3);
    expect(texts[1]).toEqual([
      '店',
      { value: 1, format: '0' },
      '页面说的、拍的和实物对不上',
      '很可能',
      { value: 4.25, format: '0.0' },
      '200 条有文字的评价里，9 条说有色差（4.5%）',
      '第 14 行  颜色差太多',
      ...[expect.any(String), expect.any(String)],
      '1. 主图换实拍，详情页写明色差和材质',
      expect.stringContaining('文章'),
    ]);
    expect(texts[2]?.slice(5)).toEqual([
      '自评“图片质量”只给了 1 分（满分 5 分）',
      ...[null, null, null, null, null],
    ]);
  });
});
