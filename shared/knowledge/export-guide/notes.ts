/** Limits and traps of exports, told in one or two sentences each. Facts: what real files of the platforms showed. */
import type { LocalText } from '../../text/local-text';

export const NOTES = {
  // Of every file.
  keepAsIs: {
    zh: '下载后不要用 Excel、WPS 打开再保存：19 位的订单号会变成 6.91793E+18 这样的数，后几位找不回来，订单和售后就对不上了。想看内容请先复制一份。',
    en: 'Do not open and save the file in Excel or WPS: order numbers of 19 digits turn into figures like 6.91793E+18, their last digits are lost, and orders no longer match after-sales. Look at a copy instead.',
  },
  keepHeader: {
    zh: '表头那一行别改名、别删；列的先后随意，多出来的列不碍事。',
    en: 'Leave the header row as it is; the order of columns does not matter, and further columns do no harm.',
  },
  overlap: {
    zh: '没有查到一次最多能导多少天、多少行的说明。导不完就分几次导，日期重叠没关系：同一单只算一次，以较新的文件为准。',
    en: 'How many days or rows one export may hold is not documented. Export in parts where it must be; overlapping days do no harm: each order counts once, by the newer file.',
  },
  lag: {
    zh: '后台的数常常晚一到四天才齐，结束日选昨天或更早；几张表、几家店都选同一天结束。',
    en: 'Figures of a back office are often complete only one to four days later: end on yesterday or earlier, and on the same day for all tables and shops.',
  },
  privacy: {
    zh: '收件人、电话、地址、备注不用勾；勾了也不会被读取。',
    en: 'Names, phones, addresses and notes need not be ticked; they are not read anyway.',
  },
  // Of several platforms.
  signedLead: {
    zh: '起始日要早过统计期：统计期里签收的货，多半是之前付款的；订单导少了，一部分售后会找不到自己的订单。',
    en: 'Begin before the period: what is signed for in it was mostly paid earlier, and without those orders some after-sales find none of their own.',
  },
  mature: {
    zh: '付款不到 20 天的订单还可能退货、还没完成。想让退货率、订单完成率更准，把结束日往前推 20 天再体检一次。',
    en: 'Orders paid less than 20 days ago may still come back or be completed. For a surer return or completion rate, make another check-up that ends 20 days earlier.',
  },
  appliedLead: {
    zh: '起始日和订单表一样：统计期之前申请的售后，也可能算在统计期里签收的订单头上。',
    en: 'Begin on the same day as the orders: an after-sale applied for before the period may belong to an order signed for in it.',
  },
  noFileKnown: {
    zh: '我们没见过这家平台的这张表。表头里有上面这些列（叫法相近也行）就能认出来。',
    en: 'We have not seen this table of this platform. It is recognised if its header has the columns above, or names like them.',
  },
  noDate: {
    zh: '文件里没有日期列，日期范围只能在导出时选对：正好选统计期的头尾两天。',
    en: 'The file has no date column, so the range has to be right at the export: exactly the first and the last day of the period.',
  },
  keepShopRow: {
    zh: '全店的汇总行、平均行别删，全店的数就在那里；它们不会和客服个人的数重复相加。',
    en: 'Leave the rows for the whole shop in (totals and averages): the shop’s figures stand there, and they are never added to the agents’.',
  },
  pageOnly: {
    zh: '没有找到能下载的体验分文件，只能看页面。页面上的数最准：平台把聊天、揽收轨迹都算在内。',
    en: 'No file of the score is known, only the page. Its figures are the best there are: the platform counts chats and courier scans too.',
  },
  pageWindow: {
    zh: '页面看的是滚动的 30 天，每天更新。抄数的当天和导出表格最好是同一天。',
    en: 'The page looks at a rolling 30 days and is updated daily. Copy it on the day you export the tables.',
  },
  // Douyin.
  douyinCourier: {
    zh: '默认的订单报表里没有“快递信息”，要在选列的地方勾上。',
    en: 'The default order report lacks 快递信息 (courier and number); tick it where columns are chosen.',
  },
  douyinNoPickup: {
    zh: '订单表里没有揽收时间和签收时间：平均揽收时长只能算出“至少多少”，送达快慢算不出，请看体验分页。',
    en: 'Orders hold neither pickup nor delivery times: the time to pickup is known only as “at least”, delivery not at all; see the score page.',
  },
  douyinArbitration: {
    zh: '没有单独的“平台介入”列，勾“仲裁状态”和“纠纷责任方”。',
    en: 'There is no column of its own for the platform stepping in: tick 仲裁状态 and 纠纷责任方.',
  },
  douyinResave: {
    zh: '有的售后文件做得不规范，别的软件读不了，这里能读，不用另存一遍。',
    en: 'Some after-sales files are badly made and trouble other programs; they are read here, so there is no need to save them again.',
  },
  douyinNoReplyTime: {
    zh: '表里没有回复时间，评价回复时间算不出来，只能自己填。',
    en: 'The table has no reply times, so the time to reply cannot be worked out; enter it yourself.',
  },
  douyinCompass: {
    zh: '电商罗盘的 服务 › 体验分析 里能看到每个商品的品退率、差评率，找问题商品用。',
    en: 'The compass (电商罗盘, 服务 › 体验分析) shows quality returns and bad reviews by product, to find the ones at fault.',
  },
  douyinThirty: {
    zh: '30 天里有效支付订单不到 30 单时，平台给固定分，页面上没有各项得分。',
    en: 'With fewer than 30 valid paid orders in 30 days the platform gives a fixed score, without figures for its parts.',
  },
  parcelManyOrders: {
    zh: '一个运单可以对应几个订单号、一行一种异常，这样的重复行不用整理。',
    en: 'A parcel may name several orders and take a row per exception; such rows need no tidying.',
  },
  parcelExportUnsure: {
    zh: '见过的运单表是 2022 年的，现在能不能导出没有查到。导不出来就用体验分页上的数。',
    en: 'The parcel list we know is of 2022; whether it can still be exported is not known. If not, use the figures of the score page.',
  },
  // Kuaishou.
  kuaishouPassword: {
    zh: '有的订单文件带打开密码，常见的密码是文件名（不含后缀）的最后六位，所以文件名先别改。',
    en: 'Some order files need a password, usually the last six characters of the file’s name without suffix, so do not rename them.',
  },
  kuaishouSheets: {
    zh: '单多时一个文件会分成很多张工作表，每张都有表头。不用合并，全部会读。',
    en: 'With many orders one file holds many sheets, each with its own header. Leave them; all are read.',
  },
  kuaishouShipTime: {
    zh: '早先的订单表（2024 年）没有“发货时间”，导出后看一眼有没有；没有这一列，发货快慢就算不出来。',
    en: 'Order tables of 2024 lacked 发货时间 (shipping time); check that yours has it, or nothing tells how fast you ship.',
  },
  kuaishouSigned: {
    zh: '订单表没有签收时间，“物流信息”里写着签收的就当已签收；里面的快递员姓名电话不会留下。',
    en: 'Orders have no delivery time; one whose 物流信息 says 签收 counts as delivered. Couriers’ names and phones in it are not kept.',
  },
  kuaishouNoAudit: {
    zh: '售后表里没有“同意时间”和“平台介入”，售后审核时长、平台求助率要看体验分页或自己填。',
    en: 'After-sales hold neither the time of approval nor arbitration: take those from the score page or enter them.',
  },
  kuaishouNoRule: {
    zh: '快手没有公开的体验分规则，页面上的指标名以后台为准。',
    en: 'Kuaishou publishes no rule of its score; the names on the page are what counts.',
  },
  // Taobao and Tmall.
  taobaoStatus: {
    zh: '千牛的订单报表可以自己选列，见过的一份没有“订单状态”和“发货时间”，请勾上。',
    en: 'The order report of 千牛 lets you choose columns; one we saw lacked 订单状态 and 发货时间. Tick both.',
  },
  taobaoQuotes: {
    zh: 'csv 里订单号写成 ="…" 是正常的，不用去掉。',
    en: 'Order numbers written as ="…" in csv files are normal; leave them.',
  },
  taobaoTwoHeads: {
    zh: '“接待评价”有两行表头（总、邀请、自主），两行都留着。',
    en: '接待评价 has two header rows (总, 邀请, 自主); leave both.',
  },
  taobaoAheadDate: {
    zh: '文件名上的日期可能比表里的日期晚几天，以表里的“日期”为准。',
    en: 'The date in the file’s name may be some days ahead; the 日期 column is what counts.',
  },
  // Pinduoduo.
  pddMinutes: {
    zh: '响应时长的单位是分钟，写在表头里，所以表头不要改。',
    en: 'Response times are in minutes, as the header says; one more reason to leave the header alone.',
  },
  pddHeads: {
    zh: '“服务数据”前三行都是表头，数据从第四行开始；总计、平均两行也留着。',
    en: '服务数据 has three header rows and begins on the fourth; leave the total and average rows in.',
  },
  pddSelect: {
    zh: '订单报表的列由你自己选，见过的最全的一份有 82 列，挑上面这些就够。',
    en: 'You choose the columns of the order report; the fullest we know has 82, of which these suffice.',
  },
  pddServiceDaily: {
    zh: '“服务概况”按天列着品质退款率、平台介入率、退货退款自主完结时长，也可以照着抄。',
    en: '服务概况 lists by day the quality refund rate, the platform’s interventions and the time to finish returns; copy from it too.',
  },
  // Xiaohongshu.
  xhsPersonal: {
    zh: '默认有 72 列，含身份证号等个人信息，能不勾就不勾。',
    en: 'The full table has 72 columns, identity numbers among them; leave those unticked where you can.',
  },
  xhsPresale: {
    zh: '预售订单的发货期限另有一列“预售订单截止发货时间”，有预售就一起勾上。',
    en: 'Presale orders have their own shipping deadline (预售订单截止发货时间); tick it if you sell on presale.',
  },
} as const satisfies Record<string, LocalText>;

export type NoteId = keyof typeof NOTES;

/** What holds for every file, told once. */
export const COMMON_NOTES: readonly NoteId[] = [
  'keepAsIs',
  'keepHeader',
  'lag',
  'overlap',
  'privacy',
];
