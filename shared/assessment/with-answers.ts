import type { Sitting } from '../checkup/schema-assessment';
import type { ShopMeasurement } from '../metrics/measurement';
import type { Measurement } from '../metrics/metric';
import { shopId } from '../scoring/score-shop';
import { newestAnswers, sittingsOf } from './newest-answers';

/** A shop's figures and after them its newest answers, as figures of their own: models score those they name. */
export function withAnswers(
  measured: ShopMeasurement,
  sittings: readonly Sitting[],
): ShopMeasurement {
  const answers = newestAnswers(sittingsOf(shopId(measured), sittings));
  if (answers.length === 0) return measured;
  const given = answers.map(({ question, value }) => measurementOf(question, value));
  return { ...measured, metrics: [...measured.metrics, ...given] };
}

/** A value without counts: nobody can say how sure a judgement is. */
function measurementOf(id: string, value: number): Measurement {
  return {
    id,
    value,
    ...{ numerator: null, denominator: null, count: null, sum: null, m2: null },
    ...{ median: null, p90: null },
    status: 'assessed',
    origin: 'assessed',
    immature: 0,
    evidence: [],
    daily: [],
    breakdowns: [],
  };
}
