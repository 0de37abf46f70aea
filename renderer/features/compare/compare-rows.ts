/** The comparison table as data: metrics in groups, one cell per shop. */
import type {
  CheckupResult,
  DimensionResult,
  MetricResult,
  ShopResult,
} from '../../../shared/checkup/schema';
import type { ComparisonCell } from '../../../shared/checkup/schema-comparison';
import type { GuideKind, GuidePlatform } from '../../../shared/knowledge/export-guide/entry';
import { fillers } from '../../../shared/knowledge/fillers';
import { MEASURES, METRICS } from '../../../shared/metrics/catalogue';
import type { MetricDefinition, MetricGroup } from '../../../shared/metrics/metric';
import type { ModelDimension, ScoreModel } from '../../../shared/models/schema';
import { slotOf } from '../../../shared/scoring/slot-of';
import { metricAgainst, type Against } from '../../../shared/comparison/reference';
import { metricOf } from '../../ui/check-up';

type MetricRow = CheckupResult['comparison']['metrics'][number];

/** A shop with its place among the shops of the check-up. */
export interface CompareMember {
  readonly shop: ShopResult;
  readonly index: number;
}

export interface CompareCell extends CompareMember {
  readonly metric: MetricResult | undefined;
  readonly comparison: ComparisonCell | undefined;
  /** Best of at least two, and not because all are equal. */
  readonly best: boolean;
  /** Its distance to the best, or to the reference. */
  readonly against: Against;
}

export interface CompareRow {
  readonly definition: MetricDefinition;
  /** Spread, lines and the sentence of the row. */
  readonly facts: Pick<MetricRow, 'spread' | 'lines' | 'reading'>;
  /** One per shop shown, in their order. */
  readonly cells: readonly CompareCell[];
  /** How many shops are ranked, whether they are shown or not. */
  readonly ranked: number;
}

export interface CompareGroup {
  /** The dimension the rows are scored in; null for rows that count in no score, or where models differ. */
  readonly dimension: ModelDimension | null;
  /** Where there is no dimension: the catalogue's group. */
  readonly group: MetricGroup | null;
  /** Scores of the dimension, one per shop; undefined where there is none. */
  readonly scores: readonly (DimensionResult | undefined)[];
  readonly rows: readonly CompareRow[];
}

/**
 * The rows that have a value somewhere: first by the dimensions of the model all shops share, then by catalogue group.
 * @param members the shops shown, in their order · @param reference id of the shop they are held against; null = the best of each
 */
export function compareGroups(
  result: CheckupResult,
  members: readonly CompareMember[] = result.shops.map((shop, index) => ({ shop, index })),
  reference: string | null = null,
): readonly CompareGroup[] {
  const [only, ...others] = result.models;
  const model = others.length === 0 ? only : undefined;
  const rows = result.comparison.metrics.flatMap(({ metric, cells, ...facts }): CompareRow[] => {
    const definition = MEASURES.find(({ id }) => id === metric);
    if (definition === undefined) return [];
    const against = metricAgainst({ metric, cells }, result.shops, reference);
    return [
      {
        definition,
        facts,
        cells: members.map(({ shop, index }) => ({
          index,
          ...cellOf(shop, metric, cells),
          against: against.get(shop.id) ?? { difference: null, significance: null, points: null },
        })),
        ranked: cells.filter(({ rank }) => rank !== null).length,
      },
    ];
  });
  const scored = model === undefined ? [] : scoredGroups(members, model, rows);
  const taken = new Set(scored.flatMap((group) => group.rows.map((row) => row.definition.id)));
  const rest = rows.filter((row) => !taken.has(row.definition.id));
  const groups = [...new Set(rest.map((row) => row.definition.group))];
  return [
    ...scored,
    ...groups.map((group) => ({
      dimension: null,
      group,
      scores: [],
      rows: rest.filter((row) => row.definition.group === group),
    })),
  ];
}

function scoredGroups(
  members: readonly CompareMember[],
  model: ScoreModel,
  rows: readonly CompareRow[],
): readonly CompareGroup[] {
  return model.dimensions
    .map((dimension) => ({
      dimension,
      group: null,
      scores: members.map(({ shop }) => shop.dimensions.find(({ id }) => id === dimension.id)),
      rows: rows.filter((row) => slotOf(model, row.definition.id)?.dimension.id === dimension.id),
    }))
    .filter((group) => group.rows.length > 0);
}

function cellOf(
  shop: ShopResult,
  metric: string,
  cells: readonly ComparisonCell[],
): Omit<CompareCell, 'against' | 'index'> {
  const ranks = cells.flatMap((cell) => cell.rank ?? []);
  const comparison = cells.find((cell) => cell.shop === shop.id);
  return {
    shop,
    metric: metricOf(shop, metric),
    comparison,
    best: comparison?.rank === 1 && ranks.some((rank) => rank > 1),
  };
}

/**
 * Metrics no shop has, by the files or the page that would bring them on a platform; without kinds, only typing does. What
 * only another platform's page shows is left out.
 */
export function missingMetrics(
  result: CheckupResult,
  platform: GuidePlatform,
): readonly {
  readonly kinds: readonly GuideKind[];
  readonly metrics: readonly MetricDefinition[];
}[] {
  const present = new Set(result.comparison.metrics.map(({ metric }) => metric));
  const groups = new Map<string, { kinds: readonly GuideKind[]; metrics: MetricDefinition[] }>();
  for (const definition of METRICS) {
    if (present.has(definition.id)) continue;
    const kinds = fillers(definition.id, platform)[0]?.files.map(({ kind }) => kind) ?? [];
    const { needs, official } = definition;
    if (kinds.length === 0 && needs.length === 0 && official !== null) continue;
    const group = groups.get(kinds.join()) ?? { kinds, metrics: [] };
    group.metrics.push(definition);
    groups.set(kinds.join(), group);
  }
  const byFiles = [...groups.values()];
  return [
    ...byFiles.filter(({ kinds }) => kinds.length > 0),
    ...byFiles.filter(({ kinds }) => kinds.length === 0),
  ];
}
