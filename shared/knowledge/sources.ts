/** What the short codes of rules and articles stand for, so that a reader need not know them. */
import type { LocalText } from '../text/local-text';

/** Rules and captures, by the code used in `Action.source` and in the metric catalogue. */
const RULES: Readonly<Record<string, LocalText>> = {
  D1: {
    zh: '抖音《商家体验分规范》2026-08-06 公示',
    en: 'Douyin rule of the experience score, 2026-08-06',
  },
  D5: {
    zh: '一家抖音店后台体验分页面的截取，2026-08 和 2026-09',
    en: 'score page of one Douyin shop, captured 2026-08 and 2026-09',
  },
  D6: { zh: '抖店学习中心的飞鸽说明（转引）', en: 'Douyin’s guide to its chat (quoted)' },
  D8: {
    zh: '抖音 2024 年的体验分指标（第三方）',
    en: 'Douyin’s score metrics of 2024 (third party)',
  },
  D10: {
    zh: '一家抖音店的体验分数据，约 2025 年（第三方）',
    en: 'score data of one Douyin shop, about 2025 (third party)',
  },
  D12: {
    zh: '抖音《精选联盟平台管理规则》2026-07-22 公示',
    en: 'Douyin alliance rule, 2026-07-22',
  },
  D20: {
    zh: '抖音《消极服务处置细则》2026-07-24',
    en: 'Douyin rule on negligent service, 2026-07-24',
  },
  D21: { zh: '抖音发货超时规则 2026-08-03', en: 'Douyin rule on late shipment, 2026-08-03' },
  D22: {
    zh: '抖音商品与商家品质差的认定规则，2026-06',
    en: 'Douyin rule on poor quality, 2026-06',
  },
  D23: { zh: '抖音《虚假交易处置细则》2026-08-03', en: 'Douyin rule on fake trades, 2026-08-03' },
  D24: {
    zh: '抖音《精选联盟商品品退率准入实施细则》2026-06-15',
    en: 'Douyin quality-return lines, 2026-06-15',
  },
  D25: {
    zh: '抖音关于废止《3元3件》活动规则的公示 2026-05-08',
    en: 'Douyin notice that ends the “3 for ¥3” rule, 2026-05-08',
  },
  K5: {
    zh: '快手体验分指标（第三方整理，没有公开的官方文本）',
    en: 'Kuaishou metrics (third party; no official text is public)',
  },
  X2: {
    zh: '淘宝《店铺真实体验分规范》2026-02-24 公示',
    en: 'Taobao rule of the experience score, 2026-02-24',
  },
  X3: {
    zh: '拼多多店铺领航员的指标和两家店的后台数值，2026-06（第三方）',
    en: 'Pinduoduo’s experience metrics and back-office figures of two shops, 2026-06 (third party)',
  },
  X4: {
    zh: '小红书商家体验分的指标（第三方整理）',
    en: 'Xiaohongshu’s experience metrics (third party)',
  },
  X5: {
    zh: '微信小店体验分的指标（第三方整理）',
    en: 'Weixin shop experience metrics (third party)',
  },
  X7: {
    zh: '一家天猫店的后台数值，2026-04（第三方）',
    en: 'back-office figures of one Tmall shop, 2026-04 (third party)',
  },
};

/** The five articles the product started from, with how many tables each has. */
const ARTICLES: Readonly<Record<string, LocalText & { readonly tables: number }>> = {
  '000': { tables: 4, zh: '文章：服务体验分低的原因', en: 'article on causes of a low score' },
  '001': {
    tables: 5,
    zh: '文章：怎样提高抖音服务体验分',
    en: 'article on raising the Douyin score',
  },
  '002': { tables: 10, zh: '文章：提升小店体验分', en: 'article on raising a shop’s score' },
  '003': {
    tables: 7,
    zh: '文章：快手小店售后体验分',
    en: 'article on the Kuaishou after-sales score',
  },
  '004': { tables: 5, zh: '文章：抖音客服与体验分', en: 'article on chat agents and the score' },
};

/**
 * A source such as `001·3 · D1` in words: `文章：怎样提高抖音服务体验分（表 3）；抖音《商家体验分规范》2026-08-06 公示`. Parts that are no
 * code stay as they are.
 */
export function describeSource(source: string): LocalText {
  const parts = source.split(' · ').map(describePart);
  return {
    zh: parts.map(({ zh }) => zh).join('；'),
    en: parts.map(({ en }) => en).join('; '),
  };
}

/** Whether every part of a source is a known code. */
export function isKnownSource(source: string): boolean {
  return source.split(' · ').every((part) => describePart(part).zh !== part);
}

function describePart(part: string): LocalText {
  const rule = RULES[part];
  if (rule !== undefined) return rule;
  const [code = '', place = ''] = part.split('·');
  const article = ARTICLES[code];
  if (article !== undefined && place === 'text') return { zh: article.zh, en: article.en };
  const isTable = /^[1-9]\d*$/.test(place) && Number(place) <= (article?.tables ?? 0);
  if (article === undefined || !isTable) return { zh: part, en: part };
  return { zh: `${article.zh}（表 ${place}）`, en: `${article.en} (table ${place})` };
}
