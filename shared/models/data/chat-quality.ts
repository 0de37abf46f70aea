/**
 * Five headings of an article on chat agents: norms, behaviour, training, incentives, complaints. What files measure is
 * measured, the rest are items of the self-assessment. The article calls training and incentives the platform's; nothing
 * supports that, so here they are the shop's own. All curves are ours.
 */
import { estimate, linear } from '../build';
import type { Curve } from '../schema';
import { RATE_AS_POINTS, STARS, articleModel } from './article-model';

const FIRST_REPLY = linear(
  estimate({
    zh: '10 秒接上记 100，30 秒记 85，2 分钟记 30',
    en: 'a first reply in 10 seconds scores 100, in 30 seconds 85, in 2 minutes 30',
  }),
  [10, 100],
  [30, 85],
  [120, 30],
  [600, 0],
);
const AVERAGE_REPLY = linear(
  estimate({
    zh: '15 秒记 100，1 分钟记 75，3 分钟记 30',
    en: '15 seconds score 100, 1 minute 75, 3 minutes 30',
  }),
  [15, 100],
  [60, 75],
  [180, 30],
  [600, 0],
);
const DISSATISFIED = linear(
  estimate({
    zh: '没有不满意记 100，10% 记 85，30% 记 30',
    en: 'none dissatisfied scores 100, 10% scores 85, 30% scores 30',
  }),
  [0, 100],
  [0.1, 85],
  [0.3, 30],
);
const THREE_MINUTES = linear(
  estimate({
    zh: '一家客服团队的要求 90% 记 75，全部记 100，一半记 0',
    en: '90%, as one team of agents demands, scores 75, all 100, half 0',
  }),
  [0.5, 0],
  [0.9, 75],
  [1, 100],
);
/** Complaints, each of which weighs. */
const CASES: Curve = linear(
  estimate({
    zh: '没有记 100，一次记 70，五次记 0',
    en: 'none scores 100, one 70, five 0',
  }),
  [0, 100],
  [1, 70],
  [5, 0],
);

export const CHAT_QUALITY = articleModel({
  id: 'chat-quality',
  name: { zh: '客服质量（文章版）', en: 'Chat quality (article)' },
  title: { zh: '《抖音客服对体验分的影响》', en: 'article on chat agents and the score' },
  headings: [
    {
      id: 'norms',
      name: { zh: '服务规范', en: 'Norms' },
      rows: [
        ['assess.politeAddress', STARS],
        ['chat.firstReplySeconds', FIRST_REPLY],
        ['assess.respectForOpinions', STARS],
        ['assess.honesty', STARS],
      ],
    },
    {
      id: 'behaviour',
      name: { zh: '客服行为', en: 'Behaviour' },
      rows: [
        ['assess.proactiveContact', STARS],
        ['chat.avgReplySeconds', AVERAGE_REPLY],
        ['service.resolutionRate', RATE_AS_POINTS],
        ['chat.dissatisfactionRate', DISSATISFIED],
      ],
    },
    {
      id: 'training',
      name: { zh: '培训', en: 'Training' },
      rows: [
        ['assess.trainingManners', STARS],
        ['assess.trainingCommunication', STARS],
        ['assess.trainingProducts', STARS],
        ['assess.trainingComplaints', STARS],
        ['assess.trainingEmotions', STARS],
      ],
    },
    {
      id: 'incentives',
      name: { zh: '激励', en: 'Incentives' },
      rows: [
        ['assess.agentRating', STARS],
        ['assess.agentContests', STARS],
        ['assess.agentRewards', STARS],
      ],
    },
    {
      id: 'complaints',
      name: { zh: '投诉', en: 'Complaints' },
      rows: [
        ['assess.attitudeComplaints', CASES],
        ['chat.threeMinuteRate', THREE_MINUTES],
        ['assess.falseClaimComplaints', CASES],
      ],
    },
  ],
});
