import { describe, expect, it } from 'vitest';
import { METRICS, metricById } from './catalogue';
import { METRIC_GROUPS } from './metric';

/** Every metric of the definitions, in their order. */
const DEFINED = `
  goods.rating goods.qualityReturnRate goods.qualityRefundPaidRate goods.badReviewPaidRate goods.returnRate
  goods.returnExchangeRate goods.refundOnlyRate
  logistics.pickupHours logistics.shipHours logistics.onTimeShipRate logistics.ship48hRate logistics.deliveryHours
  logistics.onTimeDeliveryRate logistics.damageReturnRate logistics.wrongItemRate logistics.complaintRate
  service.auditHours service.refundOnlyHours service.returnRefundHours service.returnHandlingHours
  service.refundOnTimeRate service.escalationRate service.rejectionRate service.merchantLiableRate
  service.resolutionRate service.complaintRate
  chat.avgReplySeconds chat.firstReplySeconds chat.threeMinuteRate chat.dissatisfactionRate chat.satisfactionRate
  chat.conversionRate
  reviews.goodRate reviews.neutralRate reviews.badRate reviews.positiveTextRate reviews.replyRate reviews.replyHours
  orders.completionRate orders.cancelRate
  customers.repurchaseRate90 customers.repurchaseRate customers.retentionRate
  goods.qualityScore goods.packagingScore logistics.score service.returnHandlingScore
  service.complaintHandlingScore
  logistics.competitiveness goods.negativeFeedbackRate logistics.pickup48hRate logistics.arrivalHours
  service.refundHours service.inTransitRefundHours goods.severeDefectRate logistics.groupToSignHours
  logistics.violationRate logistics.pickupToSignHours logistics.nextDayPickupRate chat.noReplyRate
  service.firstActionHours service.liableDisputeRate
`;

describe('the catalogue', () => {
  it('has every metric of the definitions in their order, once', () => {
    expect(METRICS.map(({ id }) => id)).toEqual(DEFINED.trim().split(/\s+/));
  });

  it('finds a metric by its id and throws on an unknown one', () => {
    expect(metricById('goods.rating').name.zh).toBe('商品综合评分');
    expect(() => metricById('goods.none')).toThrow('goods.none');
  });

  describe.each(METRICS.map((metric) => [metric.id, metric] as const))('%s', (id, metric) => {
    it('is named after its group', () => {
      expect(METRIC_GROUPS).toContain(metric.group);
      expect(id.startsWith(`${metric.group}.`)).toBe(true);
    });

    it('has its texts in both languages, with a Chinese name in Chinese only', () => {
      const { name, formula, help, official, origin } = metric;
      for (const text of [name, formula, help, origin, ...(official === null ? [] : [official])]) {
        expect(text.zh).toMatch(/\p{Script=Han}/u);
        expect(text.en).toMatch(/[a-z]/);
        expect(text.en).not.toMatch(/\p{Script=Han}/u);
      }
    });

    it('has a help of one sentence or two', () => {
      expect(metric.help.zh.endsWith('。')).toBe(true);
      expect(metric.help.en.endsWith('.')).toBe(true);
    });

    it('has a formula with the numbers of its unit, in both languages', () => {
      const isGiven = metric.needs.length === 0;
      const numbers = metric.unit === 'ratio' ? ['denominator', 'numerator'] : ['count', 'sum'];
      for (const text of [metric.formula.zh, metric.formula.en]) {
        const placeholders = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
        expect(placeholders.sort()).toEqual(isGiven ? [] : numbers);
      }
    });
  });
});
