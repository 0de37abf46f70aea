import type { CheckupResult, ShopResult } from '../../checkup/schema';
import { resultWith } from '../../checkup/testing/results';
import type { Work } from '../../checklist/work';
import type { MaybePeriod } from '../../model/period';
import { SIX_FACTORS } from '../../models/data/six-factors';
import type { ScoreModel } from '../../models/schema';
import { digestOf } from '../digest';
import { historyOf, type CheckupHistory } from '../history';

export const NO_WORK: Work = { title: '', checklist: {} };

/** A document of some shops, made at nine the day after its period. */
export interface MadeCheckup {
  readonly id: string;
  readonly result: CheckupResult;
  readonly work: Work;
}

export function checkup(
  id: string,
  period: MaybePeriod,
  shops: readonly ShopResult[],
  changes: { readonly models?: readonly ScoreModel[]; readonly createdAt?: string } = {},
): MadeCheckup {
  const createdAt = changes.createdAt ?? `${period.to ?? '2026-12-01'} 23:00:00`;
  const models = [...(changes.models ?? [SIX_FACTORS])];
  return {
    id,
    work: NO_WORK,
    result: resultWith({ period, createdAt, models, shops: [...shops] }),
  };
}

/** The history these make together, of all their shops. */
export function historyWith(made: readonly MadeCheckup[]): CheckupHistory {
  const shops = new Set(made.flatMap(({ result }) => result.shops.map(({ id }) => id)));
  return historyOf(
    made.map(({ id, result, work }) => ({ id, digest: digestOf({ result, work }) })),
    shops,
  );
}
