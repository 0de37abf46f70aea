import { sharesBackOffice, type Platform } from '../model/platform';
import { CHAT_QUALITY } from './data/chat-quality';
import { DOUYIN_2026_07 } from './data/douyin-2026-07';
import { DOUYIN_2026_09 } from './data/douyin-2026-09';
import { FIVE_DIMENSIONS } from './data/five-dimensions';
import { KUAISHOU_2025 } from './data/kuaishou-2025';
import { KUAISHOU_ARTICLE } from './data/kuaishou-article';
import { PINDUODUO } from './data/pinduoduo';
import { SIX_FACTORS } from './data/six-factors';
import { TAOBAO } from './data/taobao';
import { WEIXIN } from './data/weixin';
import { XIAOHONGSHU } from './data/xiaohongshu';
import type { ScoreModel } from './schema';

/** Milliseconds. */
const DAY = 86_400_000;

/** The models shipped with the program, in the order they are offered. */
export const MODELS: readonly ScoreModel[] = [
  DOUYIN_2026_09,
  DOUYIN_2026_07,
  KUAISHOU_2025,
  TAOBAO,
  PINDUODUO,
  XIAOHONGSHU,
  WEIXIN,
  SIX_FACTORS,
  KUAISHOU_ARTICLE,
  FIVE_DIMENSIONS,
  CHAT_QUALITY,
];

/**
 * A model by its id.
 * @param models those to look in; the shipped ones unless a rules pack or the user adds to them
 */
export function modelById(
  id: string,
  models: readonly ScoreModel[] = MODELS,
): ScoreModel | undefined {
  return models.find((model) => model.id === id);
}

/**
 * Whether a model states a platform's own rules, so that its shops are scored by it unless told otherwise: neither an
 * article's idea of them nor a model somebody changed.
 */
export function isPlatformRules({ platform, parent, structureProvenance }: ScoreModel): boolean {
  return platform !== null && parent === null && structureProvenance.kind !== 'article';
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
 * version, the platform's model nearest to it in days with the caveat `olderRules`; where the platform has none, six factors
 * with `noModelForPlatform`. A platform's own structure goes before an article's even where it gives no total: the article's
 * total is supported by no rule.
 * @param models those to choose from; the shipped ones unless a rules pack adds to them
 */
export function defaultModelFor(
  situation: ModelSituation,
  models: readonly ScoreModel[] = MODELS,
): {
  readonly model: ScoreModel;
  readonly caveat: ModelCaveat;
} {
  const { platform, platformFiles, periodEnd } = situation;
  const sixFactors = modelById(SIX_FACTORS.id, models) ?? SIX_FACTORS;
  if (!platformFiles) return { model: sixFactors, caveat: null };
  const rules = models.filter(isPlatformRules);
  const own = rules.filter((model) => model.platform === platform);
  const candidates = own.length > 0 ? own : rules.filter((model) => isAlike(model, platform));
  const valid = candidates.find((model) => isValidOn(model, periodEnd));
  if (valid !== undefined) return { model: valid, caveat: null };
  const nearest = periodEnd === null ? candidates[0] : nearestTo(periodEnd, candidates);
  return nearest === undefined
    ? { model: sixFactors, caveat: platform === 'other' ? null : 'noModelForPlatform' }
    : { model: nearest, caveat: 'olderRules' };
}

/** Whether a model is of a platform with the same back office: Tmall has no rules of its own here but Taobao's. */
function isAlike(model: ScoreModel, platform: Platform): boolean {
  return model.platform !== null && sharesBackOffice(model.platform, platform);
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
