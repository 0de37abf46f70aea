import type { ScoreModel } from '../models/schema';
import type { ScoreSetting } from './setting';

const NONE: Readonly<Record<string, number>> = {};

/**
 * The metric weights of the shop's 考核行业 and type, by metric id, in place of the slots' own; those a row does not name stay.
 * Empty where the industry is not said, the model has no row of it, or its rows differ by a type that is not said.
 */
export function metricWeightsOf(
  { industryWeights }: Pick<ScoreModel, 'industryWeights'>,
  { industry, type }: Pick<ScoreSetting, 'industry' | 'type'>,
): Readonly<Record<string, number>> {
  if (industry === null) return NONE;
  const kind = type === null ? null : type === 'flagship' ? 'flagship' : 'ordinary';
  const rows = industryWeights.filter((row) => row.industry === industry);
  const row =
    rows.find((one) => one.type === kind) ?? rows.find((one) => one.type === 'any') ?? null;
  return row?.weights ?? NONE;
}
