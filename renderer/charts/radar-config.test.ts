import { describe, expect, it } from 'vitest';
import { shopStyle } from '../ui/shop-style';
import { radarConfig, suitsRadar } from './radar-config';

const input = {
  axes: ['商品', '服务', '评价', '完成', '发货', '粘性'],
  series: [0, 1].map((index) => ({
    name: `小店${index}`,
    style: shopStyle(index),
    colour: '#123456',
    scores: [90, 80, null, 70, 60, 50],
  })),
  scale: { min: 0, max: 100 },
  ink: '#000',
  line: '#ccc',
  font: 'serif',
};

describe('radarConfig', () => {
  it('fixes the scale, so that no shop changes it for the others', () => {
    const scale = radarConfig(input).options?.scales?.['r'];
    expect(scale).toMatchObject({ min: 0, max: 100 });
  });

  it('never moves, whether motion is wanted or not', () => {
    expect(radarConfig(input).options?.animation).toBe(false);
  });

  it('keeps a missing score as a gap instead of zero', () => {
    expect(radarConfig(input).data.datasets[0]?.data[2]).toBeNull();
  });

  it('tells shops apart by dash and point shape, not by colour alone', () => {
    const [first, second] = radarConfig(input).data.datasets;
    expect(first?.borderDash).not.toEqual(second?.borderDash);
    expect(first?.pointStyle).not.toEqual(second?.pointStyle);
  });
});

describe('suitsRadar', () => {
  it.each([
    [5, 4, true],
    [6, 1, true],
    [4, 3, false],
    [6, 5, false],
    [9, 2, false],
    [6, 0, false],
  ])('%i axes and %i shops: %s', (axes, shops, expected) => {
    expect(suitsRadar(axes, shops)).toBe(expected);
  });
});
