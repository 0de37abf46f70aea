import type { MetricStatus } from '../checkup/schema';
import { guidePlatformOf } from '../knowledge/export-guide';
import { GUIDE_KINDS, type GuideKind } from '../knowledge/export-guide/entry';
import { exactOnPage, fillers } from '../knowledge/fillers';
import { metricById } from '../metrics/catalogue';
import type { Platform } from '../model/platform';
import type { SourceKind } from '../model/records';
import type { Language } from '../text/local-text';
import { say } from '../text/say';

/** A shop as far as its files matter here. */
export interface Whose {
  readonly platform: Platform;
  /** Kinds of table its files hold. */
  readonly given: ReadonlySet<SourceKind>;
}

/** Why a metric of a shop is missing or not exact, and which file or page would settle it: for report and workbook. */
export function statusText(
  metric: { readonly id: string; readonly status: MetricStatus },
  whose: Whose,
  language: Language,
): string {
  const reason = say({ code: `report.status.${metric.status}`, params: {} }, language);
  const remedy = remedyFor(metric, whose, language);
  if (remedy === null) return reason;
  return say({ code: 'report.remedy', params: { reason, remedy } }, language);
}

function remedyFor(
  { id, status }: { readonly id: string; readonly status: MetricStatus },
  { platform, given }: Whose,
  language: Language,
): string | null {
  const word = (code: string, params = {}) => say({ code, params }, language);
  if (exactOnPage(id, status, platform)) return word('report.remedy.exact');
  if (status !== 'noFile' && status !== 'noColumn') return null;
  const list = (parts: readonly string[]) => parts.join(word('ui.listSeparator'));
  const page = guidePlatformOf(platform);
  const files = page === null ? [] : (fillers(id, page)[0]?.files ?? []);
  const kinds = page === null ? kindsOf(id) : files.map(({ kind }) => kind);
  if (kinds.length === 0) return word('report.remedy.typed');
  if (kinds.includes('officialScores')) return word('report.remedy.page');
  const nameOf = (kind: GuideKind) => word(`ui.guide.kind.${kind}`);
  if (status === 'noFile' || page === null) {
    const lacking = kinds.filter((kind) => !given.has(kind));
    return word('report.remedy.files', { files: list(lacking.map(nameOf)) });
  }
  // Of a group that leaves a choice, the first says enough here.
  const columns = list(files.flatMap((file) => file.columns.flatMap(([first]) => first ?? [])));
  return word('report.remedy.columns', { files: list(kinds.map(nameOf)), columns });
}

/** The kinds of file a metric is computed from, of whatever platform. */
function kindsOf(metric: string): readonly GuideKind[] {
  const { needs } = metricById(metric);
  return GUIDE_KINDS.filter((kind) => needs.includes(kind));
}
