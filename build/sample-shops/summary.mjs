/**
 * Ten small tables of three shops, each with a title row above and a blank row below, as people keep them in one sheet.
 * The figures are those the six-factors model is checked against.
 *
 * @typedef {readonly (string | number)[]} Row
 */

/**
 * @param {string} title
 * @param {readonly string[]} headers
 * @param {readonly Row[]} columns per header the values of 小店A, 小店B, 小店C
 * @returns {Row[]}
 */
function table(title, headers, columns) {
  const shops = ['小店A', '小店B', '小店C'];
  return [
    [title],
    ['店铺名称', ...headers],
    ...shops.map((shop, index) => [shop, ...columns.map((column) => column[index] ?? '')]),
    [],
  ];
}

export const SUMMARY_SHEETS = [
  {
    name: '评分',
    rows: [
      ...table('一、商品质量（满分 5）', ['商品质量评分'], [[4.5, 3.8, 4.2]]),
      ...table('二、商品包装（满分 5）', ['商品包装评分'], [[4.8, 4.2, 4.5]]),
      ...table('三、物流（满分 5）', ['物流评分'], [[4.6, 4.1, 4.3]]),
      ...table('四、退换货（满分 5）', ['退换货处理评分'], [[4.7, 3.9, 4.3]]),
      ...table('五、投诉（满分 5）', ['客户投诉处理评分'], [[4.6, 3.8, 4.0]]),
    ],
  },
  {
    name: '评价与订单',
    rows: [
      ...table(
        '六、好中差评条数',
        ['好评数量', '中评数量', '差评数量'],
        [
          [500, 400, 450],
          [50, 80, 60],
          [10, 20, 15],
        ],
      ),
      ...table(
        '七、订单',
        ['订单处理数量', '订单完成数量'],
        [
          [1000, 900, 800],
          [950, 800, 720],
        ],
      ),
      ...table('八、发货要多久', ['平均发货时长'], [['1天', '2天', '1.5天']]),
    ],
  },
  {
    name: '回头客',
    rows: [
      ...table('九、再次下单的买家', ['二次购买率'], [['30%', '20%', '25%']]),
      ...table('十、留下来的买家', ['留存率'], [['80%', '70%', '75%']]),
    ],
  },
];
