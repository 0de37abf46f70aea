import type { Cause } from '../knowledge/cause';
import type { Sign } from './sign';

/** The signs of a cause. */
export interface Signs {
  /** Each shows it by itself. */
  readonly telling: readonly Sign[];
  /** What other causes show in too: it agrees with telling ones, alone it is nothing. */
  readonly agreeing: readonly Sign[];
}

/** Signs beyond those that follow from what a cause says of itself: parts of the shop held against each other. */
const COMPARED: Readonly<Record<string, readonly Sign[]>> = {
  defects: [
    { kind: 'products' },
    { kind: 'group', metric: 'goods.qualityRefundPaidRate', by: 'product' },
  ],
  'slow-delivery': [
    { kind: 'group', metric: 'logistics.deliveryHours', by: 'province' },
    { kind: 'group', metric: 'logistics.onTimeDeliveryRate', by: 'province' },
  ],
  'poor-carrier': [
    { kind: 'group', metric: 'logistics.deliveryHours', by: 'courier' },
    { kind: 'group', metric: 'logistics.onTimeDeliveryRate', by: 'courier' },
    { kind: 'group', metric: 'logistics.damageReturnRate', by: 'courier' },
    { kind: 'group', metric: 'logistics.complaintRate', by: 'courier' },
  ],
  'weak-packaging': [{ kind: 'group', metric: 'logistics.damageReturnRate', by: 'product' }],
  'stock-outs': [
    { kind: 'group', metric: 'logistics.shipHours', by: 'product' },
    { kind: 'group', metric: 'logistics.onTimeShipRate', by: 'product' },
  ],
  'uneven-agents': [
    { kind: 'agents', figure: 'replySeconds' },
    { kind: 'agents', figure: 'dissatisfaction' },
  ],
  'untrained-agents': [{ kind: 'training' }],
  'unfair-competition': [
    { kind: 'forbidden', words: 'advertising' },
    { kind: 'deduction', deduction: 'false-advertising' },
    { kind: 'deduction', deduction: 'fake-trade' },
  ],
  'induced-reviews': [{ kind: 'forbidden', words: 'induced' }],
};

/** All signs of a cause, in the order its evidence is told. */
export function signsOf(cause: Cause): Signs {
  const { metrics = [], topics = [], reasons = [] } = cause.shared;
  return {
    telling: [
      ...cause.metrics.map((metric) => ({ kind: 'metric', metric }) as const),
      ...(COMPARED[cause.id] ?? []),
      ...cause.reasons.map((reason) => ({ kind: 'reason', reason }) as const),
      ...cause.topics.map((topic) => ({ kind: 'topic', topic }) as const),
      ...cause.complaints.map((complaint) => ({ kind: 'complaint', complaint }) as const),
      ...cause.questions.map((question) => ({ kind: 'answer', question }) as const),
    ],
    agreeing: [
      ...metrics.map((metric) => ({ kind: 'metric', metric }) as const),
      ...reasons.map((reason) => ({ kind: 'reason', reason }) as const),
      ...topics.map((topic) => ({ kind: 'topic', topic }) as const),
    ],
  };
}
