/** What has been entered so far, as text in fields; pure, so that it lives in the store and survives leaving the page. */
import type { EntryScore, EntryValue, ShopEntry } from '../../../shared/import/entries/entry';
import {
  FIELD_SETS,
  fieldSet,
  type FieldSetId,
  type ScoreField,
} from '../../../shared/import/entries/field-sets';
import {
  readField,
  readPoints,
  type FieldNumbers,
} from '../../../shared/import/entries/read-field';
import type { PagePlatform } from '../../../shared/import/paste/labels';
import type { PageFinding, PageReading } from '../../../shared/import/paste/read-page';
import { metricById } from '../../../shared/metrics/catalogue';
import type { Message } from '../../../shared/result';

/** One field. `page` = what a pasted page said, while the text is as it was filled in from there. */
export interface DraftCell {
  readonly text: string;
  readonly page: (FieldNumbers & { readonly lines: readonly number[] }) | null;
}

/** What a page says that has no field. */
interface PageExtras {
  readonly level: string | null;
  readonly metrics: Readonly<Record<string, number>>;
}

/** A column: one shop. */
export interface DraftShop {
  readonly id: number;
  readonly name: string;
  /** `YYYY-MM-DD`, '' for none; null = not touched, so the usual day. */
  readonly date: string | null;
  /** By metric id, or `score.` and the part of the official score. */
  readonly cells: Readonly<Record<string, DraftCell>>;
  readonly pageLines: number | null;
  readonly extras: PageExtras;
}

/** The pasted page and what the person says of it. */
export interface PasteDraft {
  readonly text: string;
  /** Null = as the page's words tell. */
  readonly platform: PagePlatform | null;
  /** Null = as the page says. */
  readonly name: string | null;
  readonly date: string | null;
}

export interface Draft {
  /** The form shown. */
  readonly set: FieldSetId;
  readonly shops: Readonly<Record<FieldSetId, readonly DraftShop[]>>;
  readonly nextId: number;
  readonly paste: PasteDraft;
}

export const EMPTY_PASTE: PasteDraft = { text: '', platform: null, name: null, date: null };

export const EMPTY_DRAFT: Draft = {
  set: 'douyin',
  shops: {
    douyin: [emptyShop(1)],
    kuaishou: [emptyShop(2)],
    'six-factors': [emptyShop(3)],
    'kuaishou-article': [emptyShop(4)],
  },
  nextId: 5,
  paste: EMPTY_PASTE,
};

function emptyShop(id: number): DraftShop {
  const extras = { level: null, metrics: {} };
  return { id, name: '', date: null, cells: {}, pageLines: null, extras };
}

/** Field of a part of the official score. */
export function scoreField(part: ScoreField): string {
  return `score.${part}`;
}

/** Whether anything is written in a shop's fields. */
export function isFilled({ cells, extras }: DraftShop): boolean {
  return Object.values(cells).some(({ text }) => text.trim() !== '') || extras.level !== null;
}

/** Whether a shop may be thrown away without losing anything. */
export function isEmpty(shop: DraftShop): boolean {
  return shop.name.trim() === '' && !isFilled(shop);
}

/** The draft with other shops in the form shown. */
function withShops(draft: Draft, shops: readonly DraftShop[]): Draft {
  return { ...draft, shops: { ...draft.shops, [draft.set]: shops } };
}

function changeShop(
  draft: Draft,
  id: number,
  change: (shop: DraftShop) => Partial<DraftShop>,
): Draft {
  const shops = draft.shops[draft.set];
  return withShops(
    draft,
    shops.map((shop) => (shop.id === id ? { ...shop, ...change(shop) } : shop)),
  );
}

/** A field of the form shown, typed into. */
export function typeInto(draft: Draft, id: number, field: string, text: string): Draft {
  return changeShop(draft, id, ({ cells }) => ({
    cells: { ...cells, [field]: { text, page: null } },
  }));
}

/** Name or day of a shop of the form shown. */
export function describeShop(
  draft: Draft,
  id: number,
  about: Partial<Pick<DraftShop, 'name' | 'date'>>,
): Draft {
  return changeShop(draft, id, () => about);
}

/** One more shop at the right. */
export function addShop(draft: Draft): Draft {
  const shops = [...draft.shops[draft.set], emptyShop(draft.nextId)];
  return { ...withShops(draft, shops), nextId: draft.nextId + 1 };
}

/** A shop less; the last one is emptied instead. */
export function removeShop(draft: Draft, id: number): Draft {
  const rest = draft.shops[draft.set].filter((shop) => shop.id !== id);
  return rest.length > 0 ? withShops(draft, rest) : clearForm(draft);
}

/** The form shown without anything in it. */
export function clearForm(draft: Draft): Draft {
  return { ...withShops(draft, [emptyShop(draft.nextId)]), nextId: draft.nextId + 1 };
}

/**
 * Fills a page into the form of its platform: into the shop of its name, else into an empty column, else into a new one. What
 * the page does not say stays.
 */
export function withPage(
  draft: Draft,
  page: PageReading,
  about: { readonly name: string; readonly date: string | null },
): Draft {
  const shown = { ...draft, set: page.platform };
  const shops = shown.shops[shown.set];
  const name = about.name.trim();
  const place = shops.find((shop) => shop.name.trim() === name) ?? shops.find(isEmpty);
  if (place === undefined) return withPage(addShop(shown), page, about);
  return changeShop(shown, place.id, ({ cells, extras }) => ({
    name,
    date: about.date,
    cells: { ...cells, ...cellsOf(page) },
    pageLines: page.lines,
    extras: extrasOf(page, extras),
  }));
}

