import { expect, it } from 'vitest';
import { fillPattern, namesShops, unknownField } from './file-pattern';

const facts = {
  shop: '小店A',
  platform: '抖音',
  from: '2026-09-12',
  to: '2026-10-11',
  made: '2026-10-12',
};

it('fills every field, as often as it stands there, and leaves the rest', () => {
  expect(fillPattern('{platform}/{shop} {from}–{to} ({made}) {shop}', facts)).toBe(
    '抖音/小店A 2026-09-12–2026-10-11 (2026-10-12) 小店A',
  );
  expect(fillPattern('{store} {} {toString}', facts)).toBe('{store} {} {toString}');
});

it('does not fill what a field was filled with', () => {
  expect(fillPattern('{shop}', { ...facts, shop: '{to}' })).toBe('{to}');
});

it('tells what it does not know, and whether it names the shop', () => {
  expect(unknownField('{shop} {store}')).toBe('{store}');
  expect(unknownField('{店名}.pdf')).toBe('{店名}');
  expect(unknownField('{shop} {}')).toBe('{}');
  expect(unknownField('{shop}{to}.pdf')).toBeNull();
  expect(namesShops('{shop}.pdf')).toBe(true);
  expect(namesShops('shop {to}.pdf')).toBe(false);
});
