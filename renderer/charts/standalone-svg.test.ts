// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { drawPicture, sizeOf, svgText, type PictureWords } from './standalone-svg';

const STYLES = `
  .stage { color: rgb(25, 31, 33); }
  .grid { stroke: rgb(221, 226, 227); }
  .tick { fill: rgb(70, 80, 85); font-size: 11px; }
  .stage .bold { font-weight: 600; }
  .line { fill: none; stroke: rgb(0, 114, 178); stroke-width: 2px; stroke-dasharray: 7px, 4px; }
  .days { opacity: 0.35; }
`;
const CHART = `
  <svg class="chart" viewBox="0 0 640 240" role="img" aria-label="走势">
    <line class="grid" x1="10" x2="600" y1="20" y2="20"></line>
    <text class="tick bold" x="10" y="30" text-anchor="end">90 分 &lt;</text>
    <g class="days"><circle cx="5" cy="6" r="2"></circle></g>
    <polyline class="line" points="1,2 3,4" data-course="asNow"></polyline>
  </svg>`;
const SIGN = `<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 3h10v10H3z"></path></svg>`;

/** A stage with a chart and the signs of its legend. */
function staged(inside: string): HTMLElement {
  document.head.innerHTML = `<style>${STYLES}</style>`;
  document.body.innerHTML = `<div class="stage">${inside}</div>`;
  const stage = document.querySelector<HTMLElement>('.stage');
  if (stage === null) throw new Error('no stage');
  return stage;
}

function drawn(words: Partial<PictureWords> = {}, inside = CHART + SIGN): SVGSVGElement {
  const all = { name: '小店A 走势', note: '估算', legend: [], ...words };
  return drawPicture(staged(inside), all);
}

afterEach(() => {
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});

describe('a chart as a picture that stands alone', () => {
  it('says its look by attributes, and nothing by classes, styles or custom properties', () => {
    const picture = drawn();
    for (const one of picture.querySelectorAll('*')) {
      for (const name of ['class', 'style', 'data-course', 'role']) {
        expect(one.hasAttribute(name)).toBe(false);
      }
    }
    const line = picture.querySelector('polyline');
    expect(line?.getAttribute('points')).toBe('1,2 3,4');
    expect(line?.getAttribute('fill')).toBe('none');
    expect(line?.getAttribute('stroke')).toBe('rgb(0, 114, 178)');
    expect(line?.getAttribute('stroke-width')).toBe('2');
    expect(line?.getAttribute('stroke-dasharray')).toBe('7, 4');
    expect(picture.querySelector('circle')?.parentElement?.getAttribute('opacity')).toBe('0.35');
    const tick = [...picture.querySelectorAll('text')].find(
      (text) => text.textContent === '90 分 <',
    );
    expect(tick?.getAttribute('font-size')).toBe('11');
    expect(tick?.getAttribute('font-weight')).toBe('600');
    expect(tick?.getAttribute('text-anchor')).toBe('end');
  });

  it('is an SVG of its own: white, with a size, a name and fonts for Chinese', () => {
    const text = svgText(drawn());
    const read = new DOMParser().parseFromString(text, 'image/svg+xml');
    const root = read.documentElement;
    expect(read.querySelector('parsererror')).toBeNull();
    expect(root.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(root.getAttribute('viewBox')).toBe(
      `0 0 ${root.getAttribute('width')} ${root.getAttribute('height')}`,
    );
    expect(root.querySelector('title')?.textContent).toBe('小店A 走势');
    expect(root.querySelector('rect')?.getAttribute('fill')).toBe('#ffffff');
    expect(root.getAttribute('font-family')).toContain('Microsoft YaHei');
    expect(text).toContain('>估算<');
    expect(text).not.toContain('var(');
  });

  it('puts the legend below, sign before words, and breaks it into lines where it is long', () => {
    const entry = (text: string) => ({ text, hasSign: false, isRow: false });
    const without = sizeOf(drawn());
    const one = drawn({ legend: [{ text: 'A 小店A', hasSign: true, isRow: false }] });
    expect(one.querySelector('path')?.getAttribute('d')).toBe('M3 3h10v10H3z');
    expect(one.lastElementChild?.textContent).toBe('A 小店A');
    expect(sizeOf(one).height).toBeGreaterThan(without.height);
    const names = Array.from({ length: 9 }, (_, at) => `店铺名称很长的第${at + 1}家店`);
    const many = drawn({ legend: [...names, '很长的说明'.repeat(30), '末'].map(entry) });
    expect(sizeOf(many).height).toBeGreaterThan(sizeOf(one).height + 3 * 18);
    for (const text of many.querySelectorAll('text')) {
      expect(Number(text.getAttribute('y'))).toBeLessThan(sizeOf(many).height);
    }
    const words = [...many.querySelectorAll('text')].map((text) => text.textContent).join('');
    const rows = drawn({ legend: ['60', '70'].map((text) => ({ ...entry(text), isRow: true })) });
    const [first, second] = [...rows.querySelectorAll('text')].slice(-2);
    expect(second?.getAttribute('x')).toBe(first?.getAttribute('x'));
    expect(words).toContain([...names, '很长的说明'.repeat(30), '末'].join(''));
  });

  it('gives a small chart room for its name, in the middle', () => {
    const small = drawn(
      {},
      '<svg viewBox="0 0 300 300"><circle cx="1" cy="1" r="1"></circle></svg>',
    );
    expect(sizeOf(small).width).toBe(528);
    expect(small.querySelector('g')?.getAttribute('transform')).toMatch(/^translate\(114 /);
  });

  it('is not made of nothing', () => {
    expect(() => drawn({}, '')).toThrow();
  });
});
