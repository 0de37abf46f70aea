/** Lines of the Douyin score and what stands behind them, lowest first. Which texts say so is in each provenance. */
import { official, secondary } from '../build';
import type { Gate, GateCondition, GateShops } from '../schema';

const RESTRICTED = official({
  zh: '各受限类目管理规则，2026-06-30 至 2026-08-20',
  en: 'Douyin rules of the restricted categories, 2026-06-30 to 2026-08-20',
});

/** A category that is lost after 14 days in a row under its line. */
function restricted(
  id: string,
  threshold: number,
  kept: { readonly zh: string; readonly en: string },
  only: GateShops,
): Gate {
  return {
    id,
    name: { zh: `保住受限类目（${kept.zh}）`, en: `Keeping restricted categories (${kept.en})` },
    threshold,
    judgedBy: 'days14',
    consequence: {
      zh: '连续 14 天都低于它，会被清退出类目',
      en: '14 days running under it end the category for the shop',
    },
    only,
    growthCounts: false,
    also: [],
    condition: null,
    provenance: RESTRICTED,
  };
}

function atLeast(of: GateCondition['of'], id: string, limit: number): GateCondition {
  return { of, id, atLeast: limit, atMost: null, relativeTo: null };
}

export const DOUYIN_GATES: Gate[] = [
  {
    id: 'ads',
    name: { zh: '千川投放', en: 'Qianchuan ads' },
    threshold: 60,
    judgedBy: 'day',
    consequence: {
      zh: '低于这条线，千川投不出去',
      en: 'under it no Qianchuan ads run',
    },
    only: null,
    growthCounts: false,
    also: [],
    condition: null,
    provenance: secondary({
      zh: '投放接口的提示“体验分低于60分”；规则只说低于管控线不能投放',
      en: 'the ads interface’s message “experience score under 60”; the rule says only that no ads run under the control line',
    }),
  },
  {
    id: 'mall-recommendation',
    name: { zh: '抖音商城推荐', en: 'Mall recommendation' },
    threshold: 60,
    judgedBy: 'day',
    consequence: {
      zh: '低于这条线，商城不再推荐',
      en: 'under it the mall no longer recommends the shop',
    },
    only: null,
    growthCounts: false,
    also: [],
    condition: {
      zh: '分数异常下跌时也会不展示',
      en: 'an abnormal drop also hides the shop',
    },
    provenance: official({
      zh: '《抖音商城管理规范》2026-07-16',
      en: 'Douyin rule of its mall, 2026-07-16',
    }),
  },
  restricted(
    'restricted-categories',
    60,
    { zh: '母婴、滋补、酒类等', en: 'baby, tonics, liquor and the like' },
    {
      name: {
        zh: '母婴、滋补、酒类等类目的店',
        en: 'shops in baby, tonic, liquor and similar categories',
      },
      industries: ['baby', 'supplements', 'liquor'],
      extent: 'whole',
    },
  ),
  restricted(
    'restricted-appliances',
    65,
    { zh: '部分家电', en: 'some appliances' },
    {
      name: { zh: '部分家电类目的店', en: 'shops in some categories of appliances' },
      industries: ['large-appliances', 'kitchen-appliances'],
      extent: 'part',
    },
  ),
  {
    id: 'alliance',
    name: { zh: '精选联盟', en: 'Selection alliance' },
    threshold: 70,
    judgedBy: 'day',
    consequence: {
      zh: '低于它进不了精选联盟，已在的会被清退',
      en: 'under it the shop cannot enter the alliance, or is taken out of it',
    },
    only: null,
    growthCounts: true,
    also: [
      atLeast('product', 'reviews.goodRate', 0.7),
      {
        of: 'product',
        id: 'goods.qualityReturnRate',
        atLeast: null,
        atMost: 1,
        relativeTo: 'qualityLine',
      },
    ],
    condition: {
      zh: '商品自己的体验分还要 65（部分类目 60），只在后台能看到；特殊类目的店铺分要 72–80',
      en: 'the product’s own experience score also has to be 65 (60 in some categories), which only the back office shows; special categories need a shop score of 72–80',
    },
    provenance: official({
      zh: '《精选联盟平台管理规则》2026-07-22 公示，2026-07-29 起',
      en: 'Douyin alliance rule, published 2026-07-22, in force from 2026-07-29',
    }),
  },
  {
    id: 'shop-authorised-account',
    name: { zh: '店铺授权号', en: 'Authorised accounts' },
    threshold: 70,
    judgedBy: 'day',
    consequence: {
      zh: '低于它不能绑定授权号',
      en: 'under it no account can be authorised',
    },
    only: null,
    growthCounts: false,
    also: [],
    condition: { zh: '限正式阶段', en: 'formal stage only' },
    provenance: official({
      zh: '店铺授权号规则 2026-07-08',
      en: 'Douyin rule on accounts authorised by a shop, 2026-07-08',
    }),
  },
  {
    id: 'promotions',
    name: { zh: '官方大促报名', en: 'Official promotions' },
    threshold: 70,
    judgedBy: 'mean7',
    consequence: {
      zh: '低于它报不了官方大促，连续 7 天低于会被清退',
      en: 'under it the shop cannot enter official promotions; 7 days running end its part in them',
    },
    only: null,
    growthCounts: true,
    also: [],
    condition: {
      zh: '按 7 日均分认定；连续 7 天低于 70 会被清退',
      en: 'judged by the mean of 7 days; 7 days running under 70 end it',
    },
    provenance: official({
      zh: '《官方大促活动报名规则》2026-08-05 公示，2026-08-12 起',
      en: 'Douyin rule on entering official promotions, published 2026-08-05, in force from 2026-08-12',
    }),
  },
  restricted(
    'restricted-pets-jewellery',
    75,
    { zh: '宠物活体、部分珠宝', en: 'live pets, some jewellery' },
    {
      name: { zh: '宠物活体和部分珠宝类目的店', en: 'shops of live pets and of some jewellery' },
      industries: ['pet', 'jewellery'],
      extent: 'part',
    },
  ),
  {
    id: 'lucky-bag',
    name: { zh: '超级福袋', en: 'Super lucky bag' },
    threshold: 80,
    judgedBy: 'day',
    consequence: {
      zh: '低于它不能发超级福袋',
      en: 'under it the shop cannot give super lucky bags',
    },
    only: null,
    growthCounts: false,
    also: [
      atLeast('dimension', 'goods', 75),
      atLeast('dimension', 'logistics', 70),
      atLeast('dimension', 'service', 70),
    ],
    condition: {
      zh: '三项分数只有部分福袋要求，其中有的物流要 75',
      en: 'only some bags ask for the three parts, some of those for logistics 75',
    },
    provenance: official({
      zh: '超级福袋规则 2026-07-03、2026-08-20',
      en: 'Douyin rules of the super lucky bag, 2026-07-03 and 2026-08-20',
    }),
  },
  {
    id: 'brand-badge',
    name: { zh: '品牌标识', en: 'Brand badge' },
    threshold: 80,
    judgedBy: 'mean30',
    consequence: {
      zh: '低于它不展示品牌标识',
      en: 'under it the brand badge is not shown',
    },
    only: null,
    growthCounts: false,
    also: [],
    condition: { zh: '按 30 日均分认定', en: 'judged by the mean of 30 days' },
    provenance: official({
      zh: '“品牌”标识规则 2026-08-19（征求意见）',
      en: 'Douyin rule of the brand badge, 2026-08-19 (draft for comment)',
    }),
  },
];
