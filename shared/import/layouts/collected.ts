import type { Layout } from './layout';

/** Reviews collected day by day, with platform and shop in columns. */
const REVIEWS_7 = '平台 店铺 时间 订单编号 商品名称 评价内容 评分'.split(' ');

/** Header lists of tables that tools collect from several platforms, only to recognise a file. */
export const COLLECTED_LAYOUTS: readonly Layout[] = [
  { name: 'reviews-collected-2026', platform: null, kind: 'reviews', headers: REVIEWS_7 },
];
