/**
 * Kuaishou 店铺体验分 as third parties show it in 2025: three cards, nine metrics. No rule text is public: neither weights nor
 * how a value becomes points, hence no total.
 */
import { estimate, linear, secondary } from '../build';
import { BY_QUALITY_LINE, OWN, card, equalSlot, platformModel } from './platform-model';

const SEEN = estimate({
  zh: '没有公开标准；以 2025 年一份换算工具里的示例数定位，曲线是本程序自定的起点',
  en: 'no standard is public; placed by the sample figures of a calculator of 2025, the curve is this program’s own starting point',
});

export const KUAISHOU_2025 = platformModel({
  id: 'kuaishou-2025',
  name: { zh: '快手店铺体验分（2025 指标）', en: 'Kuaishou shop score (metrics of 2025)' },
  platform: 'kuaishou',
  validFrom: null,
  structure: secondary({
    zh: '快手后台三张卡片和九项指标（第三方，约 2025）；没有公开的规则文本',
    en: 'three cards and nine metrics of the Kuaishou back office (third parties, about 2025); no rule text is public',
  }),
  dimensions: [
    card('goods', { zh: '商品体验', en: 'Goods' }, [
      equalSlot('goods.qualityRefundPaidRate', BY_QUALITY_LINE),
      equalSlot('goods.badReviewPaidRate', linear(OWN, [0, 100], [0.005, 70], [0.02, 20])),
    ]),
    card('logistics', { zh: '物流体验', en: 'Logistics' }, [
      equalSlot(
        'logistics.onTimeShipRate',
        linear(SEEN, [0.9, 40], [0.986, 85], [0.99, 90], [1, 100]),
      ),
      equalSlot('logistics.deliveryHours', linear(SEEN, [48, 100], [62, 90], [70, 80], [120, 30])),
      equalSlot(
        'logistics.complaintRate',
        linear(SEEN, [0, 100], [0.0027, 90], [0.0072, 70], [0.02, 20]),
      ),
      equalSlot('logistics.competitiveness', linear(OWN, [0, 0], [1, 100])),
    ]),
    card('service', { zh: '售后服务', en: 'After-sales' }, [
      equalSlot('service.refundOnlyHours', linear(SEEN, [1, 100], [3, 90], [10.9, 70], [48, 20])),
      equalSlot(
        'service.returnRefundHours',
        linear(SEEN, [12, 100], [23.9, 85], [26.5, 80], [72, 30]),
      ),
      // The platform's 求助率 is of paid orders, as 投诉比例 is here; its page is read into the latter.
      equalSlot(
        'service.complaintRate',
        linear(SEEN, [0, 100], [0.0003, 95], [0.005, 50], [0.02, 0]),
      ),
    ]),
  ],
  notCovered: [],
});
