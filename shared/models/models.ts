import type { Platform } from '../model/platform';
import { DOUYIN_2026_09 } from './data/douyin-2026-09';
import { KUAISHOU_ARTICLE } from './data/kuaishou-article';
import { SIX_FACTORS } from './data/six-factors';
import type { ScoreModel } from './schema';

/** The models shipped with the program, in the order they are offered. */
export const MODELS: readonly ScoreModel[] = [DOUYIN_2026_09, KUAISHOU_ARTICLE, SIX_FACTORS];

/** A shipped model by its id. */
export function modelById(id: string): ScoreModel | undefined {
  return MODELS.find((model) => model.id === id);
}

/** Why a default model was taken although it does not quite fit. */
export type ModelCaveat = 'olderRules' | 'noModelForPlatform' | null;

/** What decides the default: the shop's platform, whether it gave platform files, and the period's last day. */
export interface ModelSituation {
  readonly platform: Platform;
  /** Any file of rows or of the platform's own figures; false when only summary tables were given. */
  readonly platformFiles: boolean;
  /** `YYYY-MM-DD`; null when nothing carries a date. */
  readonly periodEnd: string | null;
}

/**
 * The model a shop is scored by when the user names none: summary tables → six factors; platform files → the platform's
 * model valid at the period's end. Where the rules in force then are not in this version, the platform's nearest model with
 * the caveat `olderRules`; where the platform has none, six factors with `noModelForPlatform`.
 */
export function defaultModelFor(situation: ModelSituation): {
  readonly model: ScoreModel;
  readonly caveat: ModelCaveat;
} {
  const { platform, platformFiles, periodEnd } = situation;
  if (!platformFiles) return { model: SIX_FACTORS, caveat: null };
  const candidates = MODELS.filter((model) => model.platform === platform);
  const valid = candidates.find((model) => isValidOn(model, periodEnd));
  if (valid !== undefined) return { model: valid, caveat: null };
  const nearest = candidates[0];
  return nearest === undefined
    ? { model: SIX_FACTORS, caveat: platform === 'other' ? null : 'noModelForPlatform' }
    : { model: nearest, caveat: 'olderRules' };
}

/** `YYYY-MM-DD` sorts as text; without a day every model counts as valid. */
function isValidOn(model: ScoreModel, day: string | null): boolean {
  if (day === null) return true;
  return (
    (model.validFrom === null || model.validFrom <= day) &&
    (model.validTo === null || day <= model.validTo)
  );
}
