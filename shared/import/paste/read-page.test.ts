import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage, type PageFinding, type PageReading } from './read-page';

/** What was read, by metric id or part: the value alone, with its counts `value|n/d`, or with the cases behind a mean `value|n`. */
function readings({ findings }: PageReading): Readonly<Record<string, number | string | null>> {
  return Object.fromEntries(findings.map((finding) => [nameOf(finding), shown(finding)]));
}

function nameOf({ meaning }: PageFinding): string {
  if (meaning.type === 'metric') return meaning.id;
  return meaning.type === 'official' ? meaning.part : meaning.type;
}

function shown({ value, words, numerator, denominator, count }: PageFinding) {
  if (numerator !== null) return `${value}|${numerator}/${denominator}`;
  return count === null ? (value ?? words) : `${value}|${count}`;
}

function whyNot({ unused }: PageReading): readonly (readonly [string, string])[] {
  return unused.map(({ text, why }) => [text, why]);
}

/** The Douyin page since 2026-09-08, everything below each other, as copying it whole gives it. */
const DOUYIN_2026_09 = `抖店 首页 订单 商品 店铺 营销
商家体验分
规则说明
数据更新时间：2026-10-09 08:12:33
总分
82
分
超过同行 62%
较前一日 +1
总分=商品体验×权重+物流体验×权重+服务体验×权重+加分项-扣分项
商品体验
69分
优于62%同行
物流体验
99
分
服务体验
８５分
加分项
+2
退换货运费险
+2
扣分项
0
商品综合评分
4.6923
评分总和 3050 / 有评价的签收订单数 650
优于62%同行
商品品质退货率
1.340%
品质退货订单数 8
签收订单数 597
同行均值 1.20%
平均揽收时长
5.57
小时
已揽收订单 611 单
运单配送时效达成率
99.412%
商品/包装破损退货订单率	0.17%	（1/597）	同行优秀 0.10%
售后平均审核时长 3.31小时 优于 45% 同行
飞鸽平均响应时长
13.89秒
飞鸽会话不满意率
5.357%（3/56）
平台求助率 0.652% 3/460`;

/** The page between 2026-07-14 and 2026-09-07: single metrics have points and weights. */
const DOUYIN_2026_07 = `商家体验分 84 分 超过 71% 的同行
统计周期：2026-07-03 ~ 2026-08-01
店铺名称：晴川医疗器械旗舰店
服务体验	95分	权重 25%
飞鸽平均响应时长
100分
13.87秒
权重 25%
售后平均审核时长
1.77小时
100分
权重 25%
飞鸽会话不满意率
11.11%
得分 90
飞鸽平台求助率
平台求助率
0.394%
得分
90
揽收时长平均得分
92
差行为扣分
-3`;

const KUAISHOU = `快手小店
店铺体验分
4.72
超过85.3%同行
商品体验 4.65分
商品品质退款率 0.36% 42/1.16万
商品质量差评率
--
同行均值 0.2%
物流体验
4.81
承诺发货及时率 98.6%
发签配送时长 2天14小时
物流负向投诉率 0.72%
物流竞争力 85%
售后服务
4.7
发货后仅退款完结时长 10.9小时
退货退款完结时长（小时）
26.5
平台求助率 0.031%`;

