import { shopStyle, type PointShape } from './shop-style';

const SHAPES: Readonly<Record<PointShape, string>> = {
  circle: 'M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12z',
  square: 'M3 3h10v10H3z',
  triangle: 'M8 2L14.5 13.5H1.5z',
  diamond: 'M8 1L15 8L8 15L1 8z',
  cross: 'M5.5 1.5h5v4h4v5h-4v4h-5v-4h-4v-5h4z',
  star: 'M8 1l2.1 4.6l5 .5l-3.8 3.3l1.1 4.9L8 11.7l-4.4 2.6l1.1-4.9L.9 6.1l5-.5z',
};

/** The point shape of a shop, for use inside an SVG; the centre is at `x`, `y`. */
export function ShopPoint({
  index,
  x,
  y,
  size = 12,
}: {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}) {
  const style = shopStyle(index);
  const scale = size / 16;
  return (
    <path
      className="shop-point"
      d={SHAPES[style.shape]}
      transform={`translate(${x - size / 2} ${y - size / 2}) scale(${scale})`}
      style={{ fill: style.colour }}
    />
  );
}

/** A shop's sign beside its name: its shape in its colour, then its letter. */
export function ShopMark({ index }: { readonly index: number }) {
  const { letter } = shopStyle(index);
  return (
    <span className="shop-mark" aria-hidden="true">
      <svg viewBox="0 0 16 16" width="12" height="12">
        <ShopPoint index={index} x={8} y={8} size={16} />
      </svg>
      {letter}
    </span>
  );
}

/** Sign and name of a shop; a long name is cut in its middle, its whole stands in the title. */
export function ShopName({ index, name }: { readonly index: number; readonly name: string }) {
  return (
    <span className="shop-name" title={name}>
      <ShopMark index={index} />
      <CutName name={name} />
    </span>
  );
}

/** Shops of one owner begin alike and differ in the end: so many characters of it are kept. */
const KEPT_END = 4;

/** A name that gives way in its middle where there is no room for it. */
function CutName({ name }: { readonly name: string }) {
  const characters = [...name];
  if (characters.length <= 2 * KEPT_END) return <span className="truncate">{name}</span>;
  return (
    <>
      <span className="visually-hidden">{name}</span>
      <span className="cut-name" aria-hidden="true">
        <span className="truncate">{characters.slice(0, -KEPT_END).join('')}</span>
        <span>{characters.slice(-KEPT_END).join('')}</span>
      </span>
    </>
  );
}
