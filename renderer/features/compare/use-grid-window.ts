import { useCallback, useMemo, useState, type RefCallback, type UIEvent } from 'react';
import { allSegments, segmentsInSight, type Segment } from './grid-window';
import type { Place } from './grid-keys';

/** Widths of the columns of a wide table, in px; compare.css has the same. */
export const NAME_WIDTH = 220;
export const SHOP_WIDTH = 172;

/** From this many cells on, only those in sight are drawn. */
const MOST_CELLS = 600;
/** So far around the sight rows are drawn as well, in px, so that none is missing when it is scrolled. */
const AROUND = 240;
/** The sight moves in steps of these, in px: not every pixel of scrolling draws the table anew. */
const STEP = 120;

/** What is known of a row before it is drawn. */
export interface GridRow {
  readonly key: string;
  /** Its likely height, in px. */
  readonly height: number;
}

export interface GridWindow {
  readonly rows: readonly Segment[];
  /** Of the shops. */
  readonly columns: readonly Segment[];
  /** Width of a shop's column in px where it must be fixed; null where the table's own layout decides. */
  readonly shopWidth: number | null;
  /** Of the element that scrolls. */
  readonly watchBox: RefCallback<HTMLElement>;
  /** Of every row; it must carry its key as `data-key`. */
  readonly watchRow: RefCallback<HTMLElement>;
  readonly onScroll: (event: UIEvent<HTMLElement>) => void;
}

interface Sight {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Which rows and columns of the table are drawn. Heights are measured as rows are drawn; until then they are the likely ones.
 * @param place where the focus is or would go: always drawn, or the focus would be lost when it is scrolled out of sight
 * @param isPinned whether the first shop's column stays in sight
 */
export function useGridWindow(
  rows: readonly GridRow[],
  shops: number,
  place: Place,
  isPinned: boolean,
): GridWindow {
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map());
  const [sight, setSight] = useState<Sight>({ top: 0, left: 0, width: 1200, height: 800 });
  const [rowObserver] = useState(() =>
    observer((entries) => {
      setHeights((before) => withMeasured(before, entries));
    }),
  );
  const [boxObserver] = useState(() =>
    observer((entries) => {
      for (const { target } of entries) {
        const { clientWidth: width, clientHeight: height } = target;
        setSight((before) => ({ ...before, width, height }));
      }
    }),
  );
  const isWindowed = rows.length * shops > MOST_CELLS;
  const shopWidth = Math.max(SHOP_WIDTH, Math.floor((sight.width - NAME_WIDTH) / shops));
  const { row, column } = place;
  return {
    rows: useMemo(
      () =>
        isWindowed
          ? segmentsInSight(
              rows.map(({ key, height }) => heights.get(key) ?? height),
              sight.top - AROUND,
              sight.top + sight.height + AROUND,
              [row - 1],
            )
          : allSegments(rows.length),
      [isWindowed, rows, heights, sight, row],
    ),
    columns: useMemo(
      () =>
        isWindowed
          ? segmentsInSight(
              Array.from({ length: shops }, () => shopWidth),
              sight.left - shopWidth,
              sight.left + sight.width - NAME_WIDTH + shopWidth,
              isPinned ? [0, column - 1] : [column - 1],
            )
          : allSegments(shops),
      [isWindowed, shops, shopWidth, sight.left, sight.width, isPinned, column],
    ),
    shopWidth: isWindowed ? shopWidth : null,
    watchBox: useWatch(boxObserver),
    watchRow: useWatch(rowObserver),
    onScroll: ({ currentTarget: { scrollTop, scrollLeft } }) => {
      const [top, left] = [scrollTop, scrollLeft].map((at) => Math.floor(at / STEP) * STEP);
      setSight((before) =>
        before.top === top && before.left === left
          ? before
          : { ...before, top: top ?? 0, left: left ?? 0 },
      );
    },
  };
}

/** Null where nothing is laid out, as in tests. */
function observer(tell: (entries: readonly ResizeObserverEntry[]) => void): ResizeObserver | null {
  return typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(tell);
}

function useWatch(watcher: ResizeObserver | null): RefCallback<HTMLElement> {
  return useCallback(
    (element: HTMLElement) => {
      watcher?.observe(element);
      return () => {
        watcher?.unobserve(element);
      };
    },
    [watcher],
  );
}

function withMeasured(
  before: ReadonlyMap<string, number>,
  entries: readonly ResizeObserverEntry[],
): ReadonlyMap<string, number> {
  const measured = entries.flatMap(({ target }): [string, number][] =>
    target instanceof HTMLElement && target.dataset['key'] !== undefined && target.isConnected
      ? [[target.dataset['key'], target.offsetHeight]]
      : [],
  );
  const isNew = measured.some(([key, height]) => before.get(key) !== height);
  return isNew ? new Map([...before, ...measured]) : before;
}
