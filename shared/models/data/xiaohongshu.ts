/** Xiaohongshu 商家体验分 as third parties show it: quality, logistics, service. Its total is no mean of them; no weights. */
import { estimate, linear, secondary } from '../build';
import { BY_QUALITY_LINE, OWN, card, equalSlot, platformModel } from './platform-model';

const ALARM = estimate({
  zh: '没有公开标准；借用抖音 2026-06 前的差评率警戒线 5%、10%、15%',
  en: 'no standard is public; Douyin’s alarm lines for bad reviews until 2026-06 (5, 10 and 15%) are borrowed',
});
const GOOD_SHOP = estimate({
  zh: '没有公开标准；以 2026-04 一家高分天猫店的 99.73% 和 97.3% 为满分',
  en: 'no standard is public; 99.73% and 97.3%, as a Tmall shop of high score had them in 2026-04, are full marks',
});

export const XIAOHONGSHU = platformModel({
  id: 'xiaohongshu',
  name: { zh: '小红书商家体验分', en: 'Xiaohongshu shop score' },
  platform: 'xiaohongshu',
  validFrom: null,
  structure: secondary({
    zh: '小红书商家体验分页面（第三方）；总分不是三项的平均，权重未公开',
    en: 'Xiaohongshu’s page of the shop score (third parties); its total is no mean of the three parts, weights are not published',
  }),
  dimensions: [
    card('goods', { zh: '质量', en: 'Quality' }, [
      equalSlot('reviews.badRate', linear(ALARM, [0, 100], [0.05, 60], [0.1, 30], [0.15, 0])),
      equalSlot('goods.qualityRefundPaidRate', BY_QUALITY_LINE),
    ]),
    card('logistics', { zh: '物流', en: 'Logistics' }, [
      equalSlot('logistics.complaintRate', linear(OWN, [0, 100], [0.005, 75], [0.02, 20])),
      equalSlot('logistics.pickupHours', linear(OWN, [6, 100], [24, 75], [48, 50], [96, 0])),
      equalSlot(
        'logistics.pickupToSignHours',
        linear(OWN, [36, 100], [48, 90], [72, 65], [120, 20]),
      ),
    ]),
    card('service', { zh: '服务', en: 'Service' }, [
      equalSlot('service.refundOnlyHours', linear(OWN, [2, 100], [12, 80], [24, 60], [72, 0])),
      equalSlot('service.returnRefundHours', linear(OWN, [12, 100], [24, 85], [72, 40], [120, 0])),
      equalSlot('service.rejectionRate', linear(OWN, [0, 100], [0.05, 70], [0.2, 0])),
      equalSlot('chat.threeMinuteRate', linear(GOOD_SHOP, [0.5, 0], [0.95, 85], [0.9973, 100])),
      equalSlot('chat.satisfactionRate', linear(GOOD_SHOP, [0.6, 0], [0.9, 80], [0.973, 100])),
    ]),
  ],
  notCovered: [],
});
