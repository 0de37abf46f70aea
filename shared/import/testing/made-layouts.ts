/** Made-up files of every export known by name: no real one is public. Names, numbers and words are those of the exports. */
import type { Cell, Row } from '../../model/cell';

/** What a row is read as, by field: ids and texts, `YYYY-MM-DD HH:mm:ss`, words of closed lists, numbers, fen, yes and no. */
type Expected = Readonly<Record<string, string | number | boolean>>;

/** Cells of a row by header. */
type Cells = Readonly<Record<string, Cell>>;

export interface MadeLayout {
  /** Name of the layout, which has the header list. */
  readonly name: string;
  /** `header=field` of every column that has a field, with blanks between. */
  readonly fields: string;
  /** Data rows by header; what a row leaves out is empty. */
  readonly rows: readonly Cells[];
  /** Fields of the first rows as they must be read. */
  readonly expected: readonly Expected[];
  /** Rows that are no records. */
  readonly ignored?: number;
  /** Rows above the header. */
  readonly above?: readonly Row[];
  /** A column before those of the layout. */
  readonly lead?: string;
  /** Columns behind those of the layout. */
  readonly more?: readonly string[];
  /** Sheets the file repeats the table in. */
  readonly sheets?: number;
  /** The platforms its rows name. */
  readonly platforms?: readonly string[];
}

/** Ids, product and codes carry a leading tab; recipients are ciphertext; - stands for nothing. */
const DOUYIN_ORDER: Cells = {
  主订单编号: '\t6917926768823643751',
  子订单编号: '\t6917926768823643752',
  选购商品: '\t陶瓷杯',
  商品规格: '\t白色',
  商品数量: '2',
  商品ID: '\t3600000001',
  商家编码: '\tTC-01',
  订单应付金额: '1,081.00',
  收件人: '##abc##',
  收件人手机号: '$$13800001111$$',
  省: '浙江省',
  买家留言: '电话 13800001111',
  订单提交时间: '2026-09-22 00:54:10',
  订单完成时间: '-',
  支付完成时间: '2026-09-22 00:54:30',
  订单状态: '已发货',
  承诺发货时间: '2026-09-24 00:54:30',
  订单类型: '普通订单',
  售后状态: '-',
  取消原因: '-',
  发货时间: '2026-09-23 10:00:00',
  流量体裁: '数据将于第二天更新',
  预计送达时间: '2026-09-26 23:59:59',
};

const DOUYIN_FIRST: Expected = {
  orderId: '6917926768823643751',
  subOrderId: '6917926768823643752',
  productName: '陶瓷杯',
  spec: '白色',
  quantity: 2,
  productId: '3600000001',
  skuCode: 'TC-01',
  amountPaid: 108100,
  province: '浙江省',
  orderTime: '2026-09-22 00:54:10',
  payTime: '2026-09-22 00:54:30',
  promiseShipTime: '2026-09-24 00:54:30',
  shipTime: '2026-09-23 10:00:00',
  expectedDeliveryTime: '2026-09-26 23:59:59',
  status: 'shipped',
};

const KUAISHOU_ORDER: Cells = {
  订单号: '2426300000012',
  赠品订单号: '',
  订单创建时间: '2026-09-22 00:54:10',
  订单支付时间: '2026-09-22 00:54:30',
  订单状态: '已发货',
  实付款: '¥1,299.90',
  成交数量: '1',
  售后状态: '--',
  退货退款: '—',
  '预售/承诺发货时间': '2026-09-24 00:54:30',
  商品名称: '陶瓷杯',
  商品ID: '220000001',
  商品规格: '白色',
  SKU编码: 'TC-01',
  收货人姓名: '张三',
  收货人电话: '13800001111',
  '收货地址-省': '浙江省',
  发货时间: '2026-09-23 10:00:00',
  快递公司: '圆通',
  快递单号: 'YT1.0',
  物流信息: '【杭州】张三 13800001111 已签收',
};

