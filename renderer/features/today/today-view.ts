/** What the page 今天 shows of the lists of a result. */
import type { CheckupResult } from '../../../shared/checkup/schema';
import { TODAY_KINDS, type TodayKind } from '../../../shared/checkup/row-kinds';
import type { TodayItem, TodayList } from '../../../shared/checkup/schema-rows';
import { formatCount, formatValue } from '../../../shared/format/format';
import type { Words } from '../../ui/language';

/** From so many hours on, days say more. */
const IN_DAYS = 72;
const MINUTES_PER_HOUR = 60;

/** Lists of one shop, or of all where `shop` is null. */
export function ofShop<L extends { readonly shop: string }>(
  lists: readonly L[],
  shop: string | null,
): readonly L[] {
  return shop === null ? lists : lists.filter((list) => list.shop === shop);
}

/** How many rows wait, without those of older files; of these overdue and due within 24 hours; and how many are of older files. */
export function countsOf(lists: readonly TodayList[]): {
  readonly waiting: number;
  readonly overdue: number;
  readonly soon: number;
  readonly stale: number;
} {
  const sum = (of: (list: TodayList) => number): number =>
    lists.reduce((total, list) => total + of(list), 0);
  const stale = sum((list) => list.stale);
  return {
    waiting: sum(({ total }) => total) - stale,
    overdue: sum(({ overdue }) => overdue),
    soon: sum(({ soon }) => soon),
    stale,
  };
}

/** Hours left of the first row to be due, from the export of its table; null where none is to come. Rows of older files are left out. */
export function firstDue(lists: readonly TodayList[]): number | null {
  const left = lists.flatMap(({ items }) =>
    items.flatMap(({ stale, hoursLeft }) =>
      stale || hoursLeft === null || hoursLeft < 0 ? [] : [hoursLeft],
    ),
  );
  return left.length === 0 ? null : Math.min(...left);
}

/** What waits of each kind, kinds without anything left out. */
export function waitingKinds(lists: readonly TodayList[]) {
  return TODAY_KINDS.map((kind) => {
    const own = lists.filter((list) => list.kind === kind);
    return { kind, ...countsOf(own), hours: firstDue(own) };
  }).filter(({ waiting }) => waiting > 0);
}

/** The moments the lists count from, earliest and latest; null where none is known. */
export function momentsOf(
  lists: readonly TodayList[],
): { readonly from: string; readonly to: string } | null {
  const moments = lists.flatMap(({ asOf }) => asOf ?? []).toSorted();
  const [from, to] = [moments[0], moments.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}

/** Kinds that some of the shops have no list of, with these shops. */
export function missingKinds(
  {
    shops,
    today,
  }: Pick<CheckupResult, 'today'> & {
    readonly shops: readonly { readonly id: string; readonly name: string }[];
  },
  shop: string | null,
): readonly { readonly kind: TodayKind; readonly shops: readonly string[] }[] {
  const asked = shops.filter(({ id }) => shop === null || id === shop);
  return TODAY_KINDS.flatMap((kind) => {
    const without = asked.filter(
      ({ id }) => !today.some((list) => list.shop === id && list.kind === kind),
    );
    return without.length === 0 ? [] : [{ kind, shops: without.map(({ name }) => name) }];
  });
}

/** How long there is left, or since when it is overdue: minutes, hours, or days from three on. */
export function leftText(
  { hoursLeft }: Pick<TodayItem, 'hoursLeft'>,
  kind: TodayKind,
  { t, language }: Pick<Words, 't' | 'language'>,
): string {
  if (hoursLeft === null) return kind === 'review' ? '' : t('ui.today.noDeadline');
  const size = Math.abs(hoursLeft);
  // Nobody reads 0.12 hours.
  const time =
    size < 1
      ? t('ui.today.minutes', { count: formatCount(Math.max(1, size * MINUTES_PER_HOUR)) })
      : formatValue(size, 'hours', language, size >= IN_DAYS ? 'days' : undefined);
  return hoursLeft < 0 ? t('ui.today.overdue', { time }) : time;
}
