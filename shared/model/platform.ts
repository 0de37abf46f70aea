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
