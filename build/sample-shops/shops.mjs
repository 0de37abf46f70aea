/**
 * The three invented shops: what they sell and what is typical of them.
 *
 * @typedef {object} Product
 * @property {string} id
 * @property {string} name
 * @property {string} noun how buyers call it
 * @property {readonly string[]} specs
 * @property {number} price in fen
 * @property {number} weight how often it sells
 *
 * @typedef {'refundBeforeShip' | 'refundOnly' | 'returnRefund' | 'exchange' | 'reship'} CaseType
 * @typedef {'success' | 'rejected' | 'withdrawn' | 'closed'} CaseEnd
 *
 * @typedef {object} PlannedCase
 * @property {CaseType} type
 * @property {string} reason
 * @property {string} tag
 * @property {CaseEnd} [end] success unless said
 * @property {'商家责任' | '用户责任' | '平台责任'} [liable] arbitrated, and who was found liable
 * @property {number} [count] 1 unless said
 * @property {boolean} [before] belongs to the days before the period
 * @property {boolean} [again] the buyer took the first request back and asked again
 *
 * @typedef {object} Shop
 * @property {string} name
 * @property {string} code the shop's code in file names
 * @property {number} seed
 * @property {number} orders
 * @property {number} shipHours mean waiting time from payment to shipping
 * @property {number} holidayHours what a payment of 10-01 to 10-03 waits longer
 * @property {number} auditHours mean time to agree to a refund
 * @property {number} cancelled closed by the buyer before shipping
 * @property {readonly (readonly [number, number])[]} ratings stars with their weights
 * @property {number} reviewed share of signed orders that get a review
 * @property {number} replied share of reviews with text that get a reply
 * @property {readonly ('quality' | 'packaging' | 'logistics' | 'service' | 'size')[]} complaints what bad reviews are about
 * @property {readonly Product[]} products
 * @property {readonly PlannedCase[]} cases
 */

