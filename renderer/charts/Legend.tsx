import { ShopName, ShopPoint } from '../ui/ShopMark';
import { shopStyle } from '../ui/shop-style';
import { OfficialPoint } from './HistoryChart';

/**
 * What something in a chart means. `shop`: the sign of a shop with its letter and name; `point`: its point alone, which means
 * something of that shop; `official`: the mark of the platform's own values; `line`: words alone, for what has no sign; `row`: the
 * same in a row of its own.
 */
export type LegendEntry =
  | { readonly kind: 'shop' | 'point'; readonly index: number; readonly text: string }
  | { readonly kind: 'official'; readonly text: string }
  | WordsAlone;

interface WordsAlone {
  readonly kind: 'line' | 'row';
  readonly text: string;
}

/** The legend of shops. */
export function shopLegend(
  shops: readonly { readonly index: number; readonly name: string }[],
): readonly LegendEntry[] {
  return shops.map(({ index, name }) => ({ kind: 'shop', index, text: name }));
}

/** What the signs of a chart mean, below it. */
export function Legend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  return (
    <ul className="legend">
      {entries.map((entry) => (
        <li key={entry.text}>
          {entry.kind === 'shop' ? (
            <ShopName index={entry.index} name={entry.text} />
          ) : (
            <>
              <LegendSign entry={entry} /> {entry.text}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Whether there is a sign before the words. */
export function hasSign(entry: LegendEntry): entry is Exclude<LegendEntry, WordsAlone> {
  return entry.kind !== 'line' && entry.kind !== 'row';
}

/** The sign alone; nothing where there is none. */
export function LegendSign({ entry }: { readonly entry: LegendEntry }) {
  if (!hasSign(entry)) return null;
  const size = entry.kind === 'official' ? 14 : 12;
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      {entry.kind === 'official' ? (
        <OfficialPoint x={8} y={8} />
      ) : (
        <ShopPoint index={entry.index} x={8} y={8} size={16} />
      )}
    </svg>
  );
}

/** The words of an entry, a shop with its letter. */
export function legendText(entry: LegendEntry): string {
  return entry.kind === 'shop' ? `${shopStyle(entry.index).letter} ${entry.text}` : entry.text;
}
