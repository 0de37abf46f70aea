/** Work on one shop after the other: one run of it at a time, which ends between two shops when it is told to. */
export class ShopRun {
  #stopper = new AbortController();
  #running: Promise<unknown> = Promise.resolve();

  /** Begins; a run under way is told to stop. */
  begin<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    this.#stopper.abort();
    this.#stopper = new AbortController();
    const running = work(this.#stopper.signal);
    this.#running = running.catch(() => undefined);
    return running;
  }

  /** Stops after the shop being worked on; resolves when that is done. */
  async stop(): Promise<void> {
    this.#stopper.abort();
    await this.#running;
  }
}
