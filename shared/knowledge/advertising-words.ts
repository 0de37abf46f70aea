/**
 * Words a shop must not promise with, in replies to reviews as little as in titles: mostly 《广告法》 (Advertising Law, as amended
 * 2021), art. 9, 16 to 18 and 28; bought praise: 《网络反不正当竞争暂行规定》, in force since 2024-09-01.
 */
import type { LocalText } from '../text/local-text';

export const ADVERTISING_KINDS = ['absolute', 'state', 'certainty', 'medical', 'induced'] as const;
export type AdvertisingKind = (typeof ADVERTISING_KINDS)[number];

/** A kind of claim. */
export interface ClaimKind {
  readonly name: LocalText;
  /** Why it is forbidden and what to write instead. */
  readonly why: LocalText;
}

export const CLAIM_KINDS: Readonly<Record<AdvertisingKind, ClaimKind>> = {
  absolute: {
    name: { zh: '绝对化用语', en: 'Superlatives' },
    why: {
      zh: '广告法第九条不许用“国家级”“最高级”“最佳”这类说法。改成能证明的事实，比如材质、克重、检测结果。',
      en: 'Article 9 of the Advertising Law forbids superlatives. Write facts that can be shown instead: material, weight, test results.',
    },
  },
  state: {
    name: { zh: '借国家机关、领导人名义', en: 'Names of state bodies' },
    why: {
      zh: '广告法第九条不许借国家机关和工作人员的名义。没有就删掉；有认证的，写证书名称和编号。',
      en: 'Article 9 forbids using state bodies and their staff. Delete it; name the certificate and its number where there is one.',
    },
  },
  certainty: {
    name: { zh: '保证效果', en: 'Guaranteed effects' },
    why: {
      zh: '对效果打包票容易算虚假宣传（广告法第二十八条）。改成怎么用、多数买家用多久、不合适怎么退。',
      en: 'Guaranteeing an effect may be false advertising (article 28). Say how it is used and how it can be returned instead.',
    },
  },
  medical: {
    name: { zh: '医疗、治疗用语', en: 'Medical claims' },
    why: {
      zh: '除了医疗、药品、医疗器械，别的商品都不许说治病（广告法第十七条）；药品和器械也不许保证疗效（第十六条）。只说商品本身是什么、怎么用。',
      en: 'Only medical services, medicines and devices may speak of treatment (article 17), and even these may not guarantee it (article 16). Say what the goods are and how they are used.',
    },
  },
  induced: {
    name: { zh: '拿好处换好评、要人改评', en: 'Rewards for reviews' },
    why: {
      zh: '用返现、红包换好评，要买家改评、删评，违反平台的评价规则，也是不正当竞争。只请买家照实评价，不给条件，改不改随他。',
      en: 'Paying for praise and asking for changed reviews break the platforms’ rules on reviews and are unfair competition. Ask for an honest review and attach no reward.',
    },
  },
};

/** A kind by the id a result holds; one that is not known here is called by it. */
export function claimKind(id: string): ClaimKind {
  const known = ADVERTISING_KINDS.find((kind) => kind === id);
  return known === undefined
    ? { name: { zh: id, en: id }, why: { zh: '', en: '' } }
    : CLAIM_KINDS[known];
}

export interface ForbiddenClaim {
  readonly word: string;
  readonly kind: AdvertisingKind;
  /** Not meant where one of these stands before or after it, apart by blanks. */
  readonly notAfter?: string;
  readonly notBefore?: string;
}

const of = (kind: AdvertisingKind, words: string): readonly ForbiddenClaim[] =>
  words.split(/\s+/).map((word) => ({ word, kind }));

/** "您最好先看说明": advice, no praise. */
const AS_ADVICE =
  '先 能 别 不要 不 是 在 用 放 再 提前 把 给 联系 找 拍 问 看 还是 按 根据 选 当 让 有 可以 等 马上 尽快 发';
/** "最大码", "最大限度" are no claims. */
const OF_SIZES =
  '码 号 尺码 限度 程度 努力 的努力 支持 承重 尺寸 档 一号 的码 力 可能 诚意 的诚意 的动力 动力';

/** "最佳使用温度" tells how the goods are used. */
const OF_USE = '使用温度 使用时间 使用方法 饮用 食用 赏味 温度 时间 保存 储存';

/** Every word, the longer of two that begin alike first. */
export const FORBIDDEN_CLAIMS: readonly ForbiddenClaim[] = [
  ...of(
    'absolute',
    '最优 最优秀 最强 最先进 最高级 最高端 最顶级 最便宜 最低价 最具价值 最受欢迎 最安全 最正宗 最权威 最环保 最专业 顶级 极品 极佳品质 史无前例 前无古人 全网第一 全国第一 世界第一 行业第一 销量第一 品质第一 排名第一 天下第一 第一品牌 全网最低 全网最低价 全国最低 全网独家 世界级 宇宙级 独一无二 绝无仅有 空前绝后 万能 无与伦比 首屈一指 top1 no.1 唯一正品 史上最低',
  ),
  { word: '最佳', kind: 'absolute', notBefore: OF_USE },
  { word: '最好', kind: 'absolute', notBefore: AS_ADVICE, notAfter: '用得 做到' },
  { word: '最大', kind: 'absolute', notBefore: OF_SIZES },
  {
    word: '最低',
    kind: 'absolute',
    notBefore: '温度 限度 档 消费 配置 水位 处 起订',
    notAfter: '降到',
  },
  { word: '国家级', kind: 'state', notBefore: '检测 检验 质检 实验室' },
  ...of(
    'state',
    '国家领导人 领导人推荐 国家机关推荐 国宴 特供 专供 国家免检 免检产品 质量免检 军用品质 人民大会堂 政府推荐',
  ),
  ...of(
    'certainty',
    '100%有效 百分百有效 百分之百有效 100%安全 百分百安全 绝对有效 绝对安全 绝无副作用 无副作用 没有副作用 无任何副作用 零副作用 永不复发 永久有效 永不掉色 永不变形 保证有效 包治 一定见效 立竿见影 药到病除 根除',
  ),
  ...of(
    'medical',
    '治疗 治愈 疗效 治病 消炎 抗炎 抗癌 防癌 降血压 降血糖 降血脂 降三高 抗病毒 祛湿 排毒 壮阳 补肾 活血化瘀 延年益寿 增强免疫力 提高免疫力 医用级 处方 药用 根治 止痛 消肿 减肥药 溶脂 丰胸 生发 防脱发 治失眠 改善睡眠障碍 安神 调理内分泌',
  ),
  ...of(
    'induced',
    '好评返现 好评返 五星返现 返现 晒图返 好评红包 好评送 好评领 给好评送 评价返 评价送红包 追评返 修改评价返 五星好评送 五星返 改好评 改成好评 改为好评 改五星 改成五星 改为五星 删差评 删掉差评 删除差评',
  ),
];
