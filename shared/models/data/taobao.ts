/** Taobao and Tmall 店铺真实体验分 by the rule in force since 2026-03-16. Weights and tiers are shown in 千牛 only. */
import { estimate, linear, official } from '../build';
import { card, equalSlot, platformModel } from './platform-model';

const SEEN = estimate({
  zh: '档位只在千牛里看得到；以 2026-04 一家高分天猫店的数为高分，其余由本程序自定',
  en: 'the tiers are shown in the back office only; the figures of a Tmall shop of high score in 2026-04 count as high, the rest is this program’s own',
});

export const TAOBAO = platformModel({
  id: 'taobao',
  name: { zh: '淘宝店铺真实体验分（2026-03 规则）', en: 'Taobao shop score (rules of 2026-03)' },
  platform: 'taobao',
  validFrom: '2026-03-16',
  structure: official({
    zh: '《淘宝平台店铺真实体验分规范》2026-02-24 公示，2026-03-16 执行；权重和档位按主营类目定，只在千牛里看得到',
    en: 'Taobao rule of the real shop experience score, published 2026-02-24, carried out from 2026-03-16; weights and tiers depend on the main category and are shown in the back office only',
  }),
  dimensions: [
    card('goods', { zh: '宝贝质量', en: 'Goods' }, [
      equalSlot('goods.negativeFeedbackRate', linear(SEEN, [0.0013, 100], [0.01, 60], [0.03, 0])),
      equalSlot('reviews.goodRate', linear(SEEN, [0.85, 0], [0.9724, 90], [0.99, 100])),
    ]),
    card('logistics', { zh: '物流速度', en: 'Logistics' }, [
      equalSlot('logistics.pickup48hRate', linear(SEEN, [0.8, 0], [0.98, 85], [0.9999, 100])),
      equalSlot('logistics.arrivalHours', linear(SEEN, [40.4, 100], [72, 70], [120, 30])),
    ]),
    card('service', { zh: '服务保障', en: 'Service' }, [
      equalSlot('chat.threeMinuteRate', linear(SEEN, [0.5, 0], [0.95, 85], [0.9973, 100])),
      equalSlot('chat.satisfactionRate', linear(SEEN, [0.6, 0], [0.9, 80], [0.973, 100])),
      equalSlot('service.refundHours', linear(SEEN, [1.34, 100], [24, 70], [72, 20])),
      equalSlot('service.escalationRate', linear(SEEN, [0.0004, 100], [0.005, 70], [0.02, 20])),
    ]),
  ],
  notCovered: [
    { zh: '物流差评率（部分店铺考核）', en: 'bad reviews of logistics (for some shops)' },
    { zh: '特色服务加分', en: 'bonus for special services' },
    { zh: '违规扣分', en: 'deductions for violations' },
  ],
});
