/** The five ways out of a low service score (article 000), each with the causes it answers. */
import type { LocalText } from '../text/local-text';

export interface Remedy {
  readonly id: 'quality' | 'after-sales' | 'logistics' | 'training' | 'fair-trade';
  readonly title: LocalText;
  /** What it comes down to, one sentence. */
  readonly text: LocalText;
  /** Ids of the causes it answers, in the order of `CAUSES`; every cause has exactly one remedy. */
  readonly causes: readonly string[];
  /** As `describeSource` reads it. */
  readonly source: string;
}

export const REMEDIES: readonly Remedy[] = [
  {
    id: 'quality',
    title: { zh: '把货做好', en: 'Better goods' },
    text: {
      zh: '进货、到货、出库三道关把住质量，卖的和买家想的一样。',
      en: 'Guard quality when buying, receiving and shipping, so that buyers get what they expect.',
    },
    causes: ['poor-quality', 'defects', 'below-expectation', 'wrong-size', 'price-complaints'],
    source: '000·text · 000·1',
  },
  {
    id: 'after-sales',
    title: { zh: '把售后办快、办成', en: 'Quicker, better after-sales' },
    text: {
      zh: '申请马上有人理，方案当场能定，投诉有人管到底，意见真的会改。',
      en: 'Requests are taken up at once, solutions granted on the spot, complaints owned, and feedback acted on.',
    },
    causes: [
      'slow-after-sales',
      'unskilled-solutions',
      'complaints-ignored',
      'hard-returns',
      'no-feedback-loop',
      'weak-loyalty',
    ],
    source: '000·text · 000·2 · 003·7',
  },
  {
    id: 'logistics',
    title: { zh: '发得快、送得到、包得好', en: 'Ship early, deliver safely' },
    text: {
      zh: '当天的单当天走，快递按线路挑，包装扛得住，路上有人跟。',
      en: 'Orders leave the same day, couriers are chosen by route, boxes hold, and parcels are followed.',
    },
    causes: [
      'slow-shipment',
      'slow-delivery',
      'poor-carrier',
      'weak-packaging',
      'wrong-or-missing-items',
      'stock-outs',
      'no-order-tracking',
    ],
    source: '000·text · 000·3',
  },
  {
    id: 'training',
    title: { zh: '练客服、排好班', en: 'Train and staff the chat' },
    text: {
      zh: '忙时有人、问题答得上、话说得好听，干得好的有奖。',
      en: 'Somebody is there in busy hours, knows the answer, says it kindly, and is rewarded for it.',
    },
    causes: [
      'slow-chat',
      'unanswered-questions',
      'poor-communication',
      'uneven-agents',
      'untrained-agents',
      'no-incentives',
      'unanswered-reviews',
    ],
    source: '000·text · 000·4 · 004·3',
  },
  {
    id: 'fair-trade',
    title: { zh: '照实说、守规矩', en: 'Honest trade' },
    text: {
      zh: '页面、直播和回复只说做得到、有凭证的话，口碑慢慢就起来。',
      en: 'Say only what can be kept and shown, on pages, streams and in replies; a good name follows.',
    },
    causes: ['wrong-description', 'unfair-competition', 'induced-reviews'],
    source: '000·text · D1 · D23',
  },
];
