/** What of a check-up a report shows: pure choices, no words but the title. */
import type { ChecklistEntry as WorkedItem } from '../../shared/checklist/entries';
import type {
  CheckupResult,
  Finding,
  MetricResult,
  ShopResult,
  SourceResult,
} from '../../shared/checkup/schema';
import type { Comparison } from '../../shared/checkup/schema-comparison';
import { compare } from '../../shared/comparison/compare';
import type { CheckupDocument } from '../../shared/ipc/contract';
import { actionById } from '../../shared/knowledge/actions';
import type { Action } from '../../shared/knowledge/action';
import { sharesBackOffice } from '../../shared/model/platform';
import type { ScoreModel } from '../../shared/models/schema';
import type { Message } from '../../shared/result';
import { pick, type Language } from '../../shared/text/local-text';
import { REPORT } from '../../shared/text/report';
import {
  byAction,
  checklistEntries,
  isToDo,
  type ActionEntries,
} from '../features/checklist/checklist-items';

/** A shop with its place in the result, which decides its letter, colour and shape everywhere. */
export interface ReportShop {
  readonly index: number;
  readonly shop: ShopResult;
  readonly model: ScoreModel;
}

/** The chosen shops in the order asked for; all of the result when none is named. Unknown ids are left out. */
export function chooseShops(result: CheckupResult, ids: readonly string[]): readonly ReportShop[] {
  const wanted = ids.length === 0 ? result.shops.map((shop) => shop.id) : ids;
  return wanted.flatMap((id) => {
    const index = result.shops.findIndex((shop) => shop.id === id);
    const shop = result.shops[index];
    const model = result.models.find((candidate) => candidate.id === shop?.model);
    return shop === undefined || model === undefined ? [] : [{ index, shop, model }];
  });
}

/** Title of the document and of its PDF: the user's own, else names of the shops. */
export function reportTitle(
  checkup: CheckupDocument,
  ids: readonly string[],
  language: Language,
): string {
  const names = chooseShops(checkup.result, ids).map(({ shop }) => shop.name);
  const shown = names.slice(0, 3).join(pick(REPORT['report.separator'], language));
  const more = names.length > 3 ? '…' : '';
  return `${pick(REPORT['report.title'], language)} ${shown}${more}`;
}

/** Splits shops into groups of nearly equal size, at most `size` each, so that no table is wider than the paper. */
export function groupsOf<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / size);
  const each = Math.ceil(items.length / Math.max(1, count));
  return Array.from({ length: count }, (_, index) => items.slice(index * each, (index + 1) * each));
}

/** Findings of the shops, dearest first; those without points keep their order behind them. */
export function dearestFindings(
  diagnosis: readonly Finding[],
  shops: readonly ReportShop[],
): readonly Finding[] {
  const ids = new Set(shops.map(({ shop }) => shop.id));
  return diagnosis
    .filter((finding) => ids.has(finding.shop))
    .toSorted((a, b) => (b.loss ?? 0) - (a.loss ?? 0));
}

/** A line of a checklist with what it asks for. */
export interface ChecklistEntry extends WorkedItem {
  readonly action: Action;
}

/** A shop's checklist by what is still to be done with it. */
export interface PrintedChecklist {
  readonly toDo: readonly ChecklistEntry[];
  readonly done: readonly ChecklistEntry[];
  readonly dropped: readonly ChecklistEntry[];
}

/** The shop's checklist in its order. Actions this version no longer knows are left out: there is nothing to print of them. */
export function checklistOf(checkup: CheckupDocument, shop: string): PrintedChecklist {
  const entries = checklistEntries(checkup, shop).flatMap((entry) => {
    const action = actionById(entry.item.action);
    return action === undefined ? [] : [{ ...entry, action }];
  });
  return {
    toDo: entries.filter((entry) => isToDo(entry) && !entry.isFormer),
    done: entries.filter(({ work }) => work.state === 'done'),
    dropped: entries.filter(({ work }) => work.state === 'dropped'),
  };
}

/** Open actions over all the shops, most points for the effort first; one of several shops stands once. */
export function firstActions(
  checkup: CheckupDocument,
  shops: readonly ReportShop[],
): readonly ActionEntries<ChecklistEntry>[] {
  const worth = ({ item }: ChecklistEntry): number => (item.gain ?? 0) / item.effort;
  const open = shops
    .flatMap(({ shop }) => checklistOf(checkup, shop.id).toDo)
    .toSorted((a, b) => worth(b) - worth(a) || a.item.order - b.item.order);
  return byAction(open);
}

/** What must be known about the chosen shops' data; shops that are not printed are not spoken of. */
export function warningsOf(
  result: CheckupResult,
  shops: readonly ReportShop[],
): readonly Message[] {
  const printed = new Set(shops.map(({ shop }) => shop.name));
  const hidden = new Set(result.shops.map(({ name }) => name).filter((name) => !printed.has(name)));
  return result.warnings.flatMap((warning) => {
    const { shop, shops: several } = warning.params;
    if (typeof shop === 'string' && hidden.has(shop)) return [];
    if (typeof several !== 'string') return [warning];
    const named = several.split('\n').filter((name) => !hidden.has(name));
    if (named.length === 0) return [];
    return [{ ...warning, params: { ...warning.params, shops: named.join('\n') } }];
  });
}

/** The comparison of the chosen shops alone: best, differences and words must not speak of a shop that is not printed. */
export function comparisonOf(result: CheckupResult, shops: readonly ReportShop[]): Comparison {
  return shops.length === result.shops.length
    ? result.comparison
    : compare(
        shops.map(({ shop }) => shop),
        result.models,
      );
}

/**
 * Sources of the chosen shops, and those of no shop. Shops of two platforms may share a name; a table of no platform counts
 * for the shop of its name unless that is a shop of its own.
 */
export function sourcesOf(
  result: CheckupResult,
  shops: readonly ReportShop[],
): readonly SourceResult[] {
  const standsAlone = (name: string) =>
    result.shops.some((shop) => shop.platform === 'other' && shop.name === name);
  return result.sources.filter(
    ({ shop: name, platform }) =>
      name === null ||
      shops.some(
        ({ shop }) =>
          shop.name === name &&
          (sharesBackOffice(shop.platform, platform) ||
            (platform === 'other' && !standsAlone(name))),
      ),
  );
}

/** A shop's metrics by where they stand in its model, dimension by dimension; then those the model does not score. */
export function metricsByDimension(
  ids: readonly string[],
  model: ScoreModel,
): readonly { readonly dimension: string | null; readonly metrics: readonly string[] }[] {
  const dimensionOf = new Map(
    model.dimensions.flatMap((dimension) =>
      [...dimension.metrics, ...dimension.fallback].map(
        (slot) => [slot.metric, dimension.id] as const,
      ),
    ),
  );
  const groups = [...model.dimensions.map((dimension) => dimension.id), null].map((dimension) => ({
    dimension,
    metrics: ids.filter((id) => (dimensionOf.get(id) ?? null) === dimension),
  }));
  return groups.filter((group) => group.metrics.length > 0);
}

/** Metrics of the model the shop has no scored value for. */
export function missingMetrics(shop: ShopResult, model: ScoreModel): readonly MetricResult[] {
  const used = new Set(
    model.dimensions.flatMap((dimension) => dimension.metrics.map((slot) => slot.metric)),
  );
  return shop.metrics.filter((metric) => used.has(metric.id) && metric.score === null);
}