describe('a score page pasted whole', () => {
  it('of Douyin since 2026-09 gives score, dimensions and nine metrics with their counts', () => {
    const page = readPage(DOUYIN_2026_09, null);
    expect(page).toMatchObject({ platform: 'douyin', platformKnown: true, lines: 46 });
    expect(readings(page)).toEqual({
      ...{ date: '2026-10-09', total: 82, goods: 69, logistics: 99, service: 85 },
      ...{ bonus: 2, deduction: 0 },
      'goods.rating': '4.6923|650',
      'goods.qualityReturnRate': '0.0134|8/597',
      'logistics.pickupHours': 5.57,
      'logistics.onTimeDeliveryRate': 0.99412,
      'logistics.damageReturnRate': '0.0017|1/597',
      'service.auditHours': 3.31,
      'chat.avgReplySeconds': 13.89,
      'chat.dissatisfactionRate': '0.05357|3/56',
      'service.escalationRate': '0.00652|3/460',
    });
    expect(whyNot(page)).toEqual([
      ['抖店 首页 订单 商品 店铺 营销', 'unknown'],
      ['商家体验分', 'unknown'],
      ['规则说明', 'unknown'],
      ['超过同行 62%', 'peer'],
      ['较前一日 +1', 'peer'],
      ['总分=商品体验×权重+物流体验×权重+服务体验×权重+加分项-扣分项', 'unknown'],
      ['优于62%同行', 'peer'],
      ['退换货运费险', 'unknown'],
      ['+2', 'unknown'],
      ['优于62%同行', 'peer'],
      ['同行均值 1.20%', 'peer'],
      ['已揽收订单 611 单', 'unknown'],
    ]);
  });

  it('of Douyin before 2026-09 gives the points of single metrics too', () => {
    const page = readPage(DOUYIN_2026_07, null);
    expect(readings(page)).toEqual({
      ...{ date: '2026-08-01', shop: '晴川医疗器械旗舰店', total: 84, service: 95, deduction: 3 },
      'chat.avgReplySeconds': 13.87,
      'service.auditHours': 1.77,
      'chat.dissatisfactionRate': 0.1111,
      'service.escalationRate': 0.00394,
    });
    expect(page.findings.flatMap(({ points }) => points ?? [])).toEqual([100, 100, 90, 90]);
    expect(whyNot(page)).toContainEqual(['92', 'notScored']);
  });

  it('of Kuaishou gives its own metrics, and its 求助率 is of paid orders', () => {
    const page = readPage(KUAISHOU, null);
    expect(page.platform).toBe('kuaishou');
    expect(readings(page)).toEqual({
      ...{ total: 4.72, goods: 4.65, logistics: 4.81, service: 4.7 },
      'goods.qualityRefundPaidRate': '0.0036|42/11600',
      'logistics.onTimeShipRate': 0.986,
      'logistics.deliveryHours': 62,
      'logistics.complaintRate': 0.0072,
      'logistics.competitiveness': 0.85,
      'service.refundOnlyHours': 10.9,
      'service.returnRefundHours': 26.5,
      'service.complaintRate': 0.00031,
    });
    expect(whyNot(page)).toEqual([
      ['快手小店', 'unknown'],
      ['超过85.3%同行', 'peer'],
      ['商品质量差评率', 'noValue'],
      ['--', 'noValue'],
      ['同行均值 0.2%', 'peer'],
    ]);
  });
});

describe('a page in columns', () => {
  it('has the shop’s values where its head says so', () => {
    const page = readPage(
      '指标\t同行均值\t本店\t同行优秀\n商品品质退货率\t1.2%\t1.34%\t0.5%\n平均揽收时长\t20小时\t1天2小时\t6小时',
      null,
    );
    expect(readings(page)).toEqual({
      'goods.qualityReturnRate': 0.0134,
      'logistics.pickupHours': 26,
    });
  });

  it('without a head has them first', () => {
    expect(readings(readPage('商品品质退货率\t1.34%\t1.2%\t0.5%', null))).toEqual({
      'goods.qualityReturnRate': 0.0134,
    });
  });

  it('may hold names over values', () => {
    const page = readPage(
      '商品体验\t物流体验\t服务体验\n69\t99\t85\n优于62%同行\t优于90%同行\t优于70%同行',
      'douyin',
    );
    expect(readings(page)).toEqual({ goods: 69, logistics: 99, service: 85 });
  });

  it('may hold several names with their values in a line', () => {
    expect(
      readings(readPage('商品综合评分：4.69  商品品质退货率：1.34% 平台求助率 0.6%', null)),
    ).toEqual({
      'goods.rating': 4.69,
      'goods.qualityReturnRate': 0.0134,
      'service.escalationRate': 0.006,
    });
  });
});

