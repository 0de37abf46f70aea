/** The platforms whose exports and rules are known by name. `other` = a table that belongs to none. */
export const PLATFORMS = [
  'douyin',
  'kuaishou',
  'taobao',
  'tmall',
  'pinduoduo',
  'xiaohongshu',
  'weixin',
  'other',
] as const;

export type Platform = (typeof PLATFORMS)[number];

/** Whether exports of two platforms come from one back office: those of Taobao and Tmall look alike. */
export function sharesBackOffice(a: Platform, b: Platform): boolean {
  const isAlibaba = (platform: Platform) => platform === 'taobao' || platform === 'tmall';
  return a === b || (isAlibaba(a) && isAlibaba(b));
}
