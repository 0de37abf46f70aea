import {
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { placeAfter, type GridSize, type Place } from './grid-keys';

export interface GridKeys {
  /** Of the table. */
  readonly ref: RefObject<HTMLTableElement | null>;
  /** The cell the Tab key leads to. */
  readonly place: Place;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLTableElement>) => void;
}

/** A step of the person's: which cell, and which of its buttons where it has several. */
interface Step {
  readonly place: Place;
  /** Index of the button, from the end where it is below 0. */
  readonly widget: number;
}

/**
 * Walking through a grid with the keyboard. A cell with buttons is entered through them, left and right from one to the next;
 * a cell without takes the focus itself, and Enter or the space bar on it is handed to `onAct`.
 * Escape in a row, or in its details below it, is handed to `onFold`, which tells whether there was something to fold; where
 * there was not, the key means what it does elsewhere.
 * Cells carry `data-row` and `data-column`; those whose buttons take the focus `data-widgets`.
 */
export function useGridKeys(
  size: GridSize,
  onAct: (place: Place) => void,
  onFold: (place: Place) => boolean,
): GridKeys {
  const ref = useRef<HTMLTableElement>(null);
  const [kept, setKept] = useState<Place>({ row: 1, column: 0 });
  const [step, setStep] = useState<Step | null>(null);
  const place = {
    row: Math.min(kept.row, size.rows - 1),
    column: Math.min(kept.column, size.columns - 1),
  };
  useLayoutEffect(() => {
    if (step !== null) focusCell(ref.current, step);
  }, [step]);
  return {
    ref,
    place,
    onFocus: ({ target }) => {
      const here = placeOf(cellOf(target, ref.current), kept.column);
      if (here !== null && (here.row !== kept.row || here.column !== kept.column)) setKept(here);
    },
    onKeyDown: (event) => {
      const { target, key } = event;
      const cell = cellOf(target, ref.current);
      const here = placeOf(cell, place.column);
      if (cell === null || here === null || event.altKey || event.shiftKey) return;
      if ((key === 'Enter' || key === ' ') && target === cell) {
        event.preventDefault();
        onAct(here);
        return;
      }
      if (key === 'Escape') {
        const isInDetails = cell.dataset['column'] === undefined;
        const owner = isInDetails ? { row: here.row - 1, column: 0 } : here;
        if (!onFold(owner)) return;
        event.preventDefault();
        if (!isInDetails) return;
        setKept(owner);
        setStep({ place: owner, widget: 0 });
        return;
      }
      const isWithin = target !== cell && cell.dataset['widgets'] === undefined;
      if (isWithin) return;
      const sideways = key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0;
      const beside = sideways === 0 ? undefined : widgetBeside(cell, target, sideways);
      const next = placeAfter(key, event.ctrlKey || event.metaKey, here, size);
      if (next === null) return;
      event.preventDefault();
      if (beside !== undefined) beside.focus();
      else if (next.row !== here.row || next.column !== here.column) {
        setKept(next);
        // Up and down lead from a button to the same one of another row.
        const widget =
          sideways === 0
            ? Math.max(
                0,
                widgetsOf(cell).findIndex((one) => one === target),
              )
            : Math.min(0, sideways);
        setStep({ place: next, widget });
      }
    },
  };
}

/** The cell of the grid an element is in; not what only React puts below it, as the explanation of a term. */
function cellOf(target: EventTarget, table: HTMLElement | null): HTMLElement | null {
  if (!(target instanceof HTMLElement) || table?.contains(target) !== true) return null;
  return target.closest<HTMLElement>('[data-row]');
}

/** Details stretch over all columns: the column one came from stays. */
function placeOf(cell: HTMLElement | null, column: number): Place | null {
  if (cell === null) return null;
  const own = cell.dataset['column'];
  return { row: Number(cell.dataset['row']), column: own === undefined ? column : Number(own) };
}

function widgetsOf(cell: HTMLElement): readonly HTMLElement[] {
  return cell.dataset['widgets'] === undefined
    ? []
    : [...cell.querySelectorAll<HTMLElement>('button:not([disabled])')];
}

function widgetBeside(
  cell: HTMLElement,
  target: EventTarget,
  step: -1 | 1,
): HTMLElement | undefined {
  const widgets = widgetsOf(cell);
  const here = widgets.findIndex((widget) => widget === target);
  return here < 0 ? undefined : widgets[here + step];
}

function focusCell(table: HTMLElement | null, { place, widget }: Step): void {
  const inRow = `[data-row="${place.row}"]`;
  const cell =
    table?.querySelector<HTMLElement>(`${inRow}[data-column="${place.column}"]`) ??
    table?.querySelector<HTMLElement>(inRow);
  if (!cell) return;
  const widgets = widgetsOf(cell);
  (widgets[Math.min(widget, widgets.length - 1)] ?? widgets.at(widget) ?? cell).focus();
}
