import type { ScoreModel } from '../models/schema';
import type { ScoreSetting } from './setting';

/** The metric weights of one 考核行业. */
type IndustryRow = ScoreModel['industryWeights'][number];

/**
 * The model's row for the shop's 考核行业 and type: its metric weights stand in place of the slots' own, those it does not name
 * stay. Null where the industry is not said, the model has no row of it, or its rows differ by a type that is not said.
 */
export function industryRowOf(
  { industryWeights }: Pick<ScoreModel, 'industryWeights'>,
  { industry, type }: Pick<ScoreSetting, 'industry' | 'type'>,
): IndustryRow | null {
  if (industry === null) return null;
  const kind = type === null ? null : type === 'flagship' ? 'flagship' : 'ordinary';
  const rows = industryWeights.filter((row) => row.industry === industry);
  return rows.find((row) => row.type === kind) ?? rows.find((row) => row.type === 'any') ?? null;
}
