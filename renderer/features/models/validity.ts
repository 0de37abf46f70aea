import type { ScoreModel } from '../../../shared/models/schema';
import type { Words } from '../../ui/language';

/** When a model's rules are in force, in words. */
export function validityText({ validFrom: from, validTo: to }: ScoreModel, { t }: Words): string {
  if (from !== null && to !== null) return t('ui.models.validBoth', { from, to });
  if (from !== null) return t('ui.models.validFrom', { from });
  return to === null ? t('ui.models.validAlways') : t('ui.models.validTo', { to });
}
