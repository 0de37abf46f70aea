/** Reasons to look after a shop, in words, and where they lead. */
import type { ShopResult } from '../../../shared/checkup/schema';
import { formatCount, formatPoints, formatValue } from '../../../shared/format/format';
import { guidePlatformOf } from '../../../shared/knowledge/export-guide';
import type { Page } from '../../app/pages';
import type { Words } from '../../ui/language';
import type { WatchedShop, WatchList, WatchReason } from './watch-view';

/** What a reason is about. */
const TAGS = {
  overdue: 'deadline',
  soon: 'deadline',
  edge: 'line',
  under: 'line',
  near: 'line',
  falling: 'score',
  checklist: 'checklist',
  data: 'data',
} as const satisfies Record<WatchReason['kind'], string>;

/** What a reason is about, in a word. */
export function reasonTag({ kind }: WatchReason, { t }: Words): string {
  return t(`ui.watch.tag.${TAGS[kind]}`);
}

/** A reason as a short sentence that leaves the shop out. */
export function reasonText(reason: WatchReason, { t, pick, language }: Words): string {
  switch (reason.kind) {
    case 'overdue':
      return t('ui.watch.overdue', { count: formatCount(reason.count) });
    case 'soon': {
      const count = formatCount(reason.count);
      return t('ui.watch.soon', { count, hours: formatValue(reason.hours, 'hours', language) });
    }
    case 'edge':
    case 'under':
    case 'near': {
      const { kind, threshold, isSure } = reason;
      const names = reason.gates.map(({ name }) => pick(name)).join(t('ui.listSeparator'));
      const params = { threshold, names, points: formatPoints(reason.points) };
      if (kind === 'under' || isSure) return t(`ui.watch.${kind}`, params);
      return t(`ui.watch.${kind}Unsure`, params);
    }
    case 'falling': {
      const { since, day, points } = reason.fall;
      return t(`ui.watch.falling.${since}`, { day, points: formatPoints(points) });
    }
    case 'checklist':
      return t('ui.watch.checklist', { count: formatCount(reason.count), days: reason.days });
    case 'data': {
      if (reason.missing.length === 0) return t('ui.watch.dataThin');
      const files = reason.missing.map((kind) => t(`ui.kind.${kind}`)).join(t('ui.listSeparator'));
      return t('ui.watch.data', { files });
    }
  }
}

/** The page that deals with a reason. */
export function reasonPage(reason: WatchReason, { id: shop, platform }: ShopResult): Page {
  switch (reason.kind) {
    case 'overdue':
    case 'soon':
      return { name: 'today', view: 'tasks', shop };
    case 'edge':
    case 'under':
    case 'near':
      return { name: 'plan', shop };
    case 'falling':
      return { name: 'trends', shop };
    case 'checklist':
      return { name: 'checklist', shop };
    case 'data': {
      const [kind] = reason.missing;
      if (kind === undefined) return { name: 'data' };
      return { name: 'guide', platform: guidePlatformOf(platform), kind, metric: null };
    }
  }
}

/** Shops named in the title. */
const NAMED = 2;

/** The finding: how many shops need a hand, and the first of them with why. */
export function watchTitle({ urgent, fine }: WatchList, words: Words): string {
  const { t } = words;
  const count = formatCount(urgent.length + fine.length);
  if (urgent.length === 0) return t('ui.watch.titleNone', { count });
  const first = urgent.slice(0, NAMED).flatMap((one) => firstReason(one, words) ?? []);
  return t('ui.watch.title', {
    count,
    urgent: formatCount(urgent.length),
    first: first.join(t('ui.watch.separator')),
  });
}

/** A shop with its most urgent reason; null without one. */
function firstReason({ shop: { name: shop }, reasons }: WatchedShop, { t }: Words): string | null {
  const [reason] = reasons;
  switch (reason?.kind) {
    case undefined:
      return null;
    case 'overdue':
    case 'soon':
    case 'checklist':
      return t(`ui.watch.first.${reason.kind}`, { shop, count: formatCount(reason.count) });
    case 'edge':
    case 'under':
    case 'near': {
      const { threshold } = reason;
      const points = formatPoints(reason.points);
      return t(`ui.watch.first.${reason.kind}`, { shop, threshold, points });
    }
    case 'falling':
      return t('ui.watch.first.falling', { shop, points: formatPoints(reason.fall.points) });
    case 'data':
      return t('ui.watch.first.data', { shop });
  }
}
