import { INDUSTRIES } from '../knowledge/industries';
import { MEASURES } from '../metrics/catalogue';
import type { ModelLibrary, ModelSettings } from './model-library';
import { MODELS } from './models';
import { RULES_AS_OF } from './rules-date';
import { combineIndustries, combineModels, rulesProblems, type RulesPack } from './rules-pack';
import type { Message } from '../result';

/**
 * What keeps a pack from being used by this version: those of `rulesProblems`, and `rules.olderThanProgram` where the program
 * brings newer rules itself.
 */
export function packProblems(pack: RulesPack): readonly Message[] {
  const problems = rulesProblems(pack, MEASURES);
  return problems.length === 0 && pack.rulesAsOf < RULES_AS_OF
    ? [
        {
          code: 'rules.olderThanProgram',
          params: { found: pack.rulesAsOf, known: RULES_AS_OF },
        },
      ]
    : problems;
}

/** What is kept as this version of the program uses it. A pack with problems is kept and not used. */
export function openLibrary(settings: ModelSettings): ModelLibrary {
  const { rules } = settings;
  const problems = rules === null ? [] : packProblems(rules);
  const used = problems.length === 0 ? rules : null;
  return {
    ...settings,
    known: combineModels(MODELS, used?.models ?? []),
    industries: combineIndustries(INDUSTRIES, used?.industries ?? []),
    rulesAsOf: used?.rulesAsOf ?? RULES_AS_OF,
    rulesProblems: problems,
  };
}
