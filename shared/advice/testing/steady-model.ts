/** A model whose figures are a test's own: what the shipped ones assume may change with every rule. */
import { estimate, linear, linearByQualityLine } from '../../models/build';
import { DOUYIN_2026_09 } from '../../models/data/douyin-2026-09';
import type { Curve, Gate, MetricSlot, ModelDimension, ScoreModel } from '../../models/schema';

const text = { zh: '测试', en: 'test' };
const why = estimate(text);

/** A gate at 80 judged by the day, unless said. */
export function gateWith(change: Partial<Gate>): Gate {
  return {
    ...{ id: 'line', name: text, threshold: 80, judgedBy: 'day', consequence: text },
    ...{ only: null, growthCounts: false, also: [], condition: null, provenance: why },
    ...change,
  };
}

function dimension(id: string, weight: number, metrics: readonly MetricSlot[]): ModelDimension {
  return { id, name: text, weight, weightProvenance: why, metrics: [...metrics], fallback: [] };
}

function slot(metric: string, weight: number, core: boolean, curve: Curve): MetricSlot {
  return { metric, weight, weightProvenance: why, core, curve };
}

/** Shaped like the Douyin model: goods 50 %, logistics 20 %, service 30 %; gates at 60, 70 and 80. */
export const STEADY: ScoreModel = {
  ...DOUYIN_2026_09,
  id: 'steady',
  dimensions: [
    dimension('goods', 0.5, [
      slot('goods.rating', 90, true, linear(why, [4.5, 60], [4.7, 70], [4.8, 85], [4.9, 100])),
      slot(
        'goods.qualityReturnRate',
        10,
        true,
        linearByQualityLine(why, [0, 100], [1, 70], [2, 50]),
      ),
    ]),
    dimension('logistics', 0.2, [
      slot('logistics.pickupHours', 15, true, linear(why, [6, 100], [24, 75], [48, 50])),
      slot(
        'logistics.onTimeDeliveryRate',
        70,
        true,
        linear(why, [0.8, 50], [0.9, 80], [0.99, 100]),
      ),
      slot('logistics.damageReturnRate', 15, false, linear(why, [0, 100], [0.005, 70], [0.02, 50])),
    ]),
    dimension('service', 0.3, [
      slot('service.auditHours', 25, true, linear(why, [2, 100], [6, 85], [24, 60], [48, 50])),
      slot('chat.avgReplySeconds', 25, true, linear(why, [15, 100], [30, 90], [60, 75], [180, 50])),
      slot('chat.dissatisfactionRate', 25, false, linear(why, [0, 100], [0.1, 85], [0.3, 50])),
      slot(
        'service.escalationRate',
        25,
        false,
        linear(why, [0, 100], [0.005, 90], [0.02, 60], [0.04, 50]),
      ),
    ]),
  ],
  grades: [
    { id: 'excellent', from: 89 },
    { id: 'good', from: 77 },
    { id: 'watch', from: 60 },
    { id: 'poor', from: 0 },
  ],
  gates: [
    gateWith({ id: 'low', threshold: 60 }),
    gateWith({ id: 'days', threshold: 60, judgedBy: 'days14' }),
    gateWith({ id: 'day', threshold: 70 }),
    gateWith({ id: 'week', threshold: 70, judgedBy: 'mean7' }),
    gateWith({ id: 'high', threshold: 80 }),
    gateWith({ id: 'month', threshold: 80, judgedBy: 'mean30' }),
  ],
};
