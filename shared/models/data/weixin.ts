/** Score of Weixin (Channels) shops as third parties show it: goods, logistics, service, over 30 days. No weights. */
import { estimate, linear, secondary } from '../build';
import { BY_QUALITY_LINE, OWN, card, equalSlot, platformModel } from './platform-model';

const GOOD_SHOP = estimate({
  zh: '没有公开标准；以淘宝一家高分店的好评率 97.24% 为 90 分',
  en: 'no standard is public; 97.24%, as a Taobao shop of high score has it, is 90 points',
});

export const WEIXIN = platformModel({
  id: 'weixin',
  name: { zh: '微信小店体验分', en: 'Weixin shop score' },
  platform: 'weixin',
  validFrom: null,
  structure: secondary({
    zh: '微信小店（视频号小店）体验分的指标（第三方），近 30 天；权重未公开',
    en: 'metrics of the Weixin (Channels) shop score (third parties), 30 days; weights are not published',
  }),
  dimensions: [
    card('goods', { zh: '商品', en: 'Goods' }, [
      equalSlot('goods.qualityRefundPaidRate', BY_QUALITY_LINE),
      equalSlot('reviews.goodRate', linear(GOOD_SHOP, [0.85, 0], [0.9724, 90], [0.99, 100])),
    ]),
    card('logistics', { zh: '物流', en: 'Logistics' }, [
      equalSlot('logistics.nextDayPickupRate', linear(OWN, [0.6, 0], [0.9, 75], [0.99, 100])),
      equalSlot('logistics.onTimeDeliveryRate', linear(OWN, [0.7, 0], [0.9, 80], [0.99, 100])),
      equalSlot('logistics.complaintRate', linear(OWN, [0, 100], [0.005, 75], [0.02, 20])),
    ]),
    card('service', { zh: '服务', en: 'Service' }, [
      equalSlot('chat.avgReplySeconds', linear(OWN, [15, 100], [30, 90], [60, 75], [180, 30])),
      equalSlot('chat.noReplyRate', linear(OWN, [0, 100], [0.02, 80], [0.1, 20])),
      equalSlot('service.firstActionHours', linear(OWN, [2, 100], [6, 85], [24, 50], [48, 0])),
      equalSlot('service.refundOnlyHours', linear(OWN, [2, 100], [12, 80], [24, 60], [72, 0])),
      equalSlot('service.returnRefundHours', linear(OWN, [12, 100], [24, 85], [72, 40], [120, 0])),
      equalSlot('service.liableDisputeRate', linear(OWN, [0, 100], [0.001, 80], [0.01, 0])),
    ]),
  ],
  notCovered: [{ zh: '售后满意度', en: 'satisfaction with after-sales' }],
});