/** @type {readonly Shop[]} */
export const SHOPS = [
  {
    name: '小店A',
    code: 'qNwTaLcR',
    seed: 20260912,
    orders: 600,
    shipHours: 13,
    holidayHours: 4,
    auditHours: 6,
    cancelled: 48,
    ratings: [
      [5, 190],
      [4, 22],
      [3, 5],
      [2, 2],
      [1, 1],
    ],
    reviewed: 0.52,
    replied: 0.82,
    complaints: ['logistics', 'size', 'quality'],
    products: [
      {
        id: '3714205518836402711',
        name: '桌面抽屉式收纳盒 透明可叠加 化妆品文具杂物分类整理 宿舍办公室两用加厚款',
        noun: '收纳盒',
        specs: ['单层 透明', '双层 透明', '三层 奶白'],
        price: 3990,
        weight: 9,
      },
      {
        id: '3714205518836402748',
        name: '珊瑚绒加厚吸水擦手巾 挂式 厨房卫生间不掉毛 3条装',
        noun: '擦手巾',
        specs: ['灰白绿 3条装', '浅色 6条装'],
        price: 1990,
        weight: 8,
      },
      {
        id: '3714205518836402790',
        name: '真空保温饭盒 304不锈钢内胆 上班族便携三层',
        noun: '饭盒',
        specs: ['1.6L 米白', '2.0L 雾蓝'],
        price: 8900,
        weight: 5,
      },
      {
        id: '3714205518836402803',
        name: '免手洗平板拖把 家用一拖净 干湿两用 配6块拖布',
        noun: '拖把',
        specs: ['38cm 配6布', '42cm 配8布'],
        price: 5990,
        weight: 6,
      },
      {
        id: '3714205518836402857',
        name: '多功能电炖盅 隔水炖 预约定时 双胆 1.8L 煲汤煮粥',
        noun: '电炖盅',
        specs: ['1.8L 一锅两胆', '2.5L 一锅三胆'],
        price: 18900,
        weight: 2,
      },
      {
        id: '3714205518836402899',
        name: '全屋净水套装（前置+台下式）',
        noun: '净水机',
        specs: ['标准安装'],
        price: 129990,
        weight: 0.4,
      },
    ],
    cases: [
      { type: 'returnRefund', reason: '做工粗糙/有瑕疵', tag: '商品质量' },
      { type: 'refundOnly', reason: '商品无法使用', tag: '商品质量' },
      { type: 'reship', reason: '商品破损', tag: '商品破损' },
      { type: 'reship', reason: '少件/漏发', tag: '错发漏发' },
      { type: 'returnRefund', reason: '7天无理由退货', tag: '个人原因', count: 34 },
      { type: 'returnRefund', reason: '不想要了', tag: '个人原因', count: 16 },
      { type: 'returnRefund', reason: '尺寸不合适', tag: '规格不合适', count: 6 },
      { type: 'exchange', reason: '大小不合适', tag: '规格不合适' },
      { type: 'refundOnly', reason: '物流一直不更新', tag: '物流问题' },
      { type: 'refundOnly', reason: '未收到货', tag: '物流问题' },
      { type: 'refundOnly', reason: '商品降价', tag: '价格问题', count: 5 },
      { type: 'returnRefund', reason: '多拍/拍错', tag: '个人原因', end: 'closed' },
      { type: 'returnRefund', reason: '不喜欢', tag: '个人原因', again: true },
      {
        type: 'refundOnly',
        reason: '信息填写错误',
        tag: '其他',
        end: 'rejected',
        liable: '用户责任',
      },
      { type: 'returnRefund', reason: '7天无理由退货', tag: '个人原因', count: 4, before: true },
    ],
  },
  {
    name: '小店B',
    code: 'zYbKvEoP',
    seed: 19970713,
    orders: 500,
    shipHours: 37,
    holidayHours: 40,
    auditHours: 21,
    cancelled: 66,
    ratings: [
      [5, 128],
      [4, 20],
      [3, 7],
      [2, 3],
      [1, 7],
    ],
    reviewed: 0.46,
    replied: 0.14,
    complaints: ['quality', 'logistics', 'service', 'quality', 'logistics', 'size'],
    products: [
      {
        id: '3698871204471550316',
        name: '无线手持小型吸尘器 家用车载两用 大吸力宠物毛发',
        noun: '吸尘器',
        specs: ['经典款 白', '升级长续航 灰'],
        price: 11900,
        weight: 7,
      },
      {
        id: '3698871204471550352',
        name: '桌面暖风机 小型取暖器 倾倒断电 办公室宿舍速热',
        noun: '取暖器',
        specs: ['700W 白色', '1000W 墨绿', '1000W 摇头款'],
        price: 6990,
        weight: 8,
      },
      {
        id: '3698871204471550394',
        name: '电动奶泡器 打蛋咖啡搅拌棒 充电式三档',
        noun: '奶泡器',
        specs: ['单头', '双头'],
        price: 3290,
        weight: 7,
      },
      {
        id: '3698871204471550427',
        name: '折叠式烧水壶 旅行便携 双电压 食品级硅胶 600ml 出差酒店专用迷你电热水壶带收纳袋',
        noun: '烧水壶',
        specs: ['600ml 灰', '800ml 白'],
        price: 7900,
        weight: 5,
      },
      {
        id: '3698871204471550465',
        name: '台式免安装洗碗机 四套 热风烘干',
        noun: '洗碗机',
        specs: ['四套 白'],
        price: 129990,
        weight: 0.4,
      },
    ],
    cases: [
      { type: 'returnRefund', reason: '质量问题', tag: '商品质量', count: 3 },
      {
        type: 'returnRefund',
        reason: '商品无法使用',
        tag: '商品质量',
        end: 'rejected',
        liable: '商家责任',
      },
      { type: 'refundOnly', reason: '有异味', tag: '商品质量', liable: '用户责任' },
      { type: 'refundOnly', reason: '开机故障', tag: '商品质量', liable: '商家责任' },
      { type: 'returnRefund', reason: '商品与描述不符', tag: '描述不符', liable: '商家责任' },
      { type: 'returnRefund', reason: '颜色/款式图文不符', tag: '描述不符' },
      { type: 'returnRefund', reason: '商品破损', tag: '商品破损', count: 2 },
      { type: 'refundOnly', reason: '包装压坏', tag: '商品破损' },
      { type: 'reship', reason: '少件/漏发', tag: '错发漏发', count: 2 },
      { type: 'exchange', reason: '商家发错货', tag: '错发漏发' },
      { type: 'refundOnly', reason: '未收到货', tag: '物流问题', count: 3, liable: '平台责任' },
      { type: 'refundOnly', reason: '物流一直不更新', tag: '物流问题', count: 3 },
      { type: 'refundOnly', reason: '快递未送货上门', tag: '物流问题' },
      { type: 'returnRefund', reason: '7天无理由退货', tag: '个人原因', count: 34 },
      { type: 'returnRefund', reason: '不想要了', tag: '个人原因', count: 20 },
      {
        type: 'returnRefund',
        reason: '不喜欢',
        tag: '个人原因',
        end: 'rejected',
        liable: '用户责任',
      },
      { type: 'returnRefund', reason: '大小不合适', tag: '规格不合适', count: 8 },
      { type: 'refundOnly', reason: '没用/少用优惠', tag: '价格问题', count: 2 },
      { type: 'returnRefund', reason: '不想要了', tag: '个人原因', count: 3, again: true },
      { type: 'returnRefund', reason: '多拍/拍错', tag: '个人原因', end: 'closed', count: 2 },
      { type: 'returnRefund', reason: '质量问题', tag: '商品质量', before: true },
      { type: 'returnRefund', reason: '7天无理由退货', tag: '个人原因', count: 3, before: true },
    ],
  },
  {
    name: '小店C',
    code: 'mHdUsJgX',
    seed: 31415926,
    orders: 420,
    shipHours: 23,
    holidayHours: 14,
    auditHours: 8,
    cancelled: 44,
    ratings: [
      [5, 120],
      [4, 17],
      [3, 5],
      [2, 2],
      [1, 2],
    ],
    reviewed: 0.5,
    replied: 0.45,
    complaints: ['packaging', 'packaging', 'packaging', 'logistics', 'size', 'quality'],
    products: [
      {
        id: '3705563390127748805',
        name: '北欧风陶瓷餐具套装 家用碗盘组合 釉下彩 可微波炉',
        noun: '碗盘',
        specs: ['2人食 8件', '4人食 16件', '6人食 26件'],
        price: 9900,
        weight: 8,
      },
      {
        id: '3705563390127748841',
        name: '高硼硅玻璃密封罐 五谷杂粮储物罐 防潮带刻度',
        noun: '玻璃罐',
        specs: ['1000ml×2', '1800ml×3'],
        price: 4590,
        weight: 8,
      },
      {
        id: '3705563390127748879',
        name: '香薰加湿器 卧室静音 小夜灯 USB直插大雾量 送滤棉',
        noun: '加湿器',
        specs: ['300ml 杏色', '500ml 雾白'],
        price: 5290,
        weight: 5,
      },
      {
        id: '3705563390127748912',
        name: '懒人沙发套 四季通用全包弹力沙发罩（送固定条）',
        noun: '沙发套',
        specs: ['单人 90-140cm', '双人 145-185cm', '三人 190-230cm'],
        price: 7290,
        weight: 4,
      },
    ],
    cases: [
      { type: 'returnRefund', reason: '质量问题', tag: '商品质量' },
      { type: 'returnRefund', reason: '颜色有色差', tag: '描述不符' },
      { type: 'refundOnly', reason: '商品破损', tag: '商品破损', count: 4 },
      { type: 'reship', reason: '商品破碎', tag: '商品破损', count: 2 },
      { type: 'refundOnly', reason: '包装压坏', tag: '商品破损', liable: '商家责任' },
      { type: 'reship', reason: '少件/漏发', tag: '错发漏发' },
      { type: 'refundOnly', reason: '物流一直不更新', tag: '物流问题' },
      { type: 'refundOnly', reason: '未按约定时间发货', tag: '物流问题' },
      { type: 'returnRefund', reason: '7天无理由退货', tag: '个人原因', count: 28 },
      { type: 'returnRefund', reason: '尺码不合适', tag: '规格不合适', count: 9 },
      { type: 'exchange', reason: '尺寸拍小了', tag: '规格不合适' },
      { type: 'returnRefund', reason: '不想要了', tag: '个人原因', count: 14 },
      {
        type: 'refundOnly',
        reason: '有更便宜的',
        tag: '价格问题',
        end: 'rejected',
        liable: '用户责任',
      },
      { type: 'returnRefund', reason: '不喜欢', tag: '个人原因', again: true },
      { type: 'returnRefund', reason: '误拍', tag: '个人原因', end: 'closed' },
      { type: 'returnRefund', reason: '7天无理由退货', tag: '个人原因', count: 2, before: true },
    ],
  },
];
