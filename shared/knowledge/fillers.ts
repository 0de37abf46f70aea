/** Which files or page of a platform would settle a metric, worked out from what the metric needs and what the guide lists. */
import type { MetricStatus } from '../checkup/schema';
import { foldHeader, lookUpHeader } from '../import/header';
import { NAMES } from '../import/layouts/names';
import { columnsOfMetric } from '../metrics/metric-columns';
import type { Requirement } from '../metrics/requirements';
import type { Platform } from '../model/platform';
import { EXPORT_GUIDE, guidePlatformOf } from './export-guide';
import {
  GUIDE_KINDS,
  type GuideEntry,
  type GuideKind,
  type GuidePlatform,
} from './export-guide/entry';
import { PLAIN_COLUMNS } from './export-guide/unseen';

/** A file or page and the columns of it a metric needs: every group, and of a group any one. */
export interface Filler {
  readonly kind: GuideKind;
  readonly columns: readonly (readonly string[])[];
}

/** One way to a metric. */
export interface Way {
  /** All of them are needed. */
  readonly files: readonly Filler[];
  /** The figure only comes near what the metric means: at least, at most, or for reference. */
  readonly rough: boolean;
}

/**
 * Metrics files can only come near to, whatever their columns: platforms count chats and complaints no file holds, refusals
 * hide behind "closed", and words are judged by their stars. The test holds this against `measure`.
 */
const ROUGH: ReadonlySet<string> = new Set([
  'service.escalationRate',
  'service.complaintRate',
  'service.rejectionRate',
  'service.resolutionRate',
  'reviews.positiveTextRate',
]);

const BOUNDS: ReadonlySet<MetricStatus> = new Set(['lowerBound', 'upperBound', 'proxy']);

/** Columns the guide tells for a kind: those of the platform's own file, else names that are recognised anywhere. */
export function columnsToTick(kind: GuideKind, entry: GuideEntry): readonly string[] {
  return entry.columns ?? (kind === 'officialScores' ? [] : PLAIN_COLUMNS[kind]);
}

/**
 * The ways to a metric on a platform, the best first: files that give it exactly, the score page, files to copy from since
 * they are not read, parcels (whose export is not certain on any platform), files that come near. Empty where nothing but
 * figures of one's own, in a summary table, gives it.
 */
export function fillers(metric: string, platform: GuidePlatform): readonly Way[] {
  const guide = EXPORT_GUIDE[platform];
  const ready = (kind: GuideKind): readonly Way[] => {
    const columns = guide[kind].gives[metric];
    return columns === undefined ? [] : [{ files: [{ kind, columns }], rough: false }];
  };
  const plain = computedWays(metric, platform, ['orders', 'afterSales', 'reviews']);
  return [
    ...plain.filter(({ rough }) => !rough),
    ...GUIDE_KINDS.flatMap(ready),
    ...computedWays(metric, platform, ['orders', 'parcels']).filter(usesParcels),
    ...plain.filter(({ rough }) => rough),
  ];
}

function usesParcels({ files }: Way): boolean {
  return files.some(({ kind }) => kind === 'parcels');
}

/** Whether files only come near a metric while the platform's score page has the exact figure. */
export function exactOnPage(metric: string, status: MetricStatus, platform: Platform): boolean {
  const page = guidePlatformOf(platform);
  if (page === null || !BOUNDS.has(status)) return false;
  return fillers(metric, page)[0]?.files[0]?.kind === 'officialScores';
}

/** The files of rows a metric is computed from, of these kinds; none where one of its columns is in none of them. */
function computedWays(
  metric: string,
  platform: GuidePlatform,
  kinds: readonly GuideKind[],
): readonly Way[] {
  const groups = columnsOfMetric(metric).map((group) => headersOf(group, platform, kinds));
  const found = groups.filter((group) => group !== null);
  if (groups.length === 0 || found.length < groups.length) return [];
  const files = kinds
    .map((kind) => ({ kind, columns: found.filter((group) => group.kind === kind) }))
    .filter(({ columns }) => columns.length > 0)
    .map(({ kind, columns }) => ({ kind, columns: columns.map(({ headers }) => headers) }));
  return [{ files, rough: ROUGH.has(metric) || found.some(({ standsIn }) => standsIn) }];
}

interface Headers {
  readonly kind: GuideKind;
  readonly headers: readonly string[];
  /** The column that says it exactly is not among them: shipping stands in for pickup. */
  readonly standsIn: boolean;
}

/** Times that parcels bring to their orders. */
const OF_PARCELS: ReadonlySet<string> = new Set(['pickupTime', 'signTime']);

function headersOf(
  [kind, ...fields]: Requirement,
  platform: GuidePlatform,
  kinds: readonly GuideKind[],
): Headers | null {
  const exact = fields.find((field) => OF_PARCELS.has(field));
  if (exact !== undefined && kinds.includes('parcels')) {
    const headers = headersFor('parcels', exact, platform);
    if (headers.length > 0) return { kind: 'parcels', headers, standsIn: false };
  }
  const headers = fields.flatMap((field) => headersFor(kind, field, platform));
  if (headers.length === 0 || !kinds.includes(kind)) return null;
  const standsIn = exact === 'pickupTime' && headersFor(kind, exact, platform).length === 0;
  return { kind, headers, standsIn };
}

/** Fields that are read from columns of other names. */
const READ_FROM: Readonly<Record<string, readonly string[]>> = {
  reasonClass: ['reason', 'reasonTag'],
  shipStatusWord: ['shipStatusWord', 'logisticsInfo'],
  type: ['type', 'needReturn'],
};

/** The guide's headers of a kind that are read into a field. */
function headersFor(kind: GuideKind, field: string, platform: GuidePlatform): readonly string[] {
  const names: Readonly<Record<string, Readonly<Record<string, string>>>> = NAMES;
  const accepted = new Map(
    (READ_FROM[field] ?? [field])
      .flatMap((target) => (names[kind]?.[target] ?? '').split(' '))
      .map((name) => [foldHeader(name), field] as const),
  );
  return columnsToTick(kind, EXPORT_GUIDE[platform][kind]).filter(
    (header) => lookUpHeader(accepted, header) !== undefined,
  );
}
