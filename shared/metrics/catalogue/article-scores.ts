import { describeSource } from '../../knowledge/sources';
import type { MetricDefinition } from '../metric';
import { GIVEN } from './official';

/** Scores from 1 to 5 that come ready-made from tables or typing. */
export const ARTICLE_SCORES: readonly MetricDefinition[] = [
  {
    id: 'goods.qualityScore',
    group: 'goods',
    name: { zh: '商品质量评分', en: 'Product quality score' },
    unit: 'stars',
    direction: 'higher',
    formula: GIVEN,
    help: {
      zh: '对商品质量打的分，1 到 5；自己打分时请按同一把尺子给每家店打。',
      en: 'A score for the quality of the goods, 1 to 5; judge all shops by the same yardstick.',
    },
    needs: [],
    official: null,
    origin: describeSource('002·1'),
  },
  {
    id: 'goods.packagingScore',
    group: 'goods',
    name: { zh: '商品包装评分', en: 'Packaging score' },
    unit: 'stars',
    direction: 'higher',
    formula: GIVEN,
    help: {
      zh: '对包装打的分，1 到 5：路上经不经得住压、拆开体不体面。',
      en: 'A score for the packaging, 1 to 5: does it survive the way, and does it open well.',
    },
    needs: [],
    official: null,
    origin: describeSource('002·2'),
  },
  {
    id: 'logistics.score',
    group: 'logistics',
    name: { zh: '物流评分', en: 'Logistics score' },
    unit: 'stars',
    direction: 'higher',
    formula: GIVEN,
    help: {
      zh: '对快递快慢和服务打的分，1 到 5。',
      en: 'A score for how fast and how well parcels are delivered, 1 to 5.',
    },
    needs: [],
    official: null,
    origin: describeSource('002·3'),
  },
  {
    id: 'service.returnHandlingScore',
    group: 'service',
    name: { zh: '退换货处理评分', en: 'Return handling score' },
    unit: 'stars',
    direction: 'higher',
    formula: GIVEN,
    help: {
      zh: '对退货换货办得快不快、顺不顺打的分，1 到 5。',
      en: 'A score for how quickly and smoothly returns and exchanges are handled, 1 to 5.',
    },
    needs: [],
    official: null,
    origin: describeSource('002·4'),
  },
  {
    id: 'service.complaintHandlingScore',
    group: 'service',
    name: { zh: '客户投诉处理评分', en: 'Complaint handling score' },
    unit: 'stars',
    direction: 'higher',
    formula: GIVEN,
    help: {
      zh: '对客户投诉处理得怎么样打的分，1 到 5。',
      en: 'A score for how customers’ complaints are handled, 1 to 5.',
    },
    needs: [],
    official: null,
    origin: describeSource('002·5'),
  },
];