describe('a value', () => {
  const metric = (text: string) => Object.values(readings(readPage(text, 'douyin')))[0];

  it.each<[string, number | string]>([
    ['飞鸽平均响应时长 2分30秒', 150],
    ['飞鸽平均响应时长 1分钟', 60],
    ['飞鸽平均响应时长（秒） 18', 18],
    ['飞鸽平均响应时长 00:03:20', 200],
    ['平均揽收时长 1.5天', 36],
    ['平均揽收时长 90分钟', 1.5],
    ['平均揽收时长：７小时３０分', 7.5],
    ['商品品质退货率 1.34％', 0.0134],
    ['商品品质退货率(%) 0.5', 0.005],
    ['商品品质退货率 1.34', 0.0134],
    ['商品品质退货率 0%', 0],
    ['商品品质退货率 12/1,234', `${12 / 1234}|12/1234`],
    ['商品品质退货率\n分子 8\n分母 597', `${8 / 597}|8/597`],
    ['商品品质退货率 0.1% 12单/1.16万单', '0.001|12/11600'],
    ['商品综合评分 4.69/5', 4.69],
    ['您的商品品质退货率为1.34%，优于62%同行，继续保持', 0.0134],
    ['商家体验分 82/100', 82],
    ['体验等级：优秀', '优秀'],
    ['店铺星级 4.5星', '4.5星'],
    ['差行为扣分 -10', 10],
  ])('is read of “%s”', (text, value) => {
    expect(metric(text)).toBe(value);
  });

  it.each([
    ['平均揽收时长 5.57', 'noUnit'],
    ['商品品质退货率 0.5', 'noUnit'],
    ['飞鸽平均响应时长 12分', 'minutesOrPoints'],
    ['商品综合评分 7.2', 'outOfRange'],
    ['商品品质退货率 134%', 'outOfRange'],
    ['商品品质退货率 9/8', 'outOfRange'],
    ['商品体验 12分', 'outOfRange'],
    ['商品品质退货率 优于62%同行', 'noValue'],
    ['商品品质退货率 同行均值 1.2%', 'noValue'],
    ['商品品质退货率 暂无数据', 'noValue'],
    ['商品品质退货率 +0.2%', 'noValue'],
    ['揽收时效达成率 98%', 'notScored'],
    ['体验分低于60分无法投放千川', 'unknown'],
    ['体验分≥70可以报名', 'unknown'],
    ['近30天有效订单 30 单以上', 'unknown'],
    ['每次违规扣分2分', 'unknown'],
  ])('is not made of “%s”: %s', (text, why) => {
    const page = readPage(text, 'douyin');
    expect(page.findings).toEqual([]);
    expect(page.unused.map((line) => line.why)).toEqual([why]);
  });

  it('is not taken from the next thing where the page has none', () => {
    const page = readPage('商品品质退货率\n--\n1.2%\n平台求助率\n0.6%', null);
    expect(readings(page)).toEqual({ 'service.escalationRate': 0.006 });
  });

  it('stands alone where the counts beside it are not its own', () => {
    const [finding] = readPage('商品品质退货率 1.34% 8/460', null).findings;
    expect(finding).toMatchObject({ value: 0.0134, numerator: null, disagree: '8/460' });
  });

  it('printed twice counts once, and not at all where the two differ', () => {
    expect(readings(readPage('总分 82\n商品体验 69\n总分\n82分', null))).toEqual({
      ...{ total: 82, goods: 69 },
    });
    const page = readPage('总分 82\n商品体验 69\n总分 81', null);
    expect(readings(page)).toEqual({ goods: 69 });
    expect(whyNot(page)).toEqual([
      ['总分 82', 'conflict'],
      ['总分 81', 'conflict'],
    ]);
  });

  it('far below a name in the menu does not count against the one by its name', () => {
    const page = readPage('服务体验\n消息中心\n66\n商品体验 69\n服务体验\n85分', null);
    expect(readings(page)).toEqual({ goods: 69, service: 85 });
  });
});