function cellsOf({ findings, platform }: PageReading): Readonly<Record<string, DraftCell>> {
  const { metrics, scores } = fieldSet(platform);
  const cells: Record<string, DraftCell> = {};
  for (const finding of findings) {
    const { meaning, value, numerator, denominator, count, lines } = finding;
    if (meaning.type === 'metric' && metrics.includes(meaning.id)) {
      const page = { value, numerator, denominator, count, lines };
      cells[meaning.id] = { text: metricText(finding, meaning.id), page };
    } else if (meaning.type === 'official') {
      const part = scores.find((one) => one === meaning.part);
      if (part === undefined || value === null) continue;
      const none = { numerator: null, denominator: null, count: null };
      cells[scoreField(part)] = { text: String(value), page: { ...none, value, lines } };
    }
  }
  return cells;
}

/** A value as one would type it into its field. */
function metricText({ value, numerator, denominator }: PageFinding, metric: string): string {
  if (numerator !== null && denominator !== null) return `${numerator}/${denominator}`;
  const number = value ?? 0;
  return metricById(metric).unit === 'ratio' ? `${plain(number * 100)}%` : plain(number);
}

function plain(number: number): string {
  return String(Number(number.toPrecision(12)));
}

function extrasOf({ findings }: PageReading, before: PageExtras): PageExtras {
  const level = findings.find(
    ({ meaning }) => meaning.type === 'official' && meaning.part === 'level',
  );
  const points = findings.flatMap(({ meaning, points: own }) =>
    meaning.type === 'metric' && own !== null ? [[meaning.id, own] as const] : [],
  );
  return {
    level: level?.words ?? before.level,
    metrics: { ...before.metrics, ...Object.fromEntries(points) },
  };
}

/** The days that decide: today, and the day figures are of unless said otherwise (`YYYY-MM-DD`). */
export interface Days {
  readonly today: string;
  readonly usual: string;
}

/** The day a shop's figures are of; '' for none. Those of no platform have none unless said. */
export function dayOf({ date }: DraftShop, set: FieldSetId, { usual }: Days): string {
  return date ?? (fieldSet(set).platform === 'other' ? '' : usual);
}

export interface DraftReading {
  readonly entries: readonly ShopEntry[];
  /** What is wrong, by `problemKey`. */
  readonly problems: Readonly<Record<string, Message>>;
}

/** Names a field of a shop; `name` and `date` are fields too. */
export function problemKey(shop: number, field: string): string {
  return `${shop} ${field}`;
}

/** Reads all forms: shops with something in them become entries, each field that cannot be is a problem. */
export function readDraft(draft: Draft, days: Days): DraftReading {
  const problems: Record<string, Message> = {};
  const entries = FIELD_SETS.flatMap(({ id: set }) => {
    const shops = draft.shops[set].filter(isFilled);
    return shops.map((shop) => {
      const note = (field: string, problem: Message) => {
        problems[problemKey(shop.id, field)] = problem;
      };
      const name = shop.name.trim();
      const twins = shops.filter((other) => other.name.trim() === name);
      if (name === '') note('name', { code: 'entry.noName', params: {} });
      else if (twins.length > 1) note('name', { code: 'entry.sameName', params: { shop: name } });
      return readShop(shop, set, days, note);
    });
  });
  return { entries, problems };
}

function readShop(
  shop: DraftShop,
  set: FieldSetId,
  days: Days,
  note: (field: string, problem: Message) => void,
): ShopEntry {
  const date = dayOf(shop, set, days);
  if (date > days.today) note('date', { code: 'entry.badDate', params: { today: days.today } });
  const { metrics, platform } = fieldSet(set);
  const values = metrics.flatMap((metric): EntryValue[] => {
    const cell = shop.cells[metric];
    if (cell === undefined) return [];
    if (cell.page !== null) return [{ metric, origin: 'pasted', ...cell.page }];
    const read = readField(cell.text, metricById(metric).unit);
    if (!read.ok) note(metric, read.error);
    return read.ok && read.value !== null
      ? [{ metric, origin: 'typed', lines: [], ...read.value }]
      : [];
  });
  return {
    shop: shop.name.trim(),
    platform,
    date: date === '' ? null : date,
    values,
    official: readScore(shop, set, note),
    pageLines: shop.pageLines,
  };
}

function readScore(
  { cells, extras }: DraftShop,
  set: FieldSetId,
  note: (field: string, problem: Message) => void,
): EntryScore | null {
  const parts: Partial<Record<ScoreField, number>> = {};
  const pasted: Partial<Record<ScoreField, readonly number[]>> = {};
  for (const part of fieldSet(set).scores) {
    const field = scoreField(part);
    const cell = cells[field];
    if (cell === undefined) continue;
    if (cell.page !== null) pasted[part] = cell.page.lines;
    const read = readPoints(cell.text, part === 'deduction');
    if (!read.ok) note(field, read.error);
    else if (read.value !== null) parts[part] = read.value;
  }
  if (Object.keys(parts).length === 0 && extras.level === null) return null;
  const { total = null, bonus = null, deduction = null, ...dimensions } = parts;
  // Without a total whatever was pasted decides, and a level only comes from a page.
  const isPasted =
    total === null
      ? Object.keys(pasted).length > 0 || extras.level !== null
      : pasted.total !== undefined;
  return {
    ...{ total, bonus, deduction, dimensions, ...extras },
    origin: isPasted ? 'pasted' : 'typed',
    lines: isPasted ? [...(pasted.total ?? []), ...Object.values(pasted).flat()] : [],
  };
}
