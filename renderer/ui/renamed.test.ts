import { expect, it } from 'vitest';
import { renamed } from './renamed';

const names = ['小店A', '小店B'];
const letters = ['A', 'B'];

it('gives shops other names, one by one and in lists, and nothing else', () => {
  const params = { shop: '小店A', shops: '小店B\n小店A', metric: 'goods.rating', points: 3 };
  expect(renamed({ code: 'x', params }, names, letters)).toEqual({
    code: 'x',
    params: { ...params, shop: 'A', shops: 'B\nA' },
  });
});

it('leaves a list in which not everything is a shop', () => {
  const params = { words: '小店A\n别的' };
  expect(renamed({ code: 'x', params }, names, letters).params).toEqual(params);
});

it('leaves all names where two shops have the same', () => {
  const params = { shop: '小店A' };
  expect(renamed({ code: 'x', params }, ['小店A', '小店A'], letters).params).toEqual(params);
});
