import type { Platform } from '../model/platform';
import { DOUYIN_2026_07 } from './data/douyin-2026-07';
import { DOUYIN_2026_09 } from './data/douyin-2026-09';
import { KUAISHOU_ARTICLE } from './data/kuaishou-article';
import { SIX_FACTORS } from './data/six-factors';
import type { ScoreModel } from './schema';

/** Milliseconds. */
const DAY = 86_400_000;

/** The models shipped with the program, in the order they are offered. */
export const MODELS: readonly ScoreModel[] = [
  DOUYIN_2026_09,
  DOUYIN_2026_07,
  KUAISHOU_ARTICLE,
  SIX_FACTORS,
];

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
 * model valid at the period's end, the one still in force where that is not known. Where the rules of the time are not in this
 * version, the platform's model nearest to it in days with the caveat `olderRules`; where the platform has none, six factors with `noModelForPlatform`.
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
  const nearest = periodEnd === null ? candidates[0] : nearestTo(periodEnd, candidates);
  return nearest === undefined
    ? { model: SIX_FACTORS, caveat: platform === 'other' ? null : 'noModelForPlatform' }
    : { model: nearest, caveat: 'olderRules' };
}

/** Whether a model's rules are in force on a day; without a day, whether they have no end. */
function isValidOn(model: ScoreModel, day: string | null): boolean {
  return day === null ? model.validTo === null : daysOff(model, day) === 0;
}

/** The model with the fewest days between its rules and the day, the first of equals. */
function nearestTo(day: string, models: readonly ScoreModel[]): ScoreModel | undefined {
  const least = Math.min(...models.map((model) => daysOff(model, day)));
  return models.find((model) => daysOff(model, day) === least);
}

/** Days from a model's rules to a day; 0 while they are in force. */
function daysOff({ validFrom, validTo }: ScoreModel, day: string): number {
  const between = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;
  return Math.max(
    0,
    validFrom === null ? 0 : between(day, validFrom),
    validTo === null ? 0 : between(validTo, day),
  );
}
