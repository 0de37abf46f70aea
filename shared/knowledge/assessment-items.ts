/**
 * What a shop judges of itself where no file can: the rows of two articles that name no measurable figure. Models name them
 * like metrics; until they are answered they are missing, never zero.
 */
import type { LocalText } from '../text/local-text';

export interface AssessmentItem {
  /** `assess.name`; never the id of a metric. */
  readonly id: string;
  readonly name: LocalText;
  /** stars: judged from 1 to 5 · count: a number of things or cases in the period · ratio: a share, as a fraction. */
  readonly unit: 'stars' | 'count' | 'ratio';
  readonly direction: 'higher' | 'lower';
  /** Article and table, as `describeSource` reads them. */
  readonly source: string;
}

export const ASSESSMENT_ITEMS: readonly AssessmentItem[] = [
  stars('imageQuality', '图片质量', 'Quality of pictures', '001·1'),
  stars('returnLogistics', '退货物流服务', 'Logistics of returns', '001·2'),
  stars('compensation', '售后补偿', 'Compensation after sales', '001·3'),
  {
    id: 'assess.interactionFrequency',
    name: { zh: '每周互动次数', en: 'Contacts with buyers a week' },
    unit: 'count',
    direction: 'higher',
    source: '001·4',
  },
  stars('interactionQuality', '互动内容质量', 'Quality of contacts with buyers', '001·4'),
  {
    id: 'assess.channels',
    name: { zh: '沟通方式', en: 'Ways to reach the shop' },
    unit: 'count',
    direction: 'higher',
    source: '001·4',
  },
  {
    id: 'assess.shareRate',
    name: { zh: '转发率', en: 'Share rate' },
    unit: 'ratio',
    direction: 'higher',
    source: '001·5',
  },
  stars('wordOfMouth', '口碑影响力', 'Word of mouth', '001·5'),
  stars('publicComments', '网友评论', 'Public comments', '001·5'),
  stars('brandImage', '品牌形象', 'Brand image', '001·5'),
  stars('politeAddress', '有礼貌的称呼', 'Polite address', '004·1'),
  stars('respectForOpinions', '尊重用户意见', 'Respect for buyers’ opinions', '004·1'),
  stars('honesty', '诚实守信', 'Honesty', '004·1'),
  stars('proactiveContact', '主动沟通', 'Speaking to buyers unasked', '004·2'),
  stars('trainingManners', '客服礼仪培训', 'Training in manners', '004·3'),
  stars('trainingCommunication', '沟通技巧培训', 'Training in communication', '004·3'),
  stars('trainingProducts', '产品知识培训', 'Training in product knowledge', '004·3'),
  stars('trainingComplaints', '投诉处理培训', 'Training in handling complaints', '004·3'),
  stars('trainingEmotions', '情绪安抚培训', 'Training in calming buyers', '004·3'),
  stars('agentRating', '客服评定', 'Rating of agents', '004·4'),
  stars('agentContests', '客服竞赛', 'Contests of agents', '004·4'),
  stars('agentRewards', '服务奖励', 'Rewards for service', '004·4'),
  cases('attitudeComplaints', '服务态度被投诉次数', 'Complaints about attitude', '004·5'),
  cases('falseClaimComplaints', '虚假宣传被投诉次数', 'Complaints about false claims', '004·5'),
];

function stars(id: string, zh: string, en: string, source: string): AssessmentItem {
  return {
    id: `assess.${id}`,
    name: { zh, en },
    unit: 'stars',
    direction: 'higher',
    source,
  };
}

function cases(id: string, zh: string, en: string, source: string): AssessmentItem {
  return { id: `assess.${id}`, name: { zh, en }, unit: 'count', direction: 'lower', source };
}
