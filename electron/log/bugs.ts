import type { Log } from './log';

/** Where errors nobody caught are told: the process. */
interface Emitter {
  on(
    event: 'uncaughtException' | 'unhandledRejection',
    listener: (error: unknown) => void,
  ): unknown;
}

/** What one bug brings about over and over is told a person once in this time. */
const QUIET_MS = 60_000;

/**
 * Errors of the program nobody caught. They are logged, and the program goes on: what a person did so far is kept after every
 * step, so that it loses less by going on than by ending.
 */
export class Bugs {
  readonly #log: Log;
  #listener: (error: unknown) => void;
  #lastTold = Number.NEGATIVE_INFINITY;

  /** @param early is told of one until there is somebody else to tell */
  constructor(log: Log, early: (error: unknown) => void) {
    this.#log = log;
    this.#listener = early;
  }

  /** Hears of all that happen from now on. */
  watch(process: Emitter): void {
    for (const kind of ['uncaughtException', 'unhandledRejection'] as const) {
      process.on(kind, (error) => {
        this.#log.thrown(`main ${kind}`, error);
        const now = performance.now();
        if (now - this.#lastTold < QUIET_MS) return;
        this.#lastTold = now;
        this.#listener(error);
      });
    }
  }

  /** Is told of them in place of the one before. */
  whenFound(listener: (error: unknown) => void): void {
    this.#listener = listener;
  }
}
