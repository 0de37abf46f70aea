/**
 * The comparison read in words: who leads and by how much, side by side in each dimension, what buyers complain of, what sets
 * the shops apart, what to do first, and what the figures cannot say. A difference that may be chance is never told as one.
 * Many shops, or several models, get the short form: leaders and tail, the widest dimension, the commonest loss.
 */
import type { ShopResult } from '../checkup/schema';
import type { Comparison } from '../checkup/schema-comparison';
import type { ScoreModel } from '../models/schema';
import type { Message } from '../result';
import { readCaveats } from './read-caveats';
import { readComplaints } from './read-complaints';
import { readDimensions, readProfile } from './read-dimensions';
import { readBiggestGap, readCommonLoss, readFirstSteps } from './read-losses';
import { readStandings } from './read-standings';
import { readTopics } from './read-topics';
import { readTotals } from './read-totals';
import { compareText } from './field';
import { namesOf, sentence } from './sentence';

type MetricRow = Comparison['metrics'][number];
type TotalGroup = Comparison['totals'][number];

/** More shops than this are not told one by one. */
const MOST_TOLD = 4;

/** Shops under one model, by id, and those of them with a rank, best first. */
interface Group {
  readonly model: ScoreModel;
  readonly shops: readonly ShopResult[];
  readonly ranked: readonly ShopResult[];
}

/** Sentences about these shops, in order; codes are in `text/reading.ts`. The order of the shops does not matter. */
export function readComparison(
  shops: readonly ShopResult[],
  metrics: readonly MetricRow[],
  totals: readonly TotalGroup[],
  models: readonly ScoreModel[],
): Message[] {
  const byId = shops.toSorted((a, b) => compareText(a.id, b.id));
  const groups = totals.flatMap((total) => groupOf(total, byId, models));
  return [
    ...(groups.length > 1
      ? readGroups(groups, byId, metrics)
      : groups.flatMap((group) => readGroup(group, metrics))),
    ...readCaveats(byId, totals),
  ];
}

/** Shops under several models: of each group only its totals and losses, as they say nothing about the other groups. */
function readGroups(
  groups: readonly Group[],
  shops: readonly ShopResult[],
  metrics: readonly MetricRow[],
): Message[] {
  return [
    sentence('reading.severalModels', { models: groups.length }),
    ...groups.flatMap(({ model, shops: members, ranked }) => [
      sentence('reading.scoredBy', { model: model.id, shops: namesOf(members) }),
      ...readTotals(ranked),
      ...readBiggestGap(ranked, metrics),
      ...readLosses(ranked, model, shops),
    ]),
    ...readComplaints(shops, 1),
  ];
}

function readGroup({ model, shops, ranked }: Group, metrics: readonly MetricRow[]): Message[] {
  const many = shops.length > MOST_TOLD;
  return [
    ...readTotals(ranked),
    ...readStandings(ranked.length > 1 ? ranked : shops, metrics),
    ...(shops.length === 1
      ? readProfile(ranked)
      : readDimensions(shops, model, many ? 1 : undefined)),
    ...(many ? [] : readTopics(shops, model)),
    ...readComplaints(shops, many ? 1 : undefined),
    ...readBiggestGap(ranked, metrics),
    ...readLosses(ranked, model, shops),
  ];
}

function readLosses(
  ranked: readonly ShopResult[],
  model: ScoreModel,
  shops: readonly ShopResult[],
): readonly Message[] {
  return ranked.length > MOST_TOLD
    ? readCommonLoss(ranked, model)
    : readFirstSteps(ranked, model, shops.length === 1);
}

function groupOf(
  total: TotalGroup,
  byId: readonly ShopResult[],
  models: readonly ScoreModel[],
): Group[] {
  const model = models.find(({ id }) => id === total.model);
  if (model === undefined) return [];
  const ranks = new Map(total.cells.map(({ shop, rank }) => [shop, rank]));
  const shops = byId.filter(({ id }) => ranks.has(id));
  const rankOf = ({ id }: ShopResult): number => ranks.get(id) ?? 0;
  return [
    {
      model,
      shops,
      ranked: shops.filter((shop) => rankOf(shop) > 0).sort((a, b) => rankOf(a) - rankOf(b)),
    },
  ];
}
