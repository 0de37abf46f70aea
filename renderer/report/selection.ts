/** What of a check-up a report shows: pure choices, no words but the title. */
import type { ChecklistEntry as WorkedItem } from '../../shared/checklist/entries';
import type { Finding, MetricResult, ShopResult, SourceResult } from '../../shared/checkup/schema';
import type { CheckupDocument } from '../../shared/ipc/contract';
import type { ReportContent } from '../../shared/ipc/report-contract';
import { actionById } from '../../shared/knowledge/actions';
import type { Action } from '../../shared/knowledge/action';
import type { Provenance, ScoreModel } from '../../shared/models/schema';
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
  /** Whether no other shop is printed: it then needs no mark to be told from others. */
  readonly isAlone: boolean;
  readonly shop: ShopResult;
  readonly model: ScoreModel;
}

/** The printed shops, each with its place in the whole check-up. */
export function reportShops({
  document: { result },
  places,
}: Pick<ReportContent, 'document' | 'places'>): readonly ReportShop[] {
  const isAlone = result.shops.length === 1;
  return result.shops.flatMap((shop, at) => {
    const model = result.models.find(({ id }) => id === shop.model);
    return model === undefined ? [] : [{ index: places[at] ?? at, isAlone, shop, model }];
  });
}

/** Title of the document and of its PDF: names of the shops. */
export function reportTitle({ result }: CheckupDocument, language: Language): string {
  const names = result.shops.map(({ name }) => name);
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

export type SourceIssue = SourceResult['issues'][number];

/** Issues that differ in their row only, together. */
export function alikeIssues(issues: readonly SourceIssue[]): readonly (readonly SourceIssue[])[] {
  const groups = new Map<string, SourceIssue[]>();
  for (const issue of issues) {
    const key = JSON.stringify({ ...issue, row: 0 });
    groups.set(key, [...(groups.get(key) ?? []), issue]);
  }
  return [...groups.values()];
}

/** The origins of a model, each once, in the order in which its tables name them. */
export function originsOf(model: ScoreModel): readonly Provenance[] {
  const all = [
    model.structureProvenance,
    ...model.dimensions.flatMap(({ weightProvenance, metrics, fallback }) => [
      weightProvenance,
      ...[...metrics, ...fallback].map(({ curve }) => curve.provenance),
    ]),
    ...model.gates.map(({ provenance }) => provenance),
  ];
  return all.filter((one, at) => all.findIndex((other) => isSameOrigin(one, other)) === at);
}

/** Whether two numbers come from the same place. */
export function isSameOrigin(one: Provenance, other: Provenance): boolean {
  return (
    one.kind === other.kind &&
    one.source.zh === other.source.zh &&
    one.source.en === other.source.en
  );
}
