import { judged, levels, type AssessmentItem } from './question';

/** From order to parcel: couriers, stock, people and tools for orders, tracking, the way back. */
export const LOGISTICS_QUESTIONS: readonly AssessmentItem[] = [
  judged('carrierChoice', '快递选择', 'Choice of couriers', '003·3', {
    ask: { zh: '用哪家快递，是怎么定的？', en: 'How do you decide which courier to use?' },
    levels: levels(
      [
        '只看价格，没有比过时效和破损',
        '只有一家，出问题也换不了',
        '有两家以上，换不换凭感觉',
        '有两家以上，每月看一次各家的时效、破损或投诉',
        '每月按省比时效、破损、投诉，偏远或易碎的指定哪家，差的减量',
      ],
      [
        'By price alone; speed and damage were never compared',
        'There is only one, and no way to change',
        'Two or more, changed by feeling',
        'Two or more; speed, damage or complaints are looked at each month',
        'Compared by province each month; remote or fragile goods have their courier, poor ones lose volume',
      ],
    ),
    concerns: [
      'logistics.deliveryHours',
      'logistics.onTimeDeliveryRate',
      'logistics.damageReturnRate',
      'logistics.complaintRate',
    ],
  }),
  judged('carrierContact', '快递沟通', 'Contact with couriers', '002·text', {
    ask: {
      zh: '件丢了、停了、坏了，多久能找到快递的人处理？',
      en: 'When a parcel is lost, stuck or damaged, how soon does someone of the courier see to it?',
    },
    levels: levels(
      [
        '不知道找谁，让买家自己打电话',
        '打客服热线，常常隔天才有回音',
        '有网点电话，当天能问到，没有人每天盯',
        '有网点的群或专人，当天有答复，每天看一次异常件',
        '有群或专人，每天上下午各看一次异常件，几小时内答复、赔付说定了',
      ],
      [
        'Nobody knows whom to ask; the buyer is told to ring',
        'The hotline, which often answers a day later',
        'A number of the depot answers the same day; nobody watches daily',
        'A chat group or contact answers the same day; exceptions are looked at once a day',
        'A group or contact; exceptions looked at twice a day, hours to answer and compensation are agreed',
      ],
    ),
    concerns: [
      'logistics.complaintRate',
      'logistics.deliveryHours',
      'logistics.onTimeDeliveryRate',
    ],
  }),
  judged('deliveryOptions', '配送选择', 'Choice of delivery', '003·3', {
    ask: {
      zh: '买家下单时能挑配送方式吗？',
      en: 'Can buyers choose how their order is delivered?',
    },
    levels: levels(
      [
        '不能挑，备注了也不理',
        '备注了有时照办，看打单的人有没有看到',
        '备注了都照办，商品页没说可以挑',
        '商品页写明可挑哪几家快递或加钱寄快的，备注都照办',
        '商品页写明，送货上门、放驿站、指定日期也能选，并核对过 30 天内都照办',
      ],
      [
        'No; a note on the order is ignored',
        'A note is sometimes heeded, if it is seen',
        'A note is always heeded; the page does not say so',
        'The page names the couriers or a faster way for a fee, and notes are heeded',
        'It also offers door, pickup point or a day, and the last 30 days were checked for it',
      ],
    ),
    concerns: ['logistics.complaintRate', 'logistics.score'],
  }),
  judged('stockManagement', '库存管理', 'Stock management', '003·3', {
    ask: {
      zh: '后台写的库存和货架上的对得上吗？',
      en: 'Does the stock shown online match what is on the shelf?',
    },
    levels: levels(
      [
        '没有库存数，卖了再去找货',
        '有库存数，最近 30 天因没货取消过 3 单以上',
        '每月盘一次，最近 30 天因没货取消过 1 到 2 单',
        '每周盘畅销款，最近 30 天没有因没货取消的单',
        '进出都扫码记账，每周盘点，到警戒数自动下架或补货，30 天没有断货',
      ],
      [
        'There are no figures; goods are looked for once sold',
        'There are figures; 3 orders or more were cancelled for want of stock in 30 days',
        'Counted monthly; 1 or 2 orders were cancelled for want of stock in 30 days',
        'Best sellers counted weekly; none was cancelled for want of stock in 30 days',
        'Scanned in and out, counted weekly, delisted or reordered at a set number; nothing ran out in 30 days',
      ],
    ),
    concerns: ['logistics.shipHours', 'orders.cancelRate', 'logistics.onTimeShipRate'],
  }),
  judged('demandForecast', '备货预估', 'Forecast of demand', '002·text', {
    ask: {
      zh: '大促、直播前备多少货、要多少人，怎么定的？',
      en: 'How do you decide how much stock and how many hands a promotion or stream needs?',
    },
    levels: levels(
      [
        '不估，爆单了再想办法',
        '凭感觉多备一点',
        '看上一次同类活动卖了多少',
        '按上次销量和报名、加购数估一个数，货和人都照它备',
        '按上次销量和加购数估，活动后对一次准不准；最近一次活动没有超时发货',
      ],
      [
        'Not at all; it is seen to when orders pour in',
        'A little more, by feeling',
        'By what the last such event sold',
        'By the last event and what is in carts; stock and hands follow the figure',
        'Estimated like that and checked afterwards; the last event had no late shipment',
      ],
    ),
    concerns: ['logistics.shipHours', 'logistics.ship48hRate', 'logistics.onTimeShipRate'],
  }),
  judged('orderStaffing', '订单处理人手', 'Hands for orders', '002·text', {
    ask: {
      zh: '单量变多时，打单、拣货、打包的人够吗？',
      en: 'Are there hands enough to print, pick and pack when orders rise?',
    },
    levels: levels(
      [
        '最近 30 天有 5 天以上当天的单当天发不完',
        '有 3 到 5 天当天发不完',
        '有 1 到 2 天当天发不完，靠加班补',
        '都发完了，忙的时候临时找人',
        '都发完了，按单量定好几单加一个人，替补的人练过',
      ],
      [
        'On more than 5 of the last 30 days the day’s orders did not go out',
        'On 3 to 5 days they did not',
        'On 1 or 2 days they did not, made up by overtime',
        'All went out; help is looked for when it is busy',
        'All went out; it is set at how many orders one more comes, and the stand-ins are trained',
      ],
    ),
    concerns: ['logistics.shipHours', 'logistics.pickupHours', 'logistics.ship48hRate'],
  }),
  judged('orderSystem', '订单处理工具', 'Tools for orders', '002·text', {
    ask: {
      zh: '从有单到贴好面单，靠什么做？',
      en: 'What takes an order from payment to a labelled parcel?',
    },
    levels: levels(
      [
        '手抄或一单一单复制地址',
        '后台一单一单打印面单',
        '批量打印面单，拣货靠眼睛看',
        '批量打印，面单上印款号、颜色、件数，按它拣货',
        '批量打印，拣货和打包各扫一次码，对不上发不出去',
      ],
      [
        'Addresses are copied by hand, one by one',
        'Labels are printed one by one in the back office',
        'Labels are printed in batches, picking is by eye',
        'In batches; product, colour and number stand on the label for picking',
        'In batches, scanned at picking and packing; what does not match cannot leave',
      ],
    ),
    concerns: ['logistics.wrongItemRate', 'logistics.shipHours'],
  }),
  judged('orderTracking', '订单跟踪', 'Tracking of orders', '003·3', {
    ask: {
      zh: '发出去的件停着不动，谁先发现？',
      en: 'Who notices first when a parcel stands still?',
    },
    levels: levels(
      [
        '都是买家来问才知道',
        '偶尔翻一翻物流，没有固定时间',
        '每周看一次停了 48 小时以上的件',
        '每天看一次，停了 48 小时的催快递',
        '每天看，停了 24 小时的催快递并先告诉买家',
      ],
      [
        'Always the buyer, who asks',
        'Tracking is looked at now and then',
        'Once a week parcels that stood for 48 hours are looked up',
        'Every day, and the courier is chased after 48 hours',
        'Every day, chased after 24 hours, and the buyer is told first',
      ],
    ),
    concerns: ['logistics.onTimeDeliveryRate', 'logistics.complaintRate', 'service.escalationRate'],
  }),
  judged('returnLogistics', '退货物流服务', 'Logistics of returns', '001·2', {
    ask: {
      zh: '买家要退货，寄回来这一段谁帮他办？',
      en: 'Who helps a buyer to send something back?',
    },
    levels: levels(
      [
        '没有运费险，地址要问了才给，运费买家垫',
        '没有运费险，同意退货时给地址，运费买家垫',
        '有运费险，寄法买家自己弄',
        '有运费险或上门取件，同意退货时就发寄回的办法',
        '有运费险和上门取件，收到退件 24 小时内验货退款',
      ],
      [
        'No freight insurance; the address comes only when asked, the buyer pays',
        'No insurance; the address comes with the approval, the buyer pays',
        'Freight is insured; the buyer sees to the rest',
        'Insured or collected; how to send it comes with the approval',
        'Insured and collected; checked and refunded within 24 hours of arrival',
      ],
    ),
    concerns: [
      'service.returnRefundHours',
      'service.returnHandlingHours',
      'service.escalationRate',
    ],
  }),
];
