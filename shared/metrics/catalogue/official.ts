/** Names of official metrics; the rules they are defined in are in `knowledge/sources.ts`. */
import type { LocalText } from '../../text/local-text';

/** Douyin, rule of the experience score in force since 2026-09-08 (D1). */
export function douyin(zh: string, en: string): LocalText {
  return { zh: `抖音 ${zh}`, en: `Douyin: ${en}` };
}

/** Kuaishou, metric list of 2025 known from third parties (K5); no official text is public. */
export function kuaishou(zh: string, en: string): LocalText {
  return { zh: `快手 ${zh}`, en: `Kuaishou: ${en}` };
}

/** Taobao and Tmall, rule of 2026-03-16 (X2). */
export function taobao(zh: string, en: string): LocalText {
  return { zh: `淘宝 ${zh}`, en: `Taobao: ${en}` };
}

/** Pinduoduo, metrics of its 店铺领航员 known from third parties (X3). */
export function pinduoduo(zh: string, en: string): LocalText {
  return { zh: `拼多多 ${zh}`, en: `Pinduoduo: ${en}` };
}

/** Xiaohongshu, metrics known from third parties (X4). */
export function xiaohongshu(zh: string, en: string): LocalText {
  return { zh: `小红书 ${zh}`, en: `Xiaohongshu: ${en}` };
}

/** Weixin shops, metrics known from third parties (X5). */
export function weixin(zh: string, en: string): LocalText {
  return { zh: `微信小店 ${zh}`, en: `Weixin shop: ${en}` };
}

/** Formula of measures that only come ready-made. */
export const GIVEN: LocalText = {
  zh: '由表格、粘贴或手工填写给出，不从订单计算',
  en: 'Given by a table, pasted or typed; not computed from orders',
};
