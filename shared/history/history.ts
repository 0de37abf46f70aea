/** Check-ups side by side over time. */
import type { Worked } from '../checklist/entries';
import type { MaybePeriod } from '../model/period';
import type { ScoreModel } from '../models/schema';
import { digestOf } from './digest';
import type { CheckupDigest, DigestShop } from './digest-schema';

/** A shop as one check-up found it. */
export interface PastShop extends DigestShop {
  /**
   * Its model's place in the history's `models`. Totals are of the same rules only where it is equal: models of one id may
   * differ, as people and releases change them.
   */
  readonly rules: number;
}

/** One check-up. */
export interface PastCheckup {
  /** Of the document. */
  readonly id: string;
  /** `YYYY-MM-DD HH:mm:ss` of Beijing. */
  readonly createdAt: string;
  readonly period: MaybePeriod;
  readonly shops: readonly PastShop[];
}

/** Check-ups in no order that matters, and the models they were made by, no two alike. */
export interface CheckupHistory {
  readonly models: readonly ScoreModel[];
  readonly checkups: readonly PastCheckup[];
}

/** A document's digest under the document's id. */
export interface FiledDigest {
  readonly id: string;
  readonly digest: CheckupDigest;
}

export const NO_HISTORY: CheckupHistory = { models: [], checkups: [] };

/** The history digests make together, of some shops (by id), after an earlier part of it; check-ups without any of them are left out. */
export function historyOf(
  digests: readonly FiledDigest[],
  shops: ReadonlySet<string>,
  before: CheckupHistory = NO_HISTORY,
): CheckupHistory {
  const models = [...before.models];
  const places = new Map(models.map((model, place) => [canonical(model), place]));
  const found = digests.filter(({ digest }) => digest.shops.some(({ id }) => shops.has(id)));
  const checkups = found.map(({ id, digest: { createdAt, period, ...digest } }): PastCheckup => {
    const rules = new Map(digest.models.map((model) => [model.id, placeOf(model, models, places)]));
    return {
      ...{ id, createdAt, period },
      shops: digest.shops.flatMap((shop) => {
        const place = rules.get(shop.model);
        return place === undefined || !shops.has(shop.id) ? [] : [{ ...shop, rules: place }];
      }),
    };
  });
  return { models, checkups: [...before.checkups, ...checkups] };
}

/** The history of a document's shops with the document as it stands now, whatever of it is saved yet. */
export function withOpen(
  history: CheckupHistory,
  document: Worked & { readonly id: string },
): CheckupHistory {
  const { id, result } = document;
  const checkups = history.checkups.filter((checkup) => checkup.id !== id);
  const shops = new Set(result.shops.map((shop) => shop.id));
  const digest = digestOf(document);
  return historyOf([{ id, digest }], shops, { models: history.models, checkups });
}

/** Where a model stands among those known, put there where it is new. */
function placeOf(model: ScoreModel, known: ScoreModel[], places: Map<string, number>): number {
  const text = canonical(model);
  const place = places.get(text) ?? known.push(model) - 1;
  places.set(text, place);
  return place;
}

/** The same text for values that mean the same, in whatever order their keys were written. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
