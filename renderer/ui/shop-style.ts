/** How a shop looks everywhere: colour, dash, point shape and letter, so that none of them has to carry it alone. */

export const POINT_SHAPES = ['circle', 'square', 'triangle', 'diamond', 'cross', 'star'] as const;
export type PointShape = (typeof POINT_SHAPES)[number];

export interface ShopStyle {
  /** Name of the custom property that holds the colour. */
  readonly token: string;
  /** The same, ready for CSS. */
  readonly colour: string;
  /** Lengths of dash and gap; empty is a full line. */
  readonly dash: readonly number[];
  readonly shape: PointShape;
  /** A, B, … Z, AA, AB … */
  readonly letter: string;
}

const COLOURS = 7;
const DASHES: readonly (readonly number[])[] = [[], [7, 4], [2, 3], [10, 3, 2, 3], [4, 4]];

/** The look of the shop at `index` of the result's shops. Periods of 7, 5 and 6 repeat together only after 210 shops. */
export function shopStyle(index: number): ShopStyle {
  const token = `--shop-${(index % COLOURS) + 1}`;
  return {
    token,
    colour: `var(${token})`,
    dash: DASHES[index % DASHES.length] ?? [],
    shape: POINT_SHAPES[index % POINT_SHAPES.length] ?? 'circle',
    letter: letterOf(index),
  };
}

function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
