/** How the tables are fetched from each platform's back office: places, days, columns, traps. Data, told in the window. */
import type { Period } from '../model/period';
import type { Platform } from '../model/platform';
import {
  DAILY_DAYS,
  DAY,
  dateOf,
  periodEndingAt,
  secondOfDate,
  WINDOW_DAYS,
} from '../metrics/time-windows';
import { DOUYIN } from './export-guide/douyin';
import type { GuideKind, GuidePlatform, PlatformGuide } from './export-guide/entry';
import { KUAISHOU } from './export-guide/kuaishou';
import { PINDUODUO } from './export-guide/pinduoduo';
import { TAOBAO } from './export-guide/taobao';
import { WEIXIN } from './export-guide/weixin';
import { XIAOHONGSHU } from './export-guide/xiaohongshu';

/** The whole guide. */
export const EXPORT_GUIDE: Readonly<Record<GuidePlatform, PlatformGuide>> = {
  douyin: DOUYIN,
  kuaishou: KUAISHOU,
  taobao: TAOBAO,
  pinduoduo: PINDUODUO,
  xiaohongshu: XIAOHONGSHU,
  weixin: WEIXIN,
};

/** The pages of the guide a shop's platform is told on; null for tables of no platform. */
export function guidePlatformOf(platform: Platform): GuidePlatform | null {
  if (platform === 'other') return null;
  return platform === 'tmall' ? 'taobao' : platform;
}

/**
 * Days to export beyond the start of the period. Orders, because those signed for in it were paid before; after-sales,
 * because one of such an order may be older than the period; parcels with their orders; and all dated rows so that the
 * trend has its 60 days. Chat statistics have no dates and score pages their own window, so these are for the period alone.
 */
const LEAD_DAYS: Readonly<Record<GuideKind, number>> = {
  orders: DAILY_DAYS - WINDOW_DAYS,
  afterSales: DAILY_DAYS - WINDOW_DAYS,
  reviews: DAILY_DAYS - WINDOW_DAYS,
  parcels: DAILY_DAYS - WINDOW_DAYS,
  agentStats: 0,
  officialScores: 0,
};

/** The days a file of a kind should cover for a check-up of the period. */
export function daysToExport(kind: GuideKind, { from, to }: Period): Period {
  return { from: dateOf(secondOfDate(from) - LEAD_DAYS[kind] * DAY), to };
}

/** The period of a check-up made of what is exported on a day: the 30 days up to the day before. `today` is `YYYY-MM-DD`. */
export function periodBefore(today: string): Period {
  return periodEndingAt(secondOfDate(today) - DAY, WINDOW_DAYS);
}