it('the platform is the one the person says, where they say it', () => {
  const text = '平台求助率 0.5%';
  expect(readPage(text, null)).toMatchObject({ platform: 'douyin', platformKnown: false });
  expect(readings(readPage(text, 'kuaishou'))).toEqual({ 'service.complaintRate': 0.005 });
});

describe('whatever is pasted', () => {
  const page = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...DOUYIN_2026_09.split('\n'), ...KUAISHOU.split('\n')),
      fc.stringMatching(/^[\d.,%分秒小时天/ +-]{0,12}$/),
    ),
    { maxLength: 30 },
  );

  it('every line is in a finding or told to be unused', () => {
    fc.assert(
      fc.property(page, (lines) => {
        const read = readPage(lines.join('\n'), null);
        const used = new Set(read.findings.flatMap((finding) => finding.lines));
        const unused = read.unused.map(({ line }) => line);
        expect(unused.filter((line) => used.has(line))).toEqual([]);
        expect(used.size + unused.length).toBe(read.lines);
      }),
    );
  });

  it('values are in range and counts give them', () => {
    fc.assert(
      fc.property(page, (lines) => {
        for (const { value, numerator, denominator, meaning } of readPage(lines.join('\n'), null)
          .findings) {
          if (value !== null) expect(value).toBeGreaterThanOrEqual(0);
          if (meaning.type === 'official' && value !== null) expect(value).toBeLessThanOrEqual(100);
          if (numerator === null || denominator === null) continue;
          expect(Math.abs(numerator / denominator - Number(value))).toBeLessThan(0.01);
        }
      }),
    );
  });
});

describe('a page made of any values', () => {
  const NAMES = {
    'goods.qualityReturnRate': '商品品质退货率',
    'logistics.onTimeDeliveryRate': '运单配送时效达成率',
    'chat.dissatisfactionRate': '飞鸽会话不满意率',
    'service.escalationRate': '平台求助率',
  } as const;
  const ids = Object.keys(NAMES) as (keyof typeof NAMES)[];
  const noise = fc.constantFrom(
    ...['优于62%同行', '同行均值 1.20%', '较昨日 +0.02%', '超过 38.5% 的同行', '↑0.3%', '权重 25%'],
    ...['近30天', '更新于 10-09', '查看详情', '目标 ≤0.5%', '行业优秀\t0.10%'],
  );
  const metric = fc
    .record({
      denominator: fc.integer({ min: 1, max: 9999 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      counted: fc.boolean(),
      join: fc.constantFrom('\n', '\t', '：', ' ', ': '),
      noise: fc.array(noise, { maxLength: 3 }),
    })
    .map(({ share, denominator, ...rest }) => ({
      ...rest,
      denominator,
      numerator: Math.round(share * denominator),
    }));

  it('gives them back, whatever ranks and peers stand between', () => {
    fc.assert(
      fc.property(fc.tuple(metric, metric, metric, metric), (metrics) => {
        const expected: Record<string, string | number> = {};
        const text = metrics.map(({ numerator, denominator, counted, join, noise: lines }, at) => {
          const id = ids[at] ?? ids[0];
          const percent = ((numerator / denominator) * 100).toFixed(3);
          const value = Number((Number(percent) / 100).toPrecision(12));
          expected[id ?? ''] = counted ? `${value}|${numerator}/${denominator}` : value;
          const counts = counted ? `（${numerator}/${denominator}）` : '';
          return [
            `${NAMES[id ?? 'service.escalationRate']}${join}${percent}%${counts}`,
            ...lines,
          ].join('\n');
        });
        expect(readings(readPage(text.join('\n'), 'douyin'))).toEqual(expected);
      }),
    );
  });
});
