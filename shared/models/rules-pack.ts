/**
 * Rules that came after the program: models of platforms (and articles) in a file, so that a change of the platforms' rules
 * needs no new version. A pack's model replaces the shipped one of its id; a new one joins and, where it states a platform's
 * rules, ends those that were in force without an end the day before it begins.
 */
import { z } from '../checkup/zod';
import type { Industry } from '../knowledge/industries';
import type { Message, Result } from '../result';
import { placeOf, readJsonFile, repeatedIds } from './file-problems';
import type { Measure } from '../metrics/metric';
import { MODELS, isPlatformRules } from './models';
import { localText, scoreModel, type ScoreModel } from './schema';
import { modelProblems } from './validate';

const FORMAT = 'shop-checkup-rules';
const VERSION = 1;
const DAY_MS = 86_400_000;

const line = z.number().positive().max(1);
const industries = z
  .array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
      name: localText,
      line: z.strictObject({ low: line, high: line }),
    }),
  )
  .max(500);
const models = z.array(scoreModel).max(200);
const rulesPack = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  rulesAsOf: z.string(),
  models,
  industries: industries.optional(),
});

/** A pack as it is kept once it was read, with the name of its file. */
export const keptRules = z.strictObject({
  file: z.string().min(1).max(300),
  rulesAsOf: z.string().max(10),
  models,
  industries,
});

export interface RulesPack {
  /** `YYYY-MM-DD`: the newest rules it knows are those in force from this day. */
  readonly rulesAsOf: string;
  readonly models: readonly ScoreModel[];
  /** Industries with new lines of 品退率; empty where the pack brings none. */
  readonly industries: readonly Industry[];
}

/** A pack in use. */
export interface KeptRules extends RulesPack {
  /** Name of the file it came from. */
  readonly file: string;
}

/**
 * Reads a rules pack. Nothing of a pack with a problem is used. Problems: those of `readJsonFile` and of `rulesProblems`.
 * @param knownCatalogue what models can score (`MEASURES`)
 * @param shipped the models the pack's join
 */
export function readRulesPack(
  text: string,
  knownCatalogue: readonly Pick<Measure, 'id' | 'direction'>[],
  shipped: readonly ScoreModel[] = MODELS,
): Result<RulesPack, readonly Message[]> {
  const read = readJsonFile(text, FORMAT, VERSION, rulesPack);
  if (!read.ok) return read;
  const pack = { ...read.value, industries: read.value.industries ?? [] };
  const problems = rulesProblems(pack, knownCatalogue, shipped);
  const { rulesAsOf, models, industries } = pack;
  return problems.length > 0
    ? { ok: false, error: problems }
    : { ok: true, value: { rulesAsOf, models, industries } };
}

/**
 * Everything wrong with the content of a pack, which may have been good for an earlier version of the program:
 * `modelFile.sameId`, `rules.notADay`, `rules.endsBeforeStart`, `rules.hasParent`, `rules.badModel`, `rules.lineBackwards`;
 * with none of these, `rules.overlap`.
 */
export function rulesProblems(
  { rulesAsOf, models, industries }: RulesPack,
  knownCatalogue: readonly Pick<Measure, 'id' | 'direction'>[],
  shipped: readonly ScoreModel[] = MODELS,
): readonly Message[] {
  const broken = [
    ...(isDay(rulesAsOf) ? [] : [notADay(placeOf(['rulesAsOf']), rulesAsOf)]),
    ...repeatedIds('models', models),
    ...models.flatMap((model, index) =>
      problemsOf(model, placeOf(['models', index]), knownCatalogue),
    ),
    ...repeatedIds('industries', industries),
    ...industries.flatMap((industry, index) =>
      lineProblems(industry, placeOf(['industries', index])),
    ),
  ];
  // Days are compared only once all of them are days.
  return broken.length > 0 ? broken : overlaps(models, shipped);
}

