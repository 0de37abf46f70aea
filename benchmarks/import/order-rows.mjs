import { ORDERS_65 } from '../../build/sample-shops/headers.mjs';
import { Random } from '../../build/sample-shops/random.mjs';
import { at, DAY, HOUR, stamp } from '../../build/sample-shops/time.mjs';

/** Days the orders are spread over, and the moment of the export. */
const DAYS = 40;
const EXPORTED = at('2026-10-12 09:30:00');

const SEED = 20261012;
const PRODUCTS = 400;
/** Share of orders with two to four lines. */
const SEVERAL_LINES = 0.1;

const CIPHER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const SORTS =
  '收纳盒 擦手巾 保温饭盒 平板拖把 电炖盅 纯棉四件套 懒人沙发 儿童雨衣 帆布鞋 冲锋衣 牛仔裤 羊毛衫 防晒衣 瑜伽垫 筋膜枪 台灯 数据线 蓝牙耳机 手机支架 充电宝 不粘锅 菜刀 砧板 保鲜盒 坚果礼盒 手撕面包 螺蛳粉 速溶咖啡 洗衣液 抽纸 猫砂 宠物零食 鱼竿 露营灯 折叠椅 遮阳伞 双肩包 行李箱 太阳镜 护手霜'.split(
    ' ',
  );
const QUALITIES =
  '加厚款 透明可叠加 家用大容量 宿舍办公室两用 上班族便携 免手洗 304不锈钢 A类母婴级 高级感 轻奢风 可折叠 防水防滑 大码显瘦 秋冬加绒 ins风 【官方正品】 买一送一 36"加长款 S&M两码 <新款>升级'.split(
    ' ',
  );
const COLOURS = '米白 雾蓝 浅灰 墨绿 奶茶色 藏青 焦糖 透明'.split(' ');
const SIZES = '均码 S码 M码 L码 XL码 标准装 3条装 1.6L 38cm,配6布'.split(' ');
const PLACES = [
  ['广东省', '广州市', '番禺区', '大石街道'],
  ['广东省', '东莞市', '-', '长安镇'],
  ['浙江省', '杭州市', '余杭区', '仓前街道'],
  ['江苏省', '苏州市', '吴中区', '木渎镇'],
  ['山东省', '济南市', '历下区', '姚家街道'],
  ['河南省', '郑州市', '金水区', '南阳路街道'],
  ['四川省', '成都市', '双流区', '华阳街道'],
  ['湖北省', '武汉市', '洪山区', '关山街道'],
  ['陕西省', '西安市', '雁塔区', '小寨路街道'],
  ['新疆维吾尔自治区', '乌鲁木齐市', '天山区', '和平路街道'],
];
const MESSAGES = ['尽快发货谢谢', '放驿站就行', '包装好一点'];
/** @type {readonly (readonly [string, number])[]} */
const AFTER_SALES = [
  ['-', 90],
  ['退款成功', 5],
  ['已全额退款', 2],
  ['退款中', 1],
  ['待退货', 1],
  ['换货成功', 1],
];

/** The header row: the default order report of 2024 and 2025. */
export const HEADERS = ORDERS_65;

/** Columns the back office guards with a leading tab in csv, so that Excel leaves them as they are. */
export const TABBED = new Set([
  '主订单编号',
  '子订单编号',
  '选购商品',
  '商品规格',
  '商品ID',
  '商家编码',
  '达人ID',
]);

/** Columns that are numbers in a workbook; all others are texts there, as in the platform's own. */
export const NUMERIC = new Set(['商品数量']);

/**
 * Rows below the header of an invented order export, newest order first, always the same for the same count. About 48 of
 * the 65 cells are filled; a missing one is `-` or empty, as in real exports. One row at a time, so that any number of
 * them can be written.
 *
 * @param {number} count
 * @returns {Generator<string[]>}
 */
export function* orderRows(count) {
  const random = new Random(SEED);
  const products = Array.from({ length: PRODUCTS }, () => makeProduct(random));
  let made = 0;
  while (made < count) {
    const orderTime = EXPORTED - Math.floor(((made + random.next()) / count) * DAYS * DAY) - 60;
    const order = makeOrder(random, orderTime);
    const lines = Math.min(random.chance(SEVERAL_LINES) ? random.whole(2, 4) : 1, count - made);
    for (let line = 0; line < lines; line += 1) {
      // Most sales are of the first products, as in any shop.
      const product = products[Math.floor(random.next() ** 2 * PRODUCTS)];
      yield makeRow(
        random,
        order,
        line === 0 ? order.id : makeId(random),
        /** @type {Product} */ (product),
      );
    }
    made += lines;
  }
}

/** @param {Random} random */
function makeId(random) {
  return `69${random.digits(17)}`;
}

/**
 * @typedef {{ id: string, name: string, specs: string[], code: string, price: number }} Product price in fen
 *
 * @param {Random} random
 * @returns {Product}
 */
