import type { CheckupResult } from '../checkup/schema';
import type { Sitting } from '../checkup/schema-assessment';

/** The sittings a check-up holds, of all its shops. */
export function sittingsIn({
  assessments,
}: Pick<CheckupResult, 'assessments'>): readonly Sitting[] {
  return assessments.flatMap(({ shop, sittings }) => sittings.map((one) => ({ shop, ...one })));
}
