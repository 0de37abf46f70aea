import type { LocalText } from './local-text';

/** What the user should know about the data before trusting the figures. */
export const WARNINGS = {
  'warning.noShop': {
    zh: '还不知道“{file}”是哪家店的，里面的行没有计算。请把文件重新放进来，开始体检之前填上店名。',
    en: 'It is not known which shop “{file}” belongs to, so its rows were not counted. Put the files in again and name its shop before the check-up starts.',
  },
  'warning.outOfPeriod': {
    zh: '“{file}”里没有一行落在统计期内，没有用上。要看那段时间，请只放那段时间的文件，再做一次体检。',
    en: 'Not one row of “{file}” lies in the period, so none was used. To look at those days, make a check-up of their files alone.',
  },
  'warning.ordersEndEarlier': {
    zh: '{shop} 的订单只到 {last}，统计期到 {to}：最后几天按没有订单计算。请补上较新的订单文件，再做一次体检。',
    en: 'The orders of {shop} end on {last}, the period on {to}: the last days count as days without orders. Add a newer order file and make the check-up again.',
  },
  'warning.endsBeforePeriod': {
    zh: '{shop} 的{kind:kind}只到 {last}，统计期从 {from} 才开始：统计期里没有它的{kind:kind}，用到它们的指标都没有数。请补上较新的文件，或者单独给它做一次体检。',
    en: 'The {kind:kind} of {shop} end on {last}, the period begins on {from}: there are none in the period, so nothing that needs them is known. Add newer files, or make a check-up of this shop alone.',
  },
  'warning.paymentUnknown': {
    zh: '{shop} 的订单表里没有支付时间，也没有订单状态，分不出哪些付过款，订单类的指标都算不了。请在后台重新导出订单，勾上“支付完成时间”和“订单状态”。',
    en: 'The order table of {shop} has neither a payment time nor a status, so nothing tells which orders were paid and no metric of orders can be computed. Export the orders again with both columns.',
  },
  'warning.nothingPaid': {
    zh: '{shop} 的 {count:count} 个订单没有一个付过款（没有支付时间，或者状态都是待支付、已关闭），订单类的指标都算不了。请核对导出时选的订单状态和日期。',
    en: 'Not one of the {count:count} orders of {shop} was paid (no payment time, or all of them pending or closed), so no metric of orders can be computed. Check the status and dates chosen for the export.',
  },
  'warning.afterSalesEndEarlier': {
    zh: '{shop} 的售后单只到 {last}，统计期到 {to}：如果之后还有售后，退货、破损等比例会偏低。请补上较新的售后文件。',
    en: 'The after-sales of {shop} end on {last}, the period on {to}: if there were more, return and damage rates look better than they are. Add a newer after-sales file.',
  },
  'warning.reviewsEndEarlier': {
    zh: '{shop} 的评价只到 {last}，统计期到 {to}：之后的评价没有算进来。如果还有新评价，请补上较新的评价文件。',
    en: 'The reviews of {shop} end on {last}, the period on {to}: later ones are not counted. If there are any, add a newer review file.',
  },
  'warning.chatsEndEarlier': {
    zh: '{shop} 的客服数据只到 {last}，统计期到 {to}：之后几天没有算进来。请补上较新的客服数据。',
    en: 'The service statistics of {shop} end on {last}, the period on {to}: the days after are not counted. Add newer ones.',
  },
  'warning.nothingJoins': {
    zh: '{shop} 的 {total} 条售后在订单文件里一条也对不上订单号。很可能售后文件和订单文件不是同一家店、或不是同一段时间的，请核对。',
    en: 'None of the {total} after-sales of {shop} matches an order in the order files. They are probably from different shops or different times; please check.',
  },
  'warning.afterSalesWithoutOrder': {
    zh: '{shop} 的 {total} 条售后里有 {count} 条找不到对应的订单（对上 {joined} 条）。多半是下单时间早于订单文件，请导出更早的订单；这些售后只用在不需要订单的指标里。',
    en: '{count} of the {total} after-sales of {shop} have no order in the files ({joined} do). Most likely the orders are older than the order file: export earlier orders. These after-sales are used only where no order is needed.',
  },
  'warning.parcelsNeedOrders': {
    zh: '{shop} 有运单表，没有订单表：揽收和签收时间要对到订单上才能算。请把同一段时间的订单文件一起放进来。',
    en: '{shop} has parcels but no orders: pickup and signing count only with the orders they belong to. Add the order file of the same days.',
  },
  'warning.noParcelJoins': {
    zh: '{shop} 的 {total} 个包裹在订单文件里一个也对不上（订单号、快递单号都不同）。很可能运单表和订单表不是同一家店、或不是同一段时间的，请核对。',
    en: 'None of the {total} parcels of {shop} matches an order, neither by order number nor by tracking number. They are probably from different shops or different times; please check.',
  },
  'warning.parcelsWithoutOrder': {
    zh: '{shop} 的 {total} 个包裹里有 {count} 个在订单文件里找不到订单，没有用上。多半是下单时间不在订单文件里，请导出更长时间的订单。',
    en: '{count} of the {total} parcels of {shop} have no order in the files and are not used. Most likely the orders were placed at other times: export orders of a longer time.',
  },
  'warning.parcelsOfSomeOrders': {
    zh: '{shop} 统计期里 {total} 个已发货的订单，运单表只对上 {joined} 个：揽收时长、配送时长只按对上的算。请补上其余的运单。',
    en: 'Of the {total} shipped orders of {shop} in the period only {joined} have a parcel in the files: pickup and delivery times are those of these. Add the other parcels.',
  },
  'warning.presalesApart': {
    zh: '{shop} 有 {count} 个预售订单（承诺发货晚于付款 72 小时以上），不算进发货时长、揽收时长和 48 小时发货率。',
    en: '{shop} has {count} presale orders (promised to ship more than 72 hours after payment); they are left out of shipping time, pickup time and the 48-hour rate.',
  },
  'warning.disputedValue': {
    zh: '{shop} 的“{metric:metric}”有几个不一样的数，又分不出哪个更新，先用了第一个。请删掉旧的。',
    en: 'The tables hold different values for “{metric:metric}” of {shop} and nothing tells which is newer, so the first was used. Please remove the outdated ones.',
  },
} as const satisfies Record<string, LocalText>;
