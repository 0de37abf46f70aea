/** The one entry: a dataset in, the whole result out. Pure; the caller gives the moment and the program's version. */
import { NO_CHANGES, type AdviceChanges } from '../advice/advice-changes';
import type { Industry } from '../knowledge/industries';
import { keepRows } from '../metrics/kept-rows';
import { measureKept } from '../metrics/measure';
import type { ShopMeasurement } from '../metrics/measurement';
import type { Dataset } from '../model/dataset';
import type { Period } from '../model/period';
import { sharesBackOffice } from '../model/platform';
import type { KnownShop } from '../model/shop-profile';
import { MODELS, defaultModelFor, modelById, type ModelCaveat } from '../models/models';
import type { ScoreModel } from '../models/schema';
import { fail, ok, type Message, type Result } from '../result';
import { analyseTexts } from '../review-texts/analyse-texts';
import type { OwnPhrase } from '../review-texts/lexicon';
import { shopId } from '../scoring/score-shop';
import { slotOf } from '../scoring/slot-of';
import { serviceFigures } from '../service/service-figures';
import { askingRows } from './asking-rows';
import { judge, type JudgedShop } from './judge';
import { profileOf } from './profile';
import { SCHEMA_VERSION, type CheckupResult, type ShopResult } from './schema';
import type { Sitting } from './schema-assessment';
import { nameShops, sourceResult } from './sources';
import { shopWarnings } from './warnings';

export interface CheckupOptions {
  /** Model for all shops; null = each shop's default. */
  readonly model: string | null;
  /** The models there are: shipped ones, those of a rules pack, the user's. The shipped ones when left out. */
  readonly models?: readonly ScoreModel[];
  /** Industries with their lines of 品退率; the shipped ones when left out. */
  readonly industries?: readonly Industry[];
  /** Targets and shares the user changed; none when left out. */
  readonly advice?: AdviceChanges;
  /** Null = the default period. */
  readonly period: Period | null;
  /** Shop profiles; none when left out. */
  readonly known?: readonly KnownShop[];
  /** Sittings of the self-assessment, of any shops, in any order; none when left out. */
  readonly sittings?: readonly Sitting[];
  /** How the person says phrases of reviews are to be read; none when left out. */
  readonly phrases?: readonly OwnPhrase[];
  /** Told now and then how many of all texts are read. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly appVersion: string;
  /** `YYYY-MM-DD HH:mm:ss` of Beijing. */
  readonly createdAt: string;
}

/** Warnings that say why not one row could be used. */
const NOTHING_USABLE: ReadonlySet<string> = new Set([
  'warning.paymentUnknown',
  'warning.nothingPaid',
]);

/** A shop with the model it is scored by and why. */
interface Judged extends JudgedShop {
  readonly caveat: ModelCaveat;
}

/**
 * Measures, scores, compares and advises. Errors: `checkup.unknownModel`, `checkup.badPeriod`, `checkup.nothingInPeriod`,
 * and, when no row can be used, the warning that says why (`warning.paymentUnknown`, `warning.nothingPaid`) or
 * `checkup.noUsableRow`.
 */
export function runCheckup(dataset: Dataset, options: CheckupOptions): Result<CheckupResult> {
  const known = options.models ?? MODELS;
  const asked = options.model === null ? null : modelById(options.model, known);
  if (asked === undefined) {
    const ids = known.map(({ id }) => id).join('\n');
    return fail('checkup.unknownModel', { model: options.model ?? '', known: ids });
  }
  const { period } = options;
  if (period !== null && !isPeriod(period)) return fail('checkup.badPeriod', { ...period });

  const { dataset: named, warnings } = nameShops(dataset);
  const kept = keepRows(named);
  const measured = measureKept(kept, { period });
  if (measured.shops.length === 0 || measured.uses.every((use) => use.used === 0)) {
    const outside = measured.uses.some((use) => use.outOfPeriod > 0);
    if (period !== null && outside) return fail('checkup.nothingInPeriod', { ...period });
    const why = measured.warnings.find(({ code }) => NOTHING_USABLE.has(code));
    return why === undefined ? fail('checkup.noUsableRow') : fail(why.code, why.params);
  }

  const judged = measured.shops.map((shop): Judged => ({
    measured: shop,
    profile: profileOf(shop, options.known ?? [], options.industries),
    ...(asked === null
      ? defaultModelFor(
          {
            platform: shop.platform,
            platformFiles: hasPlatformFigures(named, shop, known),
            periodEnd: measured.period.to,
          },
          known,
        )
      : { model: asked, caveat: null }),
  }));
  const models = known.filter((model) => judged.some((shop) => shop.model === model));
  const { period: days } = measured;
  const texts = analyseTexts(kept, days, {
    phrases: options.phrases,
    onProgress: options.onProgress,
  });
  const judgement = judge(
    { period: days, shops: judged, texts, service: serviceFigures(kept, days) },
    models,
    {
      sittings: options.sittings ?? [],
      at: options.createdAt,
      advice: options.advice ?? NO_CHANGES,
    },
  );
  const { today, appeals } = askingRows(kept, days);
  return ok({
    schemaVersion: SCHEMA_VERSION,
    appVersion: options.appVersion,
    createdAt: options.createdAt,
    period: days,
    models,
    sources: named.sources.map((source, index) => {
      const use = measured.uses[index];
      if (use === undefined) throw new Error(`Source ${index} has no row accounting.`);
      return sourceResult(source, use);
    }),
    ...judgement,
    texts: [...texts],
    today: [...today],
    appeals: [...appeals],
    warnings: [...warnings, ...measured.warnings, ...allShopWarnings(judged, judgement.shops)].map(
      (warning) => ({
        code: warning.code,
        params: { ...warning.params },
      }),
    ),
  });
}

function allShopWarnings(
  judged: readonly Judged[],
  shops: readonly ShopResult[],
): readonly Message[] {
  return shopWarnings(
    judged.flatMap(({ measured, model, caveat }) => {
      const shop = shops.find((candidate) => candidate.id === shopId(measured));
      return shop === undefined
        ? []
        : [{ shop, model, caveat, paidOrders30: measured.paidOrders30 }];
    }),
  );
}

/**
 * Whether the shop has files of its platform or figures of its platform's pages: official scores, and values that are typed,
 * pasted or of a day and belong to a model of the platform. Undated summary tables are neither.
 */
function hasPlatformFigures(
  dataset: Dataset,
  { name, platform }: ShopMeasurement,
  models: readonly ScoreModel[],
): boolean {
  const isOwn = (source: Dataset['sources'][number] | undefined): boolean =>
    source?.shop === name &&
    (sharesBackOffice(source.platform, platform) || source.platform === 'other');
  const official = dataset.officialScores.some(({ source }) => isOwn(dataset.sources[source]));
  return (
    official ||
    dataset.sources.some((source) => isOwn(source) && source.kind !== 'metricTable') ||
    dataset.values.some(
      ({ source, metric, origin, date }) =>
        isOwn(dataset.sources[source]) &&
        (origin !== 'table' || date !== null) &&
        models.some((model) => model.platform === platform && slotOf(model, metric) !== undefined),
    )
  );
}

function isPeriod({ from, to }: Period): boolean {
  const isDay = (day: string): boolean =>
    /^\d{4}-\d{2}-\d{2}$/.test(day) &&
    !Number.isNaN(Date.parse(day)) &&
    new Date(day).toISOString().startsWith(day);
  return isDay(from) && isDay(to) && from <= to;
}
