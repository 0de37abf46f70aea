import { describe, expect, it } from 'vitest';
import { maskContacts, maskName, maskPersonal } from './mask-personal';

describe('maskPersonal', () => {
  it.each([
    ['加我13600001234', '加我*****'],
    ['加我１３６００００１２３４聊', '加我*****聊'],
    ['电话 13600001234，或 02012345', '电话 *****，或 *****'],
    ['6917926768823640000', '*****000'],
    ['304 不锈钢，1000 克', '304 不锈钢，1000 克'],
    ['打 138-1234-5678 或 138 1234 5678', '打 ***** 或 *****'],
    ['１３８－１２３４－５６７８', '*****'],
    ['+86 138 - 1234 - 5678', '+86 *****'],
    ['支付宝zhang.san@mail.163.com退我', '支付宝*****退我'],
    ['1234@qq.com', '*****'],
    ['2026-09-12 13:05:00 到 2026-09-13', '2026-09-12 13:05:00 到 2026-09-13'],
    ['码数 13 14 15，@客服', '码数 13 14 15，@客服'],
  ])('%s becomes %s', (text, masked) => {
    expect(maskPersonal(text)).toBe(masked);
  });
});

it('[V1 U] leaves numbers of models in names of products, but no phone or mail address', () => {
  expect(maskContacts('水杯 型号 123456 加V 138-1234-5678 或 a.b@qq.com')).toBe(
    '水杯 型号 123456 加V ***** 或 *****',
  );
});

it('reads a cell of a million letters', () => {
  const long = 'a'.repeat(1_000_000);
  expect(maskPersonal(`${long} 13812345678`)).toBe(`${long} *****`);
});

describe('maskName', () => {
  it.each([
    ['13812345678', '138*****5678'],
    ['张三丰 138-1234-5678', '张三丰 138*****5678'],
    ['kefu1@shop.com', '*****u1@shop.com'],
    ['a@shop.com', '*****@shop.com'],
    ['kf20231234', 'kf20231234'],
    ['小美', '小美'],
  ])('%s becomes %s', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });
});
