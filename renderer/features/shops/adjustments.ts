/** What a shop profile is asked about bonuses, deductions and the industry metric weights go by, and how the answers read. */
import type { Platform } from '../../../shared/model/platform';
import { MOST_CASES, type KnownShop } from '../../../shared/model/shop-profile';
import type { Adjustment, ScoreModel } from '../../../shared/models/schema';

export interface Asked {
  readonly bonuses: readonly Adjustment[];
  readonly deductions: readonly Adjustment[];
  /** 考核行业 whose weights some model knows. */
  readonly industries: readonly {
    readonly id: string;
    readonly name: { readonly zh: string; readonly en: string };
  }[];
}

/** What the models of a platform ask, each thing once; of one that several have, as the first of them puts it. */
export function askedOf(models: readonly ScoreModel[], platform: Platform | null): Asked {
  const own = models.filter((model) => model.platform !== null && model.platform === platform);
  const industries = own.flatMap(({ industryWeights }) =>
    industryWeights.map(({ industry, name }) => ({ id: industry, name })),
  );
  return {
    bonuses: once(own.flatMap(({ bonuses }) => bonuses)),
    deductions: once(own.flatMap(({ deductions }) => deductions)),
    industries: once(industries),
  };
}

function once<T extends { readonly id: string }>(things: readonly T[]): readonly T[] {
  return [...new Map([...things].reverse().map((thing) => [thing.id, thing])).values()].reverse();
}

type Said = KnownShop['adjustments'];

/** The answers with those to `asked` all none. */
export function withNone(said: Said, asked: readonly Adjustment[]): Said {
  return { ...said, ...Object.fromEntries(asked.map(({ id }) => [id, 0])) };
}

/** The answers without those to `asked`. */
export function withoutAnswers(said: Said, asked: readonly Adjustment[]): Said {
  const ids = new Set(asked.map(({ id }) => id));
  return Object.fromEntries(Object.entries(said).filter(([id]) => !ids.has(id)));
}

/** Number of cases as typed; undefined = nothing typed, null = no such number. */
export function casesTyped(text: string): number | null | undefined {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return undefined;
  const cases = /^\d{1,4}$/.test(plain) ? Number(plain) : MOST_CASES + 1;
  return cases <= MOST_CASES ? cases : null;
}
