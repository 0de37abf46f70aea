/** How high a chart of values over time reaches. */

/** One value in time. */
export interface HistoryPoint {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly value: number;
  /** Its 95 % range; null where there is none. */
  readonly low: number | null;
  readonly high: number | null;
  /** Whether it goes on from the one before: of another kind, no line joins them. */
  readonly isJoined: boolean;
}

/** A value of another source. */
export interface HistoryMark {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly value: number;
}

/** A chart spans at least this share of its values: a change of less is not drawn as a plunge. */
const LEAST_SPAN = 0.05;

/** From the least to the most of all that is drawn, with a little air. */
export function historyRange(
  points: readonly HistoryPoint[],
  marks: readonly HistoryMark[],
): readonly [number, number] {
  const all = [
    ...points.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]),
    ...marks.map(({ value }) => value),
  ];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const lacking = Math.max(Math.abs(least), Math.abs(most)) * LEAST_SPAN - (most - least);
  const air = lacking > 0 ? lacking / 2 : (most - least) * 0.08 || 1;
  return [least >= 0 ? Math.max(0, least - air) : least - air, most + air];
}

/** The lines that cross the chart, no two at one height: those above and below all that is drawn are left out. */
export function linesWithin(
  lines: readonly number[],
  points: readonly HistoryPoint[],
  marks: readonly HistoryMark[],
): readonly number[] {
  const [least, most] = historyRange(points, marks);
  return [...new Set(lines)].filter((line) => least <= line && line <= most);
}
