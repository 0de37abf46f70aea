import type { Platform } from './platform';

/** 旗舰店 · other shops of companies and traders (专卖店, 专营店, 企业店, 个体店) · 个人店. */
export const SHOP_TYPES = ['flagship', 'ordinary', 'personal'] as const;

export type ShopType = (typeof SHOP_TYPES)[number];

/** Longest name of a shop, and most codes or other names of one. */
export const LONGEST_NAME = 100;
export const MOST_MARKS = 200;

/** Most cases of one deduction that can be said: far beyond any cap. */
export const MOST_CASES = 999;

/** 店铺档案: what the person says about a shop, and what its files are known by. */
export interface KnownShop {
  /** A random UUID. */
  readonly id: string;
  readonly name: string;
  /** Counts where the headers of a file do not tell; null = the files alone decide. */
  readonly platform: Exclude<Platform, 'other'> | null;
  /** Id in `INDUSTRIES`; null = not said. */
  readonly industry: string | null;
  /** The shop's own line of 品退率 where the person knows it, a fraction; goes before the industry's. */
  readonly qualityLine: number | null;
  readonly type: ShopType | null;
  /** 考核行业 the platform weighs its metrics by: id in the models' `industryWeights`; null = not said. */
  readonly scoringIndustry: string | null;
  /** Bonuses and deductions by the models' ids: how many cases, 1 or 0 for what counts once. Left out = not said. */
  readonly adjustments: Readonly<Record<string, number>>;
  /** Shop codes at the end of the names of Douyin downloads. */
  readonly codes: readonly string[];
  /** Other names its files and folders go by. */
  readonly aliases: readonly string[];
  /** Who it is kept for, where one person keeps shops of several; null = none. */
  readonly group: string | null;
}
