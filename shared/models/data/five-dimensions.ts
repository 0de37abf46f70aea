/**
 * Five headings with five rows each, from an article on raising the Douyin score. Rows without a figure of their own are
 * items of the self-assessment. All curves are ours.
 */
import { estimate, linear } from '../build';
import type { Curve } from '../schema';
import { RATE_AS_POINTS, STARS, articleModel } from './article-model';

/** From full marks to none, straight. */
function from(zh: string, en: string, full: number, none: number): Curve {
  const points = [[full, 100] as const, [none, 0] as const];
  return linear(estimate({ zh, en }), ...(full < none ? points : points.reverse()));
}

const RATING = linear(
  estimate({
    zh: '4.9 分记 100，4.8 分记 85，4.7 分记 70，4 分记 30',
    en: '4.9 scores 100, 4.8 scores 85, 4.7 scores 70, 4 scores 30',
  }),
  [1, 0],
  [4, 30],
  [4.7, 70],
  [4.8, 85],
  [4.9, 100],
);
const SHIP_HOURS = linear(
  estimate({
    zh: '12 小时记 100，24 小时记 90，48 小时记 60',
    en: '12 hours score 100, 24 score 90, 48 score 60',
  }),
  [12, 100],
  [24, 90],
  [48, 60],
  [96, 0],
);
const AUDIT_HOURS = linear(
  estimate({
    zh: '2 小时内审核记 100，1 天记 60，2 天记 0',
    en: 'approval within 2 hours scores 100, 1 day 60, 2 days 0',
  }),
  [2, 100],
  [24, 60],
  [48, 0],
);
const REPLY_SECONDS = linear(
  estimate({
    zh: '15 秒记 100，1 分钟记 75，3 分钟记 30',
    en: '15 seconds score 100, 1 minute 75, 3 minutes 30',
  }),
  [15, 100],
  [60, 75],
  [180, 30],
  [600, 0],
);

export const FIVE_DIMENSIONS = articleModel({
  id: 'five-dimensions',
  name: { zh: '五维度（文章版）', en: 'Five dimensions (article)' },
  title: { zh: '《怎样提高抖音服务体验分》', en: 'article on raising the Douyin score' },
  headings: [
    {
      id: 'goods',
      name: { zh: '商品质量和描述', en: 'Goods and descriptions' },
      rows: [
        [
          'goods.returnRate',
          from(
            '不退货记 100，退货率到 50% 记 0',
            'no returns score 100, a rate of 50% scores 0',
            0,
            0.5,
          ),
        ],
        ['goods.rating', RATING],
        ['assess.imageQuality', STARS],
        ['reviews.positiveTextRate', RATE_AS_POINTS],
        [
          'reviews.replyHours',
          from('2 小时内回复记 100，3 天记 0', 'answers within 2 hours score 100, 3 days 0', 2, 72),
        ],
      ],
    },
    {
      id: 'logistics',
      name: { zh: '物流速度和服务', en: 'Logistics' },
      rows: [
        ['logistics.shipHours', SHIP_HOURS],
        [
          'logistics.deliveryHours',
          from('36 小时送到记 100，6 天记 0', '36 hours score 100, 6 days 0', 36, 144),
        ],
        [
          'logistics.wrongItemRate',
          from(
            '没有错漏发记 100，到 3% 记 0',
            'none wrong or missing scores 100, 3% scores 0',
            0,
            0.03,
          ),
        ],
        ['assess.returnLogistics', STARS],
        [
          'logistics.complaintRate',
          from('没有投诉记 100，到 3% 记 0', 'no complaints score 100, 3% scores 0', 0, 0.03),
        ],
      ],
    },
    {
      id: 'service',
      name: { zh: '售后服务质量', en: 'After-sales service' },
      rows: [
        ['service.auditHours', AUDIT_HOURS],
        ['service.resolutionRate', RATE_AS_POINTS],
        ['chat.satisfactionRate', RATE_AS_POINTS],
        [
          'service.escalationRate',
          from('没有求助记 100，到 4% 记 0', 'no escalations score 100, 4% scores 0', 0, 0.04),
        ],
        ['assess.compensation', STARS],
      ],
    },
    {
      id: 'communication',
      name: { zh: '用户互动和沟通', en: 'Contact with buyers' },
      rows: [
        ['reviews.replyRate', RATE_AS_POINTS],
        ['chat.avgReplySeconds', REPLY_SECONDS],
        [
          'assess.interactionFrequency',
          from('每周 7 次记 100，没有记 0', '7 a week score 100, none scores 0', 7, 0),
        ],
        ['assess.interactionQuality', STARS],
        ['assess.channels', from('4 种记 100，没有记 0', '4 ways score 100, none scores 0', 4, 0)],
      ],
    },
    {
      id: 'reviews',
      name: { zh: '用户评价和口碑', en: 'Reviews and word of mouth' },
      rows: [
        ['reviews.goodRate', RATE_AS_POINTS],
        [
          'assess.shareRate',
          from(
            '转发率 5% 记 100，没有记 0',
            'a share rate of 5% scores 100, none scores 0',
            0.05,
            0,
          ),
        ],
        ['assess.wordOfMouth', STARS],
        ['assess.publicComments', STARS],
        ['assess.brandImage', STARS],
      ],
    },
  ],
});