function makeProduct(random) {
  const id = `37${random.digits(17)}`;
  const qualities = [random.pick(QUALITIES), random.pick(QUALITIES), random.pick(QUALITIES)];
  return {
    id,
    name: `${random.pick(SORTS)} ${qualities.join(' ')} ${random.whole(2025, 2026)}款`,
    specs: Array.from(
      { length: random.whole(2, 5) },
      () => `${random.pick(COLOURS)} ${random.pick(SIZES)}`,
    ),
    code: `HH-${id.slice(-6)}`,
    price: random.whole(5, 300) * 100 - 10,
  };
}

/**
 * What the lines of an order share.
 *
 * @param {Random} random
 * @param {number} orderTime
 */
function makeOrder(random, orderTime) {
  const payTime = random.chance(0.03) ? null : orderTime + random.whole(4, 240);
  const shipTime = payTime === null ? null : payTime + Math.round(random.wait(18) * HOUR);
  const shipped = shipTime !== null && shipTime <= EXPORTED;
  const completeTime = shipTime === null ? null : shipTime + random.whole(3 * DAY, 11 * DAY);
  const cancelled = payTime !== null && random.chance(0.06);
  const closed = payTime === null || cancelled;
  const completed = completeTime !== null && completeTime <= EXPORTED;
  return {
    id: makeId(random),
    orderTime,
    payTime,
    shipTime: cancelled ? null : shipTime,
    completeTime: closed ? null : completeTime,
    status: closed ? '已关闭' : completed ? '已完成' : shipped ? '已发货' : '待发货',
    afterSale: cancelled ? '已全额退款' : payTime === null ? '-' : random.weighted(AFTER_SALES),
    cancelReason: cancelled ? '不想要了' : closed ? '超时未支付' : '-',
    place: random.pick(PLACES),
    recipient: [cipher(random, 24), cipher(random, 24), cipher(random, 40)],
    message: random.chance(0.1) ? random.pick(MESSAGES) : '-',
    source: random.pick(['抖音', '抖音', '抖音极速版', '抖音商城']),
    format: random.pick(['直播', '短视频', '商品卡', '商品卡']),
    influencer: random.chance(0.3) ? random.whole(1, 60) : null,
  };
}

/**
 * @param {Random} random
 * @param {number} length
 */
function cipher(random, length) {
  return `##${random.text(length, CIPHER)}==`;
}

/** @param {number} fen */
function money(fen) {
  return (fen / 100).toFixed(2);
}

/**
 * @param {Random} random
 * @param {ReturnType<typeof makeOrder>} order
 * @param {string} subOrderId
 * @param {Product} product
 */
function makeRow(random, order, subOrderId, product) {
  const quantity = random.chance(0.1) ? random.whole(2, 3) : 1;
  const goods = product.price * quantity;
  const discount = goods > 5000 ? 500 : 0;
  const [province = '-', city = '-', district = '-', street = '-'] = order.place;
  const [name = '-', phone = '-', address = '-'] = order.recipient;
  const spec = random.whole(0, product.specs.length - 1);
  /** @type {Record<string, string>} */
  const cells = {
    主订单编号: order.id,
    子订单编号: subOrderId,
    选购商品: product.name,
    商品规格: product.specs[spec] ?? '-',
    商品数量: String(quantity),
    商品ID: product.id,
    商家编码: `${product.code}-${spec + 1}`,
    商品单价: money(product.price),
    订单应付金额: money(goods - discount),
    运费: '0.00',
    优惠总金额: money(discount),
    平台优惠: money(discount),
    商家优惠: '0.00',
    达人优惠: '0.00',
    商家改价: '0.00',
    支付优惠: '0.00',
    红包抵扣: '0.00',
    支付方式: order.payTime === null ? '-' : '抖音支付',
    手续费: '0.00',
    收件人: name,
    收件人手机号: phone,
    省: province,
    市: city,
    区: district,
    街道: street,
    详细地址: address,
    是否修改过地址: '否',
    买家留言: order.message,
    订单提交时间: stamp(order.orderTime),
    旗帜颜色: '灰色',
    商家备注: '-',
    订单完成时间: stamp(order.completeTime, EXPORTED),
    支付完成时间: stamp(order.payTime),
    APP渠道: order.source,
    流量来源: '精选联盟',
    订单状态: order.status,
    承诺发货时间: stamp(order.payTime === null ? null : order.payTime + 2 * DAY),
    订单类型: '普通订单',
    达人ID: order.influencer === null ? '-' : `71${1000000000 + order.influencer}`,
    达人昵称: order.influencer === null ? '-' : `测评达人${order.influencer}`,
    售后状态: order.afterSale,
    取消原因: order.cancelReason,
    预约发货时间: '-',
    是否安心购: '是',
    流量类型: '自然流量',
    流量体裁: order.format,
    流量渠道: '推荐feed',
    发货主体: '商家',
    发货时间: stamp(order.shipTime, EXPORTED),
    降价类优惠: '0.00',
    平台实际承担优惠金额: money(discount),
    商家实际承担优惠金额: '0.00',
    达人实际承担优惠金额: '0.00',
    预计送达时间: stamp(order.payTime === null ? null : order.payTime + 6 * DAY),
    是否平台仓自流转: '否',
    预约送达时间: '-',
  };
  return HEADERS.map((header) => cells[header] ?? '');
}