/** The models to choose from: the shipped ones with a pack's in their places, and its new ones before them. */
export function combineModels(
  shipped: readonly ScoreModel[],
  pack: readonly ScoreModel[],
): readonly ScoreModel[] {
  const added = pack.filter(({ id }) => shipped.every((model) => model.id !== id));
  const kept = shipped.map((model) => {
    const replaced = pack.find(({ id }) => id === model.id);
    return replaced ?? endedBy(model, pack);
  });
  return [...added, ...kept];
}

/** The shipped industries with a pack's in their places, and its new ones behind them. */
export function combineIndustries(
  shipped: readonly Industry[],
  pack: readonly Industry[],
): readonly Industry[] {
  const added = pack.filter(({ id }) => shipped.every((industry) => industry.id !== id));
  return [...shipped.map((one) => pack.find(({ id }) => id === one.id) ?? one), ...added];
}

/** A shipped model without an end, ended by the first later rules of its platform in a pack. */
function endedBy(model: ScoreModel, pack: readonly ScoreModel[]): ScoreModel {
  if (model.validTo !== null || !isPlatformRules(model)) return model;
  const [next] = pack
    .filter((other) => isPlatformRules(other) && other.platform === model.platform)
    .flatMap(({ validFrom }) => validFrom ?? [])
    .filter((day) => model.validFrom === null || day > model.validFrom)
    .sort();
  return next === undefined ? model : { ...model, validTo: dayBefore(next) };
}

function problemsOf(
  model: ScoreModel,
  place: string,
  catalogue: readonly Pick<Measure, 'id' | 'direction'>[],
): readonly Message[] {
  const { id, validFrom, validTo, parent } = model;
  const badDays = (['validFrom', 'validTo'] as const).flatMap((field) => {
    const day = model[field];
    return day === null || isDay(day) ? [] : [notADay(`${place}.${field}`, day)];
  });
  const backwards =
    badDays.length === 0 && validFrom !== null && validTo !== null && validTo < validFrom;
  return [
    ...badDays,
    ...(backwards
      ? [
          {
            code: 'rules.endsBeforeStart',
            params: { place, model: id, from: validFrom, to: validTo },
          },
        ]
      : []),
    ...(parent === null
      ? []
      : [{ code: 'rules.hasParent', params: { place, model: id, found: parent } }]),
    ...modelProblems(model, catalogue).map((what) => ({
      code: 'rules.badModel',
      params: { place, model: id, what },
    })),
  ];
}

/** Rules of one platform in force on the same day, told of the pack's model. */
function overlaps(pack: readonly ScoreModel[], shipped: readonly ScoreModel[]): readonly Message[] {
  const rules = combineModels(shipped, pack).filter(isPlatformRules);
  return pack.filter(isPlatformRules).flatMap((model) =>
    rules
      .filter(
        (other) =>
          other.id !== model.id &&
          other.platform === model.platform &&
          // Two of the pack are told once.
          !pack.slice(0, pack.indexOf(model)).some(({ id }) => id === other.id) &&
          meet(model, other),
      )
      .map((other) => ({
        code: 'rules.overlap',
        params: {
          place: placeOf(['models', pack.indexOf(model)]),
          model: model.id,
          other: other.id,
          from: later(model.validFrom, other.validFrom) ?? '—',
        },
      })),
  );
}

/** Whether two spans of days share one; `YYYY-MM-DD` sorts as text. */
function meet(a: ScoreModel, b: ScoreModel): boolean {
  const endsBefore = (one: ScoreModel, other: ScoreModel): boolean =>
    one.validTo !== null && other.validFrom !== null && one.validTo < other.validFrom;
  return !endsBefore(a, b) && !endsBefore(b, a);
}

function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

function lineProblems({ id, line: { low, high } }: Industry, place: string): readonly Message[] {
  return low <= high ? [] : [{ code: 'rules.lineBackwards', params: { place, found: id } }];
}

function notADay(place: string, found: string): Message {
  return { code: 'rules.notADay', params: { place, found } };
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && dayOf(time) === text;
}

function dayBefore(day: string): string {
  return dayOf(Date.parse(`${day}T00:00:00Z`) - DAY_MS);
}

/** The day of a moment, `YYYY-MM-DD`. */
function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
