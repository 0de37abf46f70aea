import type { SeedStatement } from './seed-item';

/** The ten tables of article 002 read in words. */
export const SEED_READINGS: readonly SeedStatement[] = [
  {
    source: '002·1',
    name: { zh: '读商品质量评分', en: 'Reading product quality' },
    uses: [
      'reading goods.qualityScore',
      'slot six-factors/goods.qualityScore',
      'entry reading-goods-quality',
    ],
  },
  {
    source: '002·2',
    name: { zh: '读商品包装评分', en: 'Reading packaging' },
    uses: [
      'reading goods.packagingScore',
      'slot six-factors/goods.packagingScore',
      'entry reading-packaging',
    ],
  },
  {
    source: '002·3',
    name: { zh: '读物流评分', en: 'Reading logistics' },
    uses: [
      'reading logistics.score',
      'slot six-factors/logistics.score',
      'entry reading-logistics',
    ],
  },
  {
    source: '002·4',
    name: { zh: '读退换货处理评分', en: 'Reading return handling' },
    uses: [
      'reading service.returnHandlingScore',
      'slot six-factors/service.returnHandlingScore',
      'entry reading-returns',
    ],
  },
  {
    source: '002·5',
    name: { zh: '读客户投诉处理评分', en: 'Reading complaint handling' },
    uses: [
      'reading service.complaintHandlingScore',
      'slot six-factors/service.complaintHandlingScore',
      'entry reading-complaints',
    ],
  },
  {
    source: '002·6',
    name: { zh: '读用户评价分布', en: 'Reading the spread of reviews' },
    uses: [
      'reading reviews.goodRate',
      'reading reviews.neutralRate',
      'reading reviews.badRate',
      'metric reviews.goodRate',
      'entry reading-reviews',
    ],
  },
  {
    source: '002·7',
    name: { zh: '读订单处理和完成数量', en: 'Reading order completion' },
    uses: [
      'reading orders.completionRate',
      'metric orders.completionRate',
      'entry reading-completion',
    ],
  },
  {
    source: '002·8',
    name: { zh: '读平均发货时长', en: 'Reading time to ship' },
    uses: ['reading logistics.shipHours', 'metric logistics.shipHours', 'entry reading-ship-time'],
  },
  {
    source: '002·9',
    name: { zh: '读二次购买率', en: 'Reading second purchases' },
    uses: [
      'reading customers.repurchaseRate',
      'metric customers.repurchaseRate',
      'entry reading-repurchase',
    ],
  },
  {
    source: '002·10',
    name: { zh: '读留存率', en: 'Reading retention' },
    uses: [
      'reading customers.retentionRate',
      'metric customers.retentionRate',
      'entry reading-retention',
    ],
  },
];
