/** The pages and the way back through them. Pages are values, so the way is plain data. */
import type { MENU_PAGES } from '../../shared/ipc/window-contract';
import type { FocusMark } from '../ui/focus-place';
import type { GuideKind, GuidePlatform } from '../../shared/knowledge/export-guide/entry';

export type Page =
  | { readonly name: 'start' }
  | { readonly name: 'review' }
  | TablePage
  /** `source`: of one table only, by its index. */
  | { readonly name: 'issues'; readonly source: number | null }
  | { readonly name: 'words' }
  | { readonly name: 'taught' }
  | { readonly name: 'shops' }
  | { readonly name: 'models' }
  /** By its id. */
  | { readonly name: 'model'; readonly id: string }
  /** `add`: to the files read before. */
  | { readonly name: 'paste' | 'form'; readonly add: boolean }
  /** Which shops need a hand today. */
  | { readonly name: 'watch' }
  | { readonly name: 'overview' }
  | { readonly name: 'compare' }
  | { readonly name: 'metric'; readonly metric: string; readonly shop: string | null }
  /** All metrics of one shop; null = the first one. */
  | { readonly name: 'metrics'; readonly shop: string | null }
  | { readonly name: 'checklist'; readonly shop: string | null }
  /** Of one shop, at a cause of it where one is named; null = all. */
  | { readonly name: 'diagnosis'; readonly shop: string | null; readonly cause: string | null }
  /** Of one shop; null = the first one. */
  | {
      readonly name: 'assessment' | 'service' | 'texts' | 'plan' | 'trends';
      readonly shop: string | null;
    }
  /** The handbook, at an entry where one is named. */
  | { readonly name: 'knowledge'; readonly entry: string | null }
  | TodayPage
  | { readonly name: 'data' }
  | { readonly name: 'report' }
  | { readonly name: 'settings' }
  | { readonly name: 'licences' }
  | GuidePage;

/** The first rows of a sheet (`''` in a text) of a file that is held, and what its columns are. */
export interface TablePage {
  readonly name: 'table';
  /** `FileSummary.id`. */
  readonly file: number;
  readonly sheet: string;
}

/** What must be handled, or what may be contested, of one shop or all (null). */
export interface TodayPage {
  readonly name: 'today';
  readonly view: 'tasks' | 'appeals';
  readonly shop: string | null;
}

/** The export guide: of a platform (null = the one last read), at a kind of file, for a metric that lacks data. */
export interface GuidePage {
  readonly name: 'guide';
  readonly platform: GuidePlatform | null;
  readonly kind: GuideKind | null;
  readonly metric: string | null;
}

/** The guide from its first line, for the platform last read. */
export const GUIDE: GuidePage = { name: 'guide', platform: null, kind: null, metric: null };

/** The pages of an open check-up as one comes to them without a subject of one's own. */
export const PAGE_OF: Readonly<Record<(typeof MENU_PAGES)[number], Page>> = {
  overview: { name: 'overview' },
  compare: { name: 'compare' },
  metrics: { name: 'metrics', shop: null },
  trends: { name: 'trends', shop: null },
  diagnosis: { name: 'diagnosis', shop: null, cause: null },
  checklist: { name: 'checklist', shop: null },
  plan: { name: 'plan', shop: null },
  today: { name: 'today', view: 'tasks', shop: null },
  assessment: { name: 'assessment', shop: null },
  service: { name: 'service', shop: null },
  texts: { name: 'texts', shop: null },
  report: { name: 'report' },
  data: { name: 'data' },
};

/** Whether a page belongs to the check-up that is open. */
export function isInDocument({ name }: Pick<Page, 'name'>): boolean {
  const before = ['start', 'shops', 'taught', 'models', 'model', 'paste', 'form'];
  return !before.includes(name) && !isOfFiles({ name });
}

/** Whether a page is about the files that are held: files dropped there are added to them. */
export function isOfFiles({ name }: Pick<Page, 'name'>): boolean {
  return ['review', 'table', 'issues', 'words'].includes(name);
}

/** How a page was left: how far it was scrolled, and what had the focus. */
export interface Left {
  readonly scroll: number;
  readonly focus?: FocusMark | null | undefined;
}

/** A page one was on. */
export interface Visit extends Left {
  readonly page: Page;
}

/** Older visits are forgotten. */
const LONGEST_WAY = 50;

export const START: readonly Visit[] = [{ page: { name: 'start' }, scroll: 0 }];

/** The page one is on. */
export function currentVisit(way: readonly Visit[]): Visit {
  const last = way.at(-1);
  if (last === undefined) throw new Error('the way always has a page');
  return last;
}

/** Goes on to a page; having left the present one so. The same page again adds nothing. */
export function goTo(
  way: readonly Visit[],
  page: Page,
  { scroll, focus }: Left = { scroll: 0 },
): readonly Visit[] {
  const here = currentVisit(way);
  if (samePage(here.page, page)) return way;
  return [...way.slice(0, -1), { ...here, scroll, focus }, { page, scroll: 0 }].slice(-LONGEST_WAY);
}

/** Puts another page in place of the present one, for a choice within a page that is not worth a step back. */
export function replaceWith(way: readonly Visit[], page: Page): readonly Visit[] {
  return [...way.slice(0, -1), { ...currentVisit(way), page }];
}

/** One page back; the first page stays. */
export function goBack(way: readonly Visit[]): readonly Visit[] {
  return way.length > 1 ? way.slice(0, -1) : way;
}

/** The way once the open check-up is no more: its pages are left out. */
export function withoutDocument(way: readonly Visit[]): readonly Visit[] {
  const ofDocument: readonly string[] = [...Object.keys(PAGE_OF), 'watch', 'metric'];
  const left = way.filter(({ page }) => !ofDocument.includes(page.name));
  return left.length > 0 ? left : START;
}

/** Whether two values are the same page with the same subject. */
export function samePage(a: Page, b: Page): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