/** One file per layout. */
export const MADE_LAYOUTS: readonly MadeLayout[] = [
  {
    name: 'douyin-orders-2026-74',
    fields:
      '主订单编号=orderId 子订单编号=subOrderId 订单提交时间=orderTime 支付完成时间=payTime 承诺发货时间=promiseShipTime 发货时间=shipTime 订单完成时间=completeTime 预计送达时间=expectedDeliveryTime 订单状态=status 售后状态=afterSaleStatus 取消原因=cancelReason 商品ID=productId 选购商品=productName 商品规格=spec 商家编码=skuCode 商品数量=quantity 订单应付金额=amountPaid 流量体裁=trafficFormat 省=province 订单类型=gift',
    rows: [DOUYIN_ORDER, { 主订单编号: '合计', 商品数量: '2' }],
    expected: [{ ...DOUYIN_FIRST, gift: false, trafficFormat: '数据将于第二天更新' }],
    ignored: 1,
  },
  {
    name: 'douyin-orders-2024-65',
    fields:
      '主订单编号=orderId 子订单编号=subOrderId 订单提交时间=orderTime 支付完成时间=payTime 承诺发货时间=promiseShipTime 发货时间=shipTime 订单完成时间=completeTime 预计送达时间=expectedDeliveryTime 订单状态=status 售后状态=afterSaleStatus 取消原因=cancelReason 商品ID=productId 选购商品=productName 商品规格=spec 商家编码=skuCode 商品数量=quantity 订单应付金额=amountPaid 流量体裁=trafficFormat 省=province 订单类型=gift',
    rows: [{ ...DOUYIN_ORDER, 订单类型: '赠品订单' }],
    expected: [{ ...DOUYIN_FIRST, gift: true }],
  },
  {
    name: 'douyin-orders-2026-75',
    fields:
      '主订单编号=orderId 子订单编号=subOrderId 订单提交时间=orderTime 支付完成时间=payTime 承诺发货时间=promiseShipTime 发货时间=shipTime 订单完成时间=completeTime 预计送达时间=expectedDeliveryTime 订单状态=status 售后状态=afterSaleStatus 取消原因=cancelReason 商品ID=productId 选购商品=productName 商家编码=skuCode 商品数量=quantity 订单应付金额=amountPaid 快递信息=trackingNo 流量体裁=trafficFormat 订单类型=gift 省=province',
    rows: [{ ...DOUYIN_ORDER, 快递信息: 'YT123456789-圆通速递' }],
    expected: [
      {
        orderId: '6917926768823643751',
        subOrderId: '6917926768823643752',
        productName: '陶瓷杯',
        quantity: 2,
        productId: '3600000001',
        skuCode: 'TC-01',
        amountPaid: 108100,
        province: '浙江省',
        orderTime: '2026-09-22 00:54:10',
        payTime: '2026-09-22 00:54:30',
        promiseShipTime: '2026-09-24 00:54:30',
        shipTime: '2026-09-23 10:00:00',
        expectedDeliveryTime: '2026-09-26 23:59:59',
        status: 'shipped',
        trackingNo: 'YT123456789',
        courier: '圆通速递',
      },
    ],
  },
  // A leading apostrophe keeps ids as text.
  {
    name: 'douyin-orders-2022',
    fields:
      '主订单编号=orderId 子订单编号=subOrderId 订单提交时间=orderTime 支付完成时间=payTime 承诺发货时间=promiseShipTime 发货时间=shipTime 订单完成时间=completeTime 订单状态=status 售后状态=afterSaleStatus 取消原因=cancelReason 商品ID=productId 选购商品=productName 商品数量=quantity 订单应付金额=amountPaid 商品规格=spec 商家编码=skuCode 省=province 预计送达时间=expectedDeliveryTime',
    rows: [{ ...DOUYIN_ORDER, 主订单编号: "'6917926768823643751" }],
    expected: [
      {
        orderId: '6917926768823643751',
        amountPaid: 108100,
        payTime: '2026-09-22 00:54:30',
        status: 'shipped',
      },
    ],
  },
  {
    name: 'douyin-orders-custom',
    fields:
      '主订单编号=orderId 子订单编号=subOrderId 订单提交时间=orderTime 商品ID=productId 选购商品=productName 商家编码=skuCode 流量体裁=trafficFormat',
    rows: [DOUYIN_ORDER],
    expected: [
      { orderId: '6917926768823643751', productId: '3600000001', orderTime: '2026-09-22 00:54:10' },
    ],
  },
  {
    name: 'douyin-after-sales-2026-50',
    fields:
      '售后单号=afterSaleId 订单号=orderId 商品单号=subOrderId 商品名称=productName 商品ID=productId 商品发货状态=shipStatusWord 售后类型=type 退商品金额（元）=refundAmount 售后状态=status 售后申请时间=applyTime 售后原因=reason 售后原因标签=reasonTag 同意售后申请时间=agreeTime 商家退款时间=merchantRefundTime 售后关闭时间=closeTime 售后完结时间=finishTime 仲裁状态=arbitrated 纠纷责任方=liable 是否极速退款=fastRefund 发货物流状态=shipStatusWord 退货发货时间=returnShipTime 自动处理截止时间=autoDeadline',
    rows: [
      {
        售后单号: '\t147000000000000001',
        订单号: '\t6917926768823643751',
        商品单号: '\t6917926768823643752',
        商品名称: '陶瓷杯',
        商品发货状态: '已发货',
        售后类型: '退货退款',
        '退商品金额（元）': '1,028.90',
        售后状态: '同意退款，退款成功',
        售后申请时间: '2026-09-25 08:00:00',
        同意售后申请时间: '2026-09-25 09:00:00',
        售后原因: '质量问题',
        售后原因标签: '-',
        仲裁状态: '-',
        纠纷责任方: '',
        是否极速退款: '否',
        售后完结时间: '2026-09-29 09:00:00',
        发货物流状态: '已签收',
        商家退货联系人电话: '13900002222',
        用户售后说明: '电话 13800001111',
      },
    ],
    expected: [
      {
        afterSaleId: '147000000000000001',
        orderId: '6917926768823643751',
        subOrderId: '6917926768823643752',
        type: 'return_refund',
        status: 'success',
        refundAmount: 102890,
        applyTime: '2026-09-25 08:00:00',
        reasonClass: 'quality',
        arbitrated: false,
        fastRefund: false,
        shipStatusWord: '已签收',
      },
    ],
  },
  {
    name: 'douyin-reviews-2026',
    fields:
      '评价日期=time 订单ID=orderId 商品ID=productId 商品名称=productName 商品评价得分=rating 评价等级=level 评价内容=content 追评内容=appendContent 商家是否回复=replied 回复内容=reply',
    rows: [
      {
        用户昵称: '李**',
        评价日期: '2026年06月07日 12:39:34',
        订单ID: '6917926768823643751',
        商品ID: '3456',
        商品名称: '陶瓷杯',
        商品评价得分: '2',
        评价等级: '差评',
        评价内容: '杯口有缺',
        商家是否回复: '已回复',
        回复内容: '抱歉',
      },
    ],
    expected: [
      {
        time: '2026-06-07 12:39:34',
        orderId: '6917926768823643751',
        rating: 2,
        level: 'bad',
        replied: true,
      },
    ],
  },
  // Sums and means of the shop stand in two rows of their own; the file has no date.
  {
    name: 'douyin-agents-2025',
    fields:
      '客服账号=agent 客服昵称=agent 接待会话量=sessions 已接待人数=receivedUsers 全天首响时长=firstReplySeconds 全天平响时长=avgReplySeconds 工作时间平响时长=avgReplySecondsWorktime 全天3分钟回复率=threeMinuteRate 工作时间3分钟回复率=threeMinuteRateWorktime 全天满意率=satisfactionRate 全天不满意率=dissatisfactionRate 有效评价数=ratedCount 有效好评数=goodCount 有效差评数=badCount 询单人数=inquiryUsers 支付人数=paidUsers',
    rows: [
      {
        客服账号: '-',
        客服昵称: '店铺汇总值',
        接待会话量: '420',
        有效评价数: '50',
        有效差评数: '4',
        全天不满意率: '--',
        全天平响时长: '--',
      },
      {
        客服账号: '-',
        客服昵称: '店铺平均值',
        接待会话量: '-',
        全天不满意率: '8.0%',
        全天平响时长: '25秒',
      },
      {
        客服账号: 'kf01',
        客服昵称: '小美',
        接待会话量: '120',
        全天平响时长: '2分30秒',
        全天3分钟回复率: '98.5%',
      },
      {
        客服账号: 'kf02',
        客服昵称: '小刚',
        接待会话量: '300',
        全天平响时长: '11秒',
        全天3分钟回复率: '30.0%',
      },
    ],
    expected: [
      { agent: '店铺汇总值', scope: 'shop', sessions: 420, ratedCount: 50, badCount: 4 },
      {},
      { agent: '小美', scope: 'agent', avgReplySeconds: 150, threeMinuteRate: 0.985 },
    ],
  },
  // Several orders in one cell; a parcel has one row per trouble.
  {
    name: 'douyin-parcels-2022',
    fields:
      '运单号=trackingNo 订单编号=orderIds 揽件时间=pickupTime 发货时间=shipTime 异常类型=exception',
    rows: [
      {
        运单号: 'YT123456789\t',
        订单编号: '\t6917926768823643752\t,\t6917926768823643751\t',
        揽件时间: '2026-09-22 20:00:00',
        发货时间: '2026-09-22 12:00:00',
        异常类型: '\t',
      },
      {
        运单号: 'YT123456789',
        订单编号: '6917926768823643751',
        揽件时间: '\t',
        异常类型: '揽收超时',
      },
    ],
    expected: [
      {
        trackingNo: 'YT123456789',
        orderIds: '6917926768823643751,6917926768823643752',
        pickupTime: '2026-09-22 20:00:00',
        shipTime: '2026-09-22 12:00:00',
      },
    ],
  },
  // One file is spread over many sheets, each with the header.
  {
    name: 'kuaishou-orders-2026-64',
    fields:
      '订单号=orderId 订单创建时间=orderTime 订单支付时间=payTime 预售/承诺发货时间=promiseShipTime 发货时间=shipTime 订单状态=status 售后状态=afterSaleStatus 商品ID=productId 商品名称=productName 商品规格=spec SKU编码=skuCode 成交数量=quantity 实付款=amountPaid 快递公司=courier 快递单号=trackingNo 物流信息=shipStatusWord 赠品订单号=giftOrderId 收货地址-省=province',
    rows: [
      KUAISHOU_ORDER,
      { ...KUAISHOU_ORDER, 订单号: '2426300000013', 赠品订单号: '2426300000014' },
      { ...KUAISHOU_ORDER, 订单号: '2426300000014', 实付款: '￥0' },
    ],
    expected: [
      {
        orderId: '2426300000012',
        gift: false,
        payTime: '2026-09-22 00:54:30',
        amountPaid: 129990,
        status: 'shipped',
        shipStatusWord: '签收',
        province: '浙江省',
      },
      { giftOrderId: '2426300000014' },
      { orderId: '2426300000014', gift: false },
    ],
    sheets: 2,
  },
  {
    name: 'kuaishou-orders-2024-41',
    fields:
      '订单号=orderId 订单创建时间=orderTime 订单支付时间=payTime 预售/承诺发货时间=promiseShipTime 订单状态=status 退货退款=afterSaleStatus 商品ID=productId 商品名称=productName 成交数量=quantity 实付款=amountPaid 快递公司=courier 快递单号=trackingNo 物流信息=shipStatusWord 商品规格=spec 收货地址-省=province SKU编码=skuCode',
    rows: [KUAISHOU_ORDER],
    expected: [{ orderId: '2426300000012', promiseShipTime: '2026-09-24 00:54:30', quantity: 1 }],
  },
  {
    name: 'kuaishou-after-sales-2023-20',
    fields:
      '订单编号=orderId 商品ID=productId 商品名称=productName 售后单号=afterSaleId 售后状态=status 售后申请时间=applyTime 售后类型=type 售后原因=reason 退款金额=refundAmount 售后完结时间=finishTime',
    rows: [
      {
        订单编号: '2426300000012',
        订单状态: '已收货',
        订单创建时间: '2026-09-22 00:54:10',
        实付款: '28.90',
        商品ID: '220000001',
        买家ID: '1',
        买家昵称: '张三',
        售后单号: '880001',
        售后状态: '售后成功',
        售后申请时间: '2026/9/25 8:00',
        售后类型: '仅退款',
        售后原因: '多拍/拍错/不想要',
        申请描述: '电话 13800001111',
        退款金额: '28.90',
        售后完结时间: '2026-09-25 10:00:00',
        是否ATOM处理: '否',
      },
    ],
    expected: [
      {
        afterSaleId: '880001',
        orderId: '2426300000012',
        status: 'success',
        type: 'refund_only',
        applyTime: '2026-09-25 08:00:00',
        reasonClass: 'no_reason',
        refundAmount: 2890,
      },
    ],
  },
  // Only its columns of numbers are known; what an after-sale cannot do without is added.
  {
    name: 'kuaishou-after-sales-2026',
    fields:
      '售后单号=afterSaleId 订单编号=orderId 商品ID=productId 售后申请时间=applyTime 售后状态=status 售后类型=type',
    rows: [
      {
        售后单号: '880001',
        订单编号: '2426300000012',
        商品ID: '220000001.0',
        商家退货联系人电话: '13900002222',
        售后申请时间: '2026-09-25 08:00:00',
        售后状态: '售后关闭',
        售后类型: '换货',
      },
    ],
    expected: [
      {
        afterSaleId: '880001',
        orderId: '2426300000012',
        productId: '220000001',
        status: 'closed',
        type: 'exchange',
      },
    ],
    more: ['售后申请时间', '售后状态', '售后类型'],
  },
  // A column of labels whose name is not known stands first: 店铺数据, then the agents.
  {
    name: 'kuaishou-agents-2025',
    fields:
      '人工会话量=sessions 咨询人数=receivedUsers 人工平均回复时长=avgReplySeconds 三分钟回复率（人维度）=threeMinuteRate 好评率（人维度）=satisfactionRate IM不满意率（人维度）=dissatisfactionRate 询单人数=inquiryUsers 支付人数=paidUsers',
    rows: [
      {
        客服: '店铺数据',
        '三分钟回复率（人维度）': '95.0%',
        人工会话量: '300',
        人工平均回复时长: '11秒',
        '好评率（人维度）': '90.0%',
        'IM不满意率（人维度）': '5.0%',
        询单人数: '80',
        支付人数: '20',
      },
      {
        客服: '小王',
        '三分钟回复率（人维度）': '90%',
        人工会话量: '100',
        人工平均回复时长: '2分30秒',
        '好评率（人维度）': '--',
      },
      {
        客服: '小李',
        '三分钟回复率（人维度）': '100%',
        人工会话量: '200',
        人工平均回复时长: '7小时41分52秒',
      },
    ],
    expected: [
      {
        agent: '店铺数据',
        scope: 'shop',
        sessions: 300,
        threeMinuteRate: 0.95,
        dissatisfactionRate: 0.05,
        paidUsers: 20,
      },
      {},
      { agent: '小李', scope: 'agent', avgReplySeconds: 27712 },
    ],
    lead: '客服',
  },
  {
    name: 'kuaishou-parcels-2022',
    fields:
      '订单编号=orderIds 物流单号=trackingNo 发货/揽收/末条中转/派件/待取件/签收时间=pickupTime',
    rows: [
      {
        订单编号: '2426300000012.0',
        物流单号: 'YT123456789',
        '发货/揽收/末条中转/派件/待取件/签收时间': '2022/3/1 8:05:09',
      },
    ],
    expected: [
      { trackingNo: 'YT123456789', orderIds: '2426300000012', pickupTime: '2022-03-01 08:05:09' },
    ],
  },
  {
    name: 'pinduoduo-orders-2023-82',
    fields:
      '订单号=orderId 订单状态=status 订单成交时间=orderTime 支付时间=payTime 承诺发货时间=promiseShipTime 承诺送达时间=expectedDeliveryTime 发货时间=shipTime 确认收货时间=signTime 售后状态=afterSaleStatus 商品id=productId 商品=productName 商品规格=spec 商家编码-规格维度=skuCode 商品数量(件)=quantity 用户实付金额(元)=amountPaid 快递公司=courier 快递单号=trackingNo 省=province',
    rows: [
      {
        商品: '陶瓷杯',
        订单号: '260527-277872699724055',
        订单状态: '已发货，待签收',
        '商品数量(件)': '1',
        支付时间: '2026-09-22 00:54:30',
        承诺发货时间: '2026-09-24 00:54:30',
        承诺送达时间: '2026-09-26 23:59:59',
        发货时间: '2026-09-23 10:00:00',
        确认收货时间: '',
        商品id: '550001',
        商品规格: '白色',
        售后状态: '无售后或售后取消',
        订单成交时间: '2026-09-22 00:54:10',
        '用户实付金额(元)': '28.90',
        快递单号: '\tYT1\t',
        快递公司: '圆通',
        省: '浙江省',
        消费者资料: '张三',
      },
    ],
    expected: [
      {
        orderId: '260527-277872699724055',
        status: 'shipped',
        payTime: '2026-09-22 00:54:30',
        expectedDeliveryTime: '2026-09-26 23:59:59',
        amountPaid: 2890,
        trackingNo: 'YT1',
        quantity: 1,
      },
    ],
  },
  // Minutes; 总计 and 平均 stand below the agents.
  {
    name: 'pinduoduo-agents-2024',
    fields:
      '客服账号=agent 人工接待人数=receivedUsers 平均人工响应时长（分钟）=avgReplySeconds 3分钟人工回复率(8-23点)=threeMinuteRateWorktime 3分钟人工回复率(全天)=threeMinuteRate 评分≤3订单数=badCount 询单人数=inquiryUsers 最终成团人数=paidUsers 评分数=ratedCount 评分≤3率=dissatisfactionRate',
    rows: [
      {
        客服账号: 'pdd001',
        咨询人数: '200',
        询单人数: '100',
        最终成团人数: '30',
        人工接待人数: '180',
        '3分钟人工回复率(8-23点)': '95.5%',
        '平均人工响应时长（分钟）': '1.5',
        '评分≤3订单数': '2',
        评分数: '20',
        '评分≤3率': '10%',
        '3分钟人工回复率(全天)': '90%',
      },
      {
        客服账号: '总计',
        咨询人数: '200',
        人工接待人数: '180',
        '平均人工响应时长（分钟）': '1.5',
        评分数: '20',
        '评分≤3订单数': '2',
      },
      {
        客服账号: '平均',
        咨询人数: '200.0',
        人工接待人数: '180.0',
        '平均人工响应时长（分钟）': '1.5',
      },
    ],
    expected: [
      {
        agent: 'pdd001',
        scope: 'agent',
        receivedUsers: 180,
        avgReplySeconds: 90,
        threeMinuteRateWorktime: 0.955,
        threeMinuteRate: 0.9,
        ratedCount: 20,
        badCount: 2,
        dissatisfactionRate: 0.1,
        inquiryUsers: 100,
        paidUsers: 30,
      },
      {},
      { agent: '平均', scope: 'shop', avgReplySeconds: 90 },
    ],
  },
  // Data begin on row 4, below three rows of headings; minutes.
  {
    name: 'pinduoduo-chats-daily-2024',
    fields:
      '日期=date 人工接待人数=receivedUsers 平均响应时长(分)=avgReplySeconds 3分钟人工回复率(8-23点)=threeMinuteRateWorktime 3分钟人工回复率(全天)=threeMinuteRate 评分≤3订单数=badCount',
    rows: [
      {
        日期: '12-29-25',
        咨询人数: '300',
        需要人工回复的咨询人数: '250',
        人工接待人数: '240',
        '3分钟人工回复率(8-23点)': '0.955',
        '平均响应时长(分)': '0.5',
        '3分钟人工回复率(全天)': '0.9',
      },
    ],
    expected: [
      {
        date: '2025-12-29 00:00:00',
        scope: 'shop',
        receivedUsers: 240,
        avgReplySeconds: 30,
        threeMinuteRateWorktime: 0.955,
        threeMinuteRate: 0.9,
      },
    ],
    above: [['客服服务数据'], ['日期', '服务数据', '', '', '', '', '', '售后数据']],
  },
  {
    name: 'taobao-refunds-2024-42',
    fields:
      '订单编号=orderId 退款编号=afterSaleId 退款完结时间=finishTime 宝贝标题=productName 买家退款金额=refundAmount 是否需要退货=type 退款的申请时间=applyTime 退款状态=status 货物状态=shipStatusWord 客服介入状态=arbitrated 买家退款原因=reason 责任方=liable 商品编码=productId 超时时间=autoDeadline 买家退货时间=returnShipTime 退款原因标签=reasonTag 发货物流信息=shipStatusWord',
    rows: [
      {
        订单编号: '2134567890123456789',
        退款编号: '98001',
        支付宝交易号: '2026092200',
        订单付款时间: '2026-09-22 00:54:30',
        商品编码: 'TC-01',
        退款完结时间: '2026-09-26 08:00:00',
        宝贝标题: '陶瓷杯',
        买家退款金额: '28.90',
        是否需要退货: '是',
        退款的申请时间: '2026-09-25 08:00:00',
        超时时间: '2026-09-28 08:00:00',
        退款状态: '退款成功',
        货物状态: '买家已退货',
        客服介入状态: '不需要客服介入',
        卖家手机: '13900002222',
        买家退款原因: '颜色/款式/图案与描述不符',
        买家退款说明: '电话 13800001111',
        责任方: '卖家责任',
      },
      {
        订单编号: '2134567890123456790',
        退款编号: '98002',
        是否需要退货: '否',
        退款的申请时间: '2026-09-25 08:00:00',
        退款状态: '卖家拒绝退款',
        货物状态: '卖家未发货',
      },
    ],
    expected: [
      {
        afterSaleId: '98001',
        orderId: '2134567890123456789',
        type: 'return_refund',
        status: 'success',
        applyTime: '2026-09-25 08:00:00',
        finishTime: '2026-09-26 08:00:00',
        autoDeadline: '2026-09-28 08:00:00',
        reasonClass: 'misdescribed',
        refundAmount: 2890,
        arbitrated: false,
        liable: 'merchant',
      },
      { type: 'refund_before_ship', status: 'rejected' },
    ],
  },
  // Ids are wrapped as a formula.
  {
    name: 'tmall-orders-2022',
    fields:
      '主订单编号=orderId 子订单编号=subOrderId 订单创建时间=orderTime 发货时间=shipTime 订单状态=status 退款状态=afterSaleStatus 标题=productName 购买数量=quantity 买家应付货款=amountPaid 物流公司=courier 物流单号=trackingNo',
    rows: [
      {
        主订单编号: '="2134567890123456789"',
        子订单编号: '="2134567890123456790"',
        买家应付货款: '28.90',
        标题: '陶瓷杯',
        订单状态: '卖家已发货，等待买家确认',
        订单创建时间: '2026-09-22 00:54:10',
        物流单号: ' YT123456789 ',
        物流公司: '圆通',
        购买数量: '1',
        退款状态: '没有申请退款',
        退款金额: '无退款申请',
        发货时间: '2026-09-23 10:00:00',
      },
    ],
    expected: [
      {
        orderId: '2134567890123456789',
        subOrderId: '2134567890123456790',
        amountPaid: 2890,
        status: 'shipped',
        trackingNo: 'YT123456789',
        shipTime: '2026-09-23 10:00:00',
      },
    ],
  },
  {
    name: 'taobao-orders-2026-19',
    fields:
      '订单编号=orderId 订单创建时间=orderTime 订单付款时间=payTime 商品标题=productName 商品属性SKU=spec 买家实付金额=amountPaid',
    rows: [
      {
        订单编号: '2134567890123456789',
        买家应付货款: '30.00',
        买家实付金额: '28.90',
        订单创建时间: '2026-09-22 00:54:10',
        订单付款时间: '2026-09-22 00:54:30',
        商品标题: '陶瓷杯',
        退款金额: '无退款申请',
      },
    ],
    expected: [
      {
        orderId: '2134567890123456789',
        payTime: '2026-09-22 00:54:30',
        amountPaid: 2890,
        productName: '陶瓷杯',
      },
    ],
  },
  // 汇总, 全店 and 同行 stand below the days.
  {
    name: 'tmall-chats-2026-22',
    fields:
      '日期=date 咨询客服人次=sessions 接待人数=receivedUsers 首次响应时长=firstReplySeconds 平均响应时长=avgReplySeconds 3分钟人工响应率=threeMinuteRate',
    rows: [
      {
        日期: '2026-09-22',
        咨询人数: '320',
        接待人数: '310',
        平均响应时长: '25.5',
        '3分钟人工响应率': '98.5%',
        咨询客服人次: '400',
        首次响应时长: '8',
      },
      {
        日期: '汇总',
        咨询人数: '320',
        接待人数: '310',
        平均响应时长: '25.5',
        '3分钟人工响应率': '98.5%',
        咨询客服人次: '400',
        首次响应时长: '8',
      },
      {
        日期: '全店',
        咨询人数: '320',
        接待人数: '310',
        平均响应时长: '25.5',
        '3分钟人工响应率': '98.5%',
        咨询客服人次: '400',
        首次响应时长: '8',
      },
      {
        日期: '同行',
        咨询人数: '320',
        接待人数: '310',
        平均响应时长: '25.5',
        '3分钟人工响应率': '98.5%',
        咨询客服人次: '400',
        首次响应时长: '8',
      },
    ],
    expected: [
      {
        date: '2026-09-22 00:00:00',
        scope: 'shop',
        sessions: 400,
        receivedUsers: 310,
        avgReplySeconds: 25.5,
        firstReplySeconds: 8,
        threeMinuteRate: 0.985,
      },
    ],
    ignored: 3,
  },
  {
    name: 'tmall-chat-ratings-2026-35',
    fields:
      '日期=date 接待人数=receivedUsers 总/满意率=satisfactionRate 总/收到=ratedCount 总/很满意=goodCount 总/满意=goodCount 总/一般=badCount 总/不满=badCount 总/很不满=badCount',
    rows: [
      {
        日期: '20260922',
        接待人数: '310',
        '总/发出': '100',
        '总/收到': '20',
        '总/很满意': '15',
        '总/满意': '2',
        '总/一般': '1',
        '总/不满': '1',
        '总/很不满': '1',
        '总/满意率': '85.0%',
        '邀请/收到': '10',
        '邀请/满意率': '70.0%',
      },
    ],
    expected: [
      {
        date: '2026-09-22 00:00:00',
        ratedCount: 20,
        goodCount: 17,
        badCount: 3,
        satisfactionRate: 0.85,
      },
    ],
  },
  {
    name: 'xiaohongshu-orders-2026-72',
    fields:
      '订单号=orderId 订单状态=status 售后状态=afterSaleStatus 订单创建时间=orderTime 支付时间=payTime 承诺发货时间=promiseShipTime 订单发货时间=shipTime 订单完成时间=completeTime 商品ID=productId 商品名称=productName SKU规格=spec SKU件数=quantity 用户应付金额(元)=amountPaid 快递公司=courier 快递单号=trackingNo 订单类型=gift 省=province 是否为赠品=gift 商家编码=skuCode 店铺名称=shop 用户编号=buyerKey',
    rows: [
      {
        订单号: 'P700000000001',
        订单状态: '已完成',
        售后状态: '无售后',
        订单类型: '普通',
        收件人姓名: '张三',
        省: '浙江省',
        SKU规格: '白色',
        SKU件数: '1',
        是否为赠品: '否',
        '用户应付金额(元)': '28.90',
        支付时间: '2026-09-22 00:54:30',
        快递公司: '圆通',
        快递单号: 'YT1',
        订单创建时间: '2026-09-22 00:54:10',
        承诺发货时间: '2026-09-24 00:54:30',
        订单发货时间: '2026-09-23 10:00:00',
        订单完成时间: '2026-09-30 10:00:00',
        店铺名称: '小店C',
        用户编号: '5f1c0a9e0000000001008d7b',
        商家编码: 'TC-01',
        商品ID: '6600a',
        商品名称: '陶瓷杯',
      },
      {
        订单号: 'P700000000002',
        是否为赠品: '是',
        订单创建时间: '2026-09-22 00:54:10',
        店铺名称: '小店C',
      },
    ],
    expected: [
      {
        orderId: 'P700000000001',
        status: 'completed',
        gift: false,
        amountPaid: 2890,
        payTime: '2026-09-22 00:54:30',
        completeTime: '2026-09-30 10:00:00',
        productId: '6600a',
      },
      { gift: true },
    ],
  },
  {
    name: 'weixin-orders-2025',
    fields:
      '订单号=orderId 订单下单时间=orderTime 订单发货时间=shipTime 订单确认收货时间=signTime 订单完成结算时间=completeTime 订单状态=status 省=province 订单实际支付金额=amountPaid 支付时间=payTime 物流公司=courier 快递单号=trackingNo 商品名称=productName 商品编码(平台)=productId SKU编码(自定义)=skuCode 商品属性=spec 商品数量=quantity 商品发货=shipStatusWord 商品售后=afterSaleStatus',
    rows: [
      {
        订单号: '3700000000000000001',
        订单下单时间: '2026-09-22 00:54:10',
        订单发货时间: '2026-09-23 10:00:00',
        订单确认收货时间: '2026-09-26 10:00:00',
        订单状态: '完成',
        收件人姓名: '张三',
        省: '浙江省',
        订单实际支付金额: '28.90',
        支付时间: '2026-09-22 00:54:30',
        物流公司: '圆通',
        快递单号: 'YT1',
        '商品编码(平台)': '100001',
        'SKU编码(自定义)': 'TC-01',
        商品数量: '1',
        商品发货: '已发货',
        商品售后: '无',
      },
    ],
    expected: [
      {
        orderId: '3700000000000000001',
        status: 'completed',
        signTime: '2026-09-26 10:00:00',
        payTime: '2026-09-22 00:54:30',
        amountPaid: 2890,
        productId: '100001',
        skuCode: 'TC-01',
      },
    ],
  },
  // Platform and shop stand in columns; each platform writes times its own way.
  {
    name: 'reviews-collected-2026',
    fields:
      '平台=platform 店铺=shop 时间=time 订单编号=orderId 商品名称=productName 评价内容=content 评分=rating',
    rows: [
      {
        平台: '天猫',
        店铺: '小店B',
        时间: '初次评价: 2026-06-05 22:53',
        订单编号: '2134567890123456789',
        商品名称: '陶瓷杯',
        评价内容: '一般',
        评分: '3',
      },
      {
        平台: '抖音',
        店铺: '小店A',
        时间: '2026年06月07日 12:39:34',
        订单编号: '6917926768823643751',
        评分: '5',
      },
      {
        平台: '拼多多',
        店铺: '小店A',
        时间: '6/7/26 13:40',
        订单编号: '订单编号：260527-277872699724055',
        评分: '1',
      },
    ],
    expected: [
      { time: '2026-06-05 22:53:00', orderId: '2134567890123456789', rating: 3, level: 'neutral' },
      {},
      { time: '2026-06-07 13:40:00', orderId: '260527-277872699724055', level: 'bad' },
    ],
    platforms: ['tmall', 'douyin', 'pinduoduo'],
  },
];
