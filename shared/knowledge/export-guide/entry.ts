/** What the export guide says of one kind of file on one platform. */
import type { SourceKind } from '../../model/records';
import type { LocalText } from '../../text/local-text';
import type { NoteId } from './notes';

/** Platforms the guide has pages for, in the order of its tabs. Tmall shops use the back office of Taobao. */
export const GUIDE_PLATFORMS = [
  'douyin',
  'kuaishou',
  'taobao',
  'pinduoduo',
  'xiaohongshu',
  'weixin',
] as const;
export type GuidePlatform = (typeof GUIDE_PLATFORMS)[number];

/** What is fetched from a back office, in the order of the cards. */
export const GUIDE_KINDS = [
  'orders',
  'afterSales',
  'reviews',
  'agentStats',
  'parcels',
  'officialScores',
] as const satisfies readonly SourceKind[];
export type GuideKind = (typeof GUIDE_KINDS)[number];

/** Headers by metric: every group is needed, of a group any one header will do. */
export type HeadersByMetric = Readonly<Record<string, readonly (readonly string[])[]>>;

/** One card of the guide. Names of pages, files and columns are quoted as the back office writes them. */
export interface GuideEntry {
  /**
   * How sure the place is. documented: a text of the platform names the menu · likely: the page's name is known from what
   * it exports or from programs that read it, its menu is not · unknown: neither is.
   */
  readonly sureness: 'documented' | 'likely' | 'unknown';
  /** Menu items from the back office on; empty unless documented. */
  readonly path: readonly string[];
  /** Where it is, or what to look for. */
  readonly where: LocalText;
  /** Columns to tick, or for a score page the figures on it; null where no file of this kind has been seen. */
  readonly columns: readonly string[] | null;
  /** When such a file or page was last seen, `YYYY` or `YYYY-MM`; null where none was. */
  readonly seen: string | null;
  /** Metrics whose figures stand ready in the file or on the page, for kinds that are not read row by row. */
  readonly gives: HeadersByMetric;
  /** Limits and traps, the most important first. */
  readonly notes: readonly NoteId[];
}

/** All kinds of one platform. */
export type PlatformGuide = Readonly<Record<GuideKind, GuideEntry>>;
