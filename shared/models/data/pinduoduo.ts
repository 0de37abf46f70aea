/** Pinduoduo 店铺领航员 (综合体验星级) as third parties show it in 2026. Stars follow ranks within the industry; no weights. */
import { estimate, linear, secondary } from '../build';
import { OWN, card, equalSlot, platformModel } from './platform-model';

const SEEN = estimate({
  zh: '平台按同行排名给星；以 2026-06 一家 5 星食品店和一家弱店的数定位，曲线是本程序自定的起点',
  en: 'the platform gives stars by rank within the industry; placed by the figures of a five-star food shop of 2026-06 and of a weak shop, the curve is this program’s own starting point',
});

export const PINDUODUO = platformModel({
  id: 'pinduoduo',
  name: { zh: '拼多多店铺领航员', en: 'Pinduoduo experience stars' },
  platform: 'pinduoduo',
  validFrom: null,
  structure: secondary({
    zh: '拼多多店铺领航员页面（第三方，2026-06）；权重未公开',
    en: 'Pinduoduo’s page of experience stars (third party, 2026-06); weights are not published',
  }),
  dimensions: [
    card('service', { zh: '售后服务', en: 'After-sales' }, [
      equalSlot(
        'service.escalationRate',
        linear(SEEN, [0, 100], [0.0079, 90], [0.0246, 60], [0.06, 0]),
      ),
      equalSlot(
        'chat.threeMinuteRate',
        linear(SEEN, [0.3, 0], [0.52, 40], [0.9, 80], [0.998, 100]),
      ),
      equalSlot(
        'service.inTransitRefundHours',
        linear(SEEN, [2, 100], [3.8, 95], [24, 60], [72, 0]),
      ),
      equalSlot('service.returnRefundHours', linear(SEEN, [3, 100], [5.6, 95], [24, 70], [96, 0])),
    ]),
    card('goods', { zh: '商品品质', en: 'Goods' }, [
      equalSlot('reviews.positiveTextRate', linear(SEEN, [0.85, 0], [0.941, 50], [0.991, 100])),
      equalSlot('goods.severeDefectRate', linear(SEEN, [0, 100], [0.001, 90], [0.01, 30])),
    ]),
    card('logistics', { zh: '物流', en: 'Logistics' }, [
      equalSlot(
        'logistics.groupToSignHours',
        linear(SEEN, [36, 100], [48, 95], [58.8, 80], [120, 20]),
      ),
      equalSlot('logistics.violationRate', linear(OWN, [0, 100], [0.01, 60], [0.05, 0])),
    ]),
  ],
  notCovered: [
    {
      zh: '近 90 天评价得分排名（只有排名）',
      en: 'rank of the review score of 90 days (a rank only)',
    },
    { zh: '店铺活跃', en: 'activity of the shop' },
    { zh: '特色服务（体验提升计划）', en: 'special services (experience programme)' },
    {
      zh: '消费者服务体验分（另一套 5 分制的分）',
      en: 'the buyers’ service score (another score, out of 5)',
    },
  ],
});
