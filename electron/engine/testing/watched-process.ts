import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Told } from './read-and-tell';

/** What a process may take. */
export interface Bounds {
  readonly heapMegabytes: number;
  readonly megabytes: number;
}

/** What is wrong with a file that has to be ended. */
export const NO_END = 'no end in time';
/** What ends a process whose heap is full. */
export const OUT_OF_MEMORY = 'the process died: SIGABRT';

/** A process that reads one file after the other; it is ended, and made anew, when a file takes more than it may. */
export class WatchedProcess {
  readonly #script: string;
  readonly #bounds: Bounds;
  #child: ChildProcess | null = null;

  /** @param script made of `read-and-tell.ts` */
  constructor(script: string, bounds: Bounds) {
    this.#script = script;
    this.#bounds = bounds;
  }

  /** What is wrong with how the reading of a file ended, for which it has so long. */
  async faultsOf(path: string, milliseconds: number): Promise<readonly string[]> {
    const { heapMegabytes, megabytes } = this.#bounds;
    const execArgv = [`--max-old-space-size=${heapMegabytes}`];
    const child = (this.#child ??= fork(this.#script, { execArgv, stdio: 'ignore' }));
    const listening = new AbortController();
    const { signal } = listening;
    const told = Promise.race([
      once(child, 'message', { signal }).then(([message]) => message as Told),
      once(child, 'exit', { signal }).then(
        ([code, name]: unknown[]) => `the process died: ${String(code ?? name)}`,
      ),
      sleep(milliseconds, NO_END, { signal }),
    ]);
    child.send(path);
    const outcome = await told;
    // Only what listens here: whoever ends the process meanwhile waits for its end.
    listening.abort();
    if (typeof outcome === 'object' && outcome.memory <= megabytes) return outcome.faults;
    await this.close();
    return typeof outcome === 'string'
      ? [outcome]
      : [...outcome.faults, `the process took ${outcome.memory} MB`];
  }

  /** Ends the process. */
  async close(): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
  }
}
