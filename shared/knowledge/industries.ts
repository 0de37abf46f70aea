/**
 * 考核行业 with its line of 品退率 (quality returns of 30 days): what goods may have to be taken into the selection alliance.
 * Douyin《精选联盟商品品退率准入实施细则》2026-06-15, in force from 2026-06-23 (rule D24 in `sources.ts`).
 */
import type { LocalText } from '../text/local-text';

export interface Industry {
  readonly id: string;
  readonly name: LocalText;
  /** Lowest and highest line of its categories, as fractions; the same where all have one line. */
  readonly line: { readonly low: number; readonly high: number };
}

/** In the order of the rule. */
export const INDUSTRIES: readonly Industry[] = [
  of('snacks', '休闲食品', 'Snacks', 0.6),
  of('pastry', '糕点', 'Pastry', 0.5),
  of('chocolate', '巧克力', 'Chocolate', 1),
  of('tea', '茶叶', 'Tea', 0.6),
  of('staples', '粮油', 'Grain and oil', 0.6),
  of('supplements', '保健食品', 'Health food', 0.6),
  of('paper', '纸品', 'Tissue and paper', 0.6),
  of('skin-care', '面部洗护', 'Face care', 0.3),
  of('personal-care', '个护（面部以外）', 'Personal care (not the face)', 0.6),
  of('make-up', '彩妆', 'Make-up', 1.2),
  of('womens-wear', '女装', 'Women’s wear', 0.8),
  of('childrens-wear', '童装', 'Children’s wear', 0.8),
  of('underwear', '内衣', 'Underwear', 0.8),
  of('sportswear', '运动服', 'Sportswear', 1.1),
  of('menswear', '男装', 'Menswear', 1.6),
  of('womens-shoes', '女鞋', 'Women’s shoes', 1.6),
  of('mens-shoes', '男鞋', 'Men’s shoes', 1.4),
  of('childrens-shoes', '童鞋', 'Children’s shoes', 1),
  of('baby', '母婴', 'Mother and baby', 0.8),
  of('liquor', '酒', 'Liquor', 0.8),
  of('pet', '宠物用品', 'Pet supplies', 0.8),
  of('household', '居家日用', 'Household goods', 0.8, 1.8),
  of('toys', '玩具', 'Toys', 1.2),
  of('jewellery', '饰品', 'Fashion jewellery', 1.2),
  of('fruit', '水果', 'Fruit', 2.4),
  of('seafood', '海鲜', 'Seafood', 1.6),
  of('meat-eggs', '肉蛋', 'Meat and eggs', 1.6),
  of('phones', '手机', 'Phones', 2.2),
  of('computers', '电脑', 'Computers', 5),
  of('large-appliances', '大家电', 'Large appliances', 2.4),
  of('kitchen-appliances', '厨房电器', 'Kitchen appliances', 1.8),
  of('home-improvement', '家装', 'Home improvement', 1, 3),
  of('industrial', '工业品', 'Industrial goods', 5),
];

/**
 * An industry by its id; undefined when this version does not know it.
 * @param industries those to look in; the shipped ones unless a rules pack changes them
 */
export function industryById(
  id: string | null,
  industries: readonly Industry[] = INDUSTRIES,
): Industry | undefined {
  return industries.find((industry) => industry.id === id);
}

/** Lines in percent, as the rule prints them. */
function of(id: string, zh: string, en: string, low: number, high = low): Industry {
  return { id, name: { zh, en }, line: { low: fraction(low), high: fraction(high) } };
}

/** 0.6 % as the double nearest to 0.006, which 0.6 / 100 is not always. */
function fraction(percent: number): number {
  return Math.round(percent * 10) / 1000;
}
