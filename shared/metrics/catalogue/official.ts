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

/** Formula of measures that only come ready-made. */
export const GIVEN: LocalText = {
  zh: '由表格、粘贴或手工填写给出，不从订单计算',
  en: 'Given by a table, pasted or typed; not computed from orders',
};
