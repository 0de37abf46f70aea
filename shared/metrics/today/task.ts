/** One row that asks for something, and how urgent it is. */
import { TIME } from '../../model/columns';

/** Cells of the row as its table holds them, with their states. */
export interface Task {
  /** Row of its table. */
  readonly row: number;
  readonly id: number;
  readonly product: number;
  readonly text: number;
  /** Paid, applied or reviewed at. */
  readonly time: number;
  /** EMPTY where the files give none. */
  readonly deadline: number;
}

/** A deadline that can be read; EMPTY for every other state. */
export function deadlineOf(time: number): number {
  return time >= TIME.FIRST ? time : TIME.EMPTY;
}
