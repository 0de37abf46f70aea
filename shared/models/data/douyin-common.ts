/** What both versions of the Douyin score have in common: what buyers see, grades, metrics of the growth stage. */
import { official } from '../build';
import type { ScoreModel } from '../schema';

/** What buyers see: 97 and more 5.0, 0.1 less for every 4 points down to 61; 60 is 4.0, 0.1 less per point down to 50. */
export const DOUYIN_DISPLAY: ScoreModel['display'] = [
  ...Array.from({ length: 10 }, (_, step) => ({ from: 97 - 4 * step, shown: (50 - step) / 10 })),
  ...Array.from({ length: 10 }, (_, step) => ({ from: 60 - step, shown: (40 - step) / 10 })),
  { from: 0, shown: 3 },
];

export const DOUYIN_STARS: ScoreModel['stars'] = [
  { from: 89, stars: 5 },
  { from: 77, stars: 4.5 },
  { from: 60, stars: 4 },
  { from: 55, stars: 3.5 },
  { from: 0, stars: 3 },
];

export const DOUYIN_GRADES: Pick<ScoreModel, 'grades' | 'gradesProvenance'> = {
  grades: [
    { id: 'excellent', from: 89 },
    { id: 'good', from: 77 },
    { id: 'watch', from: 60 },
    { id: 'poor', from: 0 },
  ],
  gradesProvenance: official({
    zh: '《商家体验分规范》2026-05-07 与 2026-08-06 两版相同的星级分界：89 分 5 星、77 分 4.5 星、60 分 4 星；档名是本程序的叫法',
    en: 'star limits in the rule of the experience score, the same in its versions of 2026-05-07 and 2026-08-06: 89 points 5 stars, 77 points 4.5, 60 points 4; the names of the grades are this program’s',
  }),
};

/** Each has a pass line of the industry in the growth stage, most of them as a count. */
export const DOUYIN_GROWTH_METRICS = [
  'goods.rating',
  'goods.qualityReturnRate',
  'logistics.pickupHours',
  'logistics.onTimeDeliveryRate',
  'logistics.damageReturnRate',
  'service.auditHours',
  'chat.avgReplySeconds',
  'chat.dissatisfactionRate',
  'service.escalationRate',
];
