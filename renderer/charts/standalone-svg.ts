/**
 * A chart of the page as a picture that stands alone: its look written onto the shapes, a name above it and its legend
 * below. Black on white like paper, whatever the theme is: it is looked at elsewhere.
 */
import { wrap } from '../ui/wrap';

const SVG = 'http://www.w3.org/2000/svg';
const PAPER = '#ffffff';
/** What Chinese is written in on Windows, macOS and Linux. */
const FONTS =
  "'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', SimHei, sans-serif";

const MARGIN = 24;
/** A small chart gets this much, so that its name is not broken into many lines. */
const LEAST_WIDTH = 480;
const NAME = { size: 16, weight: 600, line: 24 };
const NOTE = { size: 12, weight: 400, line: 18 };
const SIGN = 12;
const SIGN_GAP = 6;
const ENTRY_GAP = 18;
/** Between the words and the chart. */
const GAP = 12;

/** What says where and how a shape is drawn. */
const GEOMETRY = [
  ...['d', 'points', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'transform'],
  'text-anchor',
];

/** What says how it looks, and which value need not be written. */
const LOOKS: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
};
const LETTERS: Readonly<Record<string, string>> = { 'font-size': '', 'font-weight': '400' };
/** Of groups as well, for what is in them does not inherit it. */
const OPACITY: Readonly<Record<string, string>> = { opacity: '1' };

/** What a picture says beside its chart. */
export interface PictureWords {
  readonly name: string;
  /** Below the name; none where it is empty. */
  readonly note: string;
  readonly legend: readonly {
    readonly text: string;
    readonly hasSign: boolean;
    /** Whether it stands in a row of its own. */
    readonly isRow: boolean;
  }[];
}

/**
 * The picture of what is drawn in a stage: the chart, then the signs of its legend one after the other. The light theme must
 * be in force there.
 */
export function drawPicture(stage: HTMLElement, words: PictureWords): SVGSVGElement {
  const [chart, ...signs] = stage.querySelectorAll<SVGSVGElement>(':scope > svg');
  if (chart === undefined) throw new Error('nothing is drawn');
  const own = sizeOf(chart);
  const width = Math.max(own.width, LEAST_WIDTH);
  const ink = getComputedStyle(stage).color;
  const name = lines(words.name, NAME, width, MARGIN, ink);
  const note = lines(words.note, NOTE, width, MARGIN + name.height, ink);
  const top = MARGIN + name.height + note.height + GAP;
  const legend = drawLegend(words.legend, signs, width, top + own.height + GAP, ink);
  const size = {
    width: width + 2 * MARGIN,
    height: top + own.height + MARGIN + (legend.height > 0 ? GAP + legend.height : 0),
  };
  const title = element('title', {});
  title.textContent = words.name;
  return element(
    'svg',
    { ...size, viewBox: `0 0 ${size.width} ${size.height}`, 'font-family': FONTS },
    [
      title,
      element('rect', { ...size, fill: PAPER }),
      ...name.drawn,
      ...note.drawn,
      element(
        'g',
        { transform: `translate(${MARGIN + (width - own.width) / 2} ${top})` },
        [...chart.children].map(plainCopy),
      ),
      ...legend.drawn,
    ],
  );
}

/** The picture as the text of a file. */
export function svgText(picture: SVGSVGElement): string {
  return new XMLSerializer().serializeToString(picture);
}

/** Width and height by the view box, which begins at 0 0. */
export function sizeOf(svg: SVGSVGElement): { readonly width: number; readonly height: number } {
  const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  return { width, height };
}

interface Drawn {
  readonly drawn: readonly SVGElement[];
  readonly height: number;
}

/** Words from `top` down, as many lines as they need. */
function lines(text: string, look: typeof NAME, width: number, top: number, ink: string): Drawn {
  if (text === '') return { drawn: [], height: 0 };
  const broken = wrap(text, width, (part) => widthOf(part, look.size));
  return {
    drawn: broken.map((line, at) => word(line, look, MARGIN, top + at * look.line, ink)),
    height: broken.length * look.line,
  };
}

/** Signs with what they mean, side by side as far as there is room. */
function drawLegend(
  entries: PictureWords['legend'],
  signs: readonly SVGSVGElement[],
  width: number,
  top: number,
  ink: string,
): Drawn {
  const left = [...signs];
  const drawn: SVGElement[] = [];
  let [x, row, rows] = [0, 0, 0];
  for (const { text, hasSign, isRow } of entries) {
    const room = hasSign ? SIGN + SIGN_GAP : 0;
    const broken = wrap(text, width - room, (part) => widthOf(part, NOTE.size));
    const taken = room + Math.max(...broken.map((line) => widthOf(line, NOTE.size)));
    const isAlone = isRow || broken.length > 1;
    if (x > 0 && (isAlone || x + taken > width)) [x, row] = [0, rows];
    const y = top + row * NOTE.line;
    const sign = hasSign ? left.shift() : undefined;
    if (sign !== undefined) drawn.push(signAt(sign, MARGIN + x, y + (NOTE.line - SIGN) / 2));
    broken.forEach((line, at) => {
      drawn.push(word(line, NOTE, MARGIN + x + room, y + at * NOTE.line, ink));
    });
    rows = Math.max(rows, row + broken.length);
    x = isAlone ? width : x + taken + ENTRY_GAP;
  }
  return { drawn, height: rows * NOTE.line };
}

function signAt(sign: SVGSVGElement, x: number, y: number): SVGElement {
  const transform = `translate(${x} ${y}) scale(${SIGN / sizeOf(sign).width})`;
  return element('g', { transform }, [...sign.children].map(plainCopy));
}

/** A line of words in a row that begins at `top`. */
function word(text: string, look: typeof NAME, x: number, top: number, ink: string): SVGElement {
  const weight = look.weight === 400 ? {} : { 'font-weight': look.weight };
  const y = top + (look.line + look.size * 0.7) / 2;
  const drawn = element('text', { x, y, fill: ink, 'font-size': look.size, ...weight });
  drawn.textContent = text;
  return drawn;
}

/** About how wide a text is: Chinese is as wide as high, other letters a little over half of it. */
function widthOf(text: string, size: number): number {
  const wide = text.match(/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/g)?.length ?? 0;
  return size * (wide + ([...text].length - wide) * 0.58);
}

/** A shape with what is in it, its look said by attributes instead of style sheets. */
function plainCopy(drawn: Element): SVGElement {
  const style = getComputedStyle(drawn);
  const attributes: Record<string, string> = {};
  for (const name of GEOMETRY) {
    const value = drawn.getAttribute(name);
    if (value !== null) attributes[name] = value;
  }
  const isGroup = drawn.localName === 'g';
  const isText = drawn.localName === 'text';
  const looks = { ...OPACITY, ...(isGroup ? {} : LOOKS), ...(isText ? LETTERS : {}) };
  for (const [name, usual] of Object.entries(looks)) {
    const value = style.getPropertyValue(name);
    if (value !== '' && value !== usual) attributes[name] = value.replaceAll(/(?<=\d)px/g, '');
  }
  const copy = element(drawn.localName, attributes, [...drawn.children].map(plainCopy));
  if (isText) copy.textContent = drawn.textContent;
  return copy;
}

function element<N extends keyof SVGElementTagNameMap>(
  name: N,
  attributes: Readonly<Record<string, string | number>>,
  children?: readonly SVGElement[],
): SVGElementTagNameMap[N];
function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children?: readonly SVGElement[],
): SVGElement;
function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly SVGElement[] = [],
): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}
