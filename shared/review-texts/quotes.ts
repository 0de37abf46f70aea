/** Which of many texts speak for all: the few that say it most plainly. */

/** A text that may be quoted. */
export interface Quotable {
  /** Row of its table. */
  readonly row: number;
  /** Cell of the text shown. */
  readonly cell: number;
  /** Characters of it that are needed to see what it says. */
  readonly needed: number;
  /** Characters of all of it. */
  readonly length: number;
  /** Things it says to the contrary. */
  readonly contrary: number;
  /** 1–5; null when there are none. */
  readonly stars: number | null;
  readonly time: number;
  /** Where the row stands, the same whatever the order of files. */
  readonly place: number;
}

/** Characters within which a quote is read at a glance, and without which it says little. */
const SHORT = { from: 5, to: 60 };
/** Characters of a text that are shown at most. */
const SHOWN = 120;
/** Taken for a review without stars. */
const MIDDLE = 3;

/** A list of the plainest quotes. */
export interface Quotes {
  offer(one: Quotable): void;
  readonly best: readonly Quotable[];
}

/**
 * Keeps the plainest ones, no text twice: short ones, which say nothing to the contrary, with fewest stars (praise: most), the
 * newest.
 */
export function keepQuotes(most: number, polarity: 'positive' | 'negative'): Quotes {
  const best: Quotable[] = [];
  const sign = polarity === 'negative' ? 1 : -1;
  const compare = (a: Quotable, b: Quotable): number =>
    unclear(a) - unclear(b) ||
    a.contrary - b.contrary ||
    sign * ((a.stars ?? MIDDLE) - (b.stars ?? MIDDLE)) ||
    b.time - a.time ||
    a.place - b.place;
  return {
    best,
    offer(one) {
      const same = best.findIndex(({ cell }) => cell === one.cell);
      const held = best[same];
      if (held !== undefined) {
        if (compare(one, held) >= 0) return;
        best.splice(same, 1);
      }
      const at = best.findIndex((other) => compare(one, other) < 0);
      if (at < 0 && best.length >= most) return;
      best.splice(at < 0 ? best.length : at, 0, one);
      if (best.length > most) best.pop();
    },
  };
}

function unclear({ needed, length }: Quotable): number {
  if (needed > SHOWN) return 2;
  return length < SHORT.from || length > SHORT.to ? 1 : 0;
}
