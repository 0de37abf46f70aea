/** A user's models and changes of the advice as a file to keep or to give to a colleague. */
import { adviceProblems, type StoredAdvice } from '../advice/stored-advice';
import { z } from '../checkup/zod';
import { ACTIONS } from '../knowledge/actions';
import type { Message, Result } from '../result';
import { changeProblems } from './change-problems';
import { placeOf, readJsonFile, repeatedIds } from './file-problems';
import { MEASURES } from '../metrics/catalogue';
import type { ScoreModel } from './schema';
import type { UserModel } from './user-models';

const FORMAT = 'shop-checkup-models';
const VERSION = 1;

const numbers = z.record(z.string(), z.number());
const point = z.strictObject({
  value: z.number(),
  score: z.number(),
  relativeTo: z.enum(['qualityLine']).nullable(),
});

/** More are no list a person keeps. */
export const MOST_MODELS = 200;
/** No curve a person draws has more. */
const MOST_POINTS = 50;

/** A stored model of a user; also what the settings hold. */
export const userModel = z.strictObject({
  id: z.string().regex(/^user\/[A-Za-z0-9-]+$/),
  name: z.string().trim().min(1).max(60),
  parent: z.string(),
  changes: z.strictObject({
    dimensionWeights: numbers,
    metricWeights: numbers,
    curves: z.record(z.string(), z.array(point).max(MOST_POINTS)),
  }),
  savedAt: z.string().regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/),
});

/** Stored changes of the advice. */
export const storedAdvice = z.strictObject({
  targets: numbers,
  shares: z.record(z.string(), numbers),
});

const modelsFile = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  models: z.array(userModel).max(MOST_MODELS),
  advice: storedAdvice.optional(),
});

/** What a file brings; `advice` is null where it changes none. */
export interface ModelsFile {
  readonly models: readonly UserModel[];
  readonly advice: StoredAdvice | null;
}

/** The text of a file, for people to read as well. */
export function writeModelsFile({ models, advice }: ModelsFile): string {
  const document = {
    format: FORMAT,
    version: VERSION,
    models,
    ...(advice === null ? {} : { advice }),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/**
 * Reads such a file. Nothing of a file with a problem is used; every problem is told: those of `readJsonFile`,
 * `modelFile.sameId`, `modelFile.inModel` with the problem itself behind it, `model.parentMissing`, and those of `adviceProblems`.
 * @param models the models of the program and of the rules pack, which the users' own are made of
 */
export function readModelsFile(
  text: string,
  models: readonly ScoreModel[],
): Result<ModelsFile, readonly Message[]> {
  const read = readJsonFile(text, FORMAT, VERSION, modelsFile);
  if (!read.ok) return read;
  const { models: own, advice = null } = read.value;
  const problems = [
    ...repeatedIds('models', own),
    ...own.flatMap((model, index) => {
      const found = problemsOf(model, models);
      const at = { place: placeOf(['models', index]), name: model.name };
      return found.length === 0 ? [] : [{ code: 'modelFile.inModel', params: at }, ...found];
    }),
    ...(advice === null ? [] : adviceProblems(advice, MEASURES, ACTIONS)),
  ];
  return problems.length > 0
    ? { ok: false, error: problems }
    : { ok: true, value: { models: own, advice } };
}

function problemsOf(
  { name, parent, changes }: UserModel,
  models: readonly ScoreModel[],
): readonly Message[] {
  const found = models.find(({ id }) => id === parent);
  return found === undefined
    ? [{ code: 'model.parentMissing', params: { name, parent } }]
    : changeProblems(found, changes);
}
