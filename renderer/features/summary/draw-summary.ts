/** The summary as a picture, light whatever the theme is: it is read in somebody else's window. */
import { shopStyle } from '../../ui/shop-style';
import { wrap } from '../../ui/wrap';
import type { Summary } from './summary';

/** In pixels of the page; the picture has twice as many, for sharp letters on telephones. */
const WIDTH = 640;
const SCALE = 2;
const MARGIN = 32;
const INDENT = 26;

interface Line {
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  readonly token: string;
  readonly indent: number;
  /** Space above. */
  readonly above: number;
  /** Place of the shop whose sign stands before it; null for none. */
  readonly shop: number | null;
}

const TEXT = { size: 15, weight: 400, token: '--ink', indent: 0, above: 6, shop: null } as const;

/** Draws the summary on a canvas, which takes the size it needs. */
export function drawSummary(canvas: HTMLCanvasElement, summary: Summary, first: string): void {
  const context = canvas.getContext('2d');
  if (context === null) return;
  const light = lightColours(canvas);
  const font = getComputedStyle(canvas).fontFamily;
  const lines = linesOf(summary, first);
  const placed = lines.map((line) => {
    context.font = fontOf(line, font);
    return {
      line,
      texts: wrap(
        line.text,
        WIDTH - 2 * MARGIN - line.indent,
        (text) => context.measureText(text).width,
      ),
    };
  });
  const height =
    2 * MARGIN +
    placed.reduce((sum, { line, texts }) => sum + line.above + texts.length * lineHeight(line), 0);
  canvas.width = WIDTH * SCALE;
  canvas.height = height * SCALE;
  context.scale(SCALE, SCALE);
  context.fillStyle = light('--surface');
  context.fillRect(0, 0, WIDTH, height);
  context.fillStyle = light('--accent');
  context.fillRect(0, 0, WIDTH, 6);
  context.textBaseline = 'middle';
  let y = MARGIN;
  for (const { line, texts } of placed) {
    y += line.above;
    context.font = fontOf(line, font);
    if (line.shop !== null) drawSign(context, line.shop, y + lineHeight(line) / 2, light);
    context.fillStyle = light(line.token);
    for (const text of texts) {
      context.fillText(text, MARGIN + line.indent, y + lineHeight(line) / 2);
      y += lineHeight(line);
    }
  }
}

function linesOf(summary: Summary, first: string): readonly Line[] {
  const { heading, headline, shops, more, actions, rules } = summary;
  return [
    { ...TEXT, text: heading, size: 13, token: '--ink-faint', above: 0 },
    { ...TEXT, text: headline, size: 19, weight: 600, above: 4 },
    ...shops.flatMap(({ index, name, total, losses }): Line[] => [
      { ...TEXT, text: `${name}  ${total}`, weight: 600, indent: INDENT, above: 14, shop: index },
      ...losses.map((text) => ({ ...TEXT, text, token: '--ink-soft', indent: INDENT, above: 2 })),
    ]),
    ...(more === '' ? [] : [{ ...TEXT, text: more, token: '--ink-soft', above: 12 }]),
    ...(actions.length === 0 ? [] : [{ ...TEXT, text: first, weight: 600, above: 20 }]),
    ...actions.map((action, place) => ({ ...TEXT, text: `${place + 1}. ${action}` })),
    { ...TEXT, text: rules, size: 12, token: '--ink-faint', above: 20 },
  ];
}

/** A shop's letter on its colour; the shape of its points is for charts. */
function drawSign(
  context: CanvasRenderingContext2D,
  shop: number,
  y: number,
  light: (token: string) => string,
): void {
  const { token, letter } = shopStyle(shop);
  context.fillStyle = light(token);
  context.fillRect(MARGIN, y - 9, 18, 18);
  context.fillStyle = light('--surface');
  const align = context.textAlign;
  context.textAlign = 'center';
  context.fillText(letter, MARGIN + 9, y + 1, 16);
  context.textAlign = align;
}

function fontOf({ weight, size }: Line, family: string): string {
  return `${weight} ${size}px ${family}`;
}

function lineHeight({ size }: Line): number {
  return Math.round(size * 1.5);
}

/** What custom properties come to in the light theme. */
function lightColours(beside: HTMLElement): (token: string) => string {
  const probe = document.createElement('span');
  probe.style.colorScheme = 'light';
  beside.after(probe);
  const known = new Map<string, string>();
  const colourOf = (token: string): string => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  for (const token of ['--surface', '--accent', '--ink', '--ink-soft', '--ink-faint']) {
    known.set(token, colourOf(token));
  }
  for (let shop = 0; shop < 7; shop += 1) {
    const { token } = shopStyle(shop);
    known.set(token, colourOf(token));
  }
  probe.remove();
  return (token) => known.get(token) ?? '';
}
