import { randomUUID } from 'node:crypto';

/**
 * Tickets stand for files a person chose, so that a page never names a path. A ticket is good for the window it was
 * given to and as long as that window lives; it may be used again (a cancelled import is started anew).
 */
export class FileTickets {
  readonly #paths = new Map<number, Map<string, string>>();

  /** Makes a ticket for a path, for the page of web contents `owner`. */
  issue(owner: number, path: string): string {
    const ticket = randomUUID();
    const owned = this.#paths.get(owner) ?? new Map<string, string>();
    owned.set(ticket, path);
    this.#paths.set(owner, owned);
    return ticket;
  }

  /** The path behind a ticket; undefined when it was forged, is another window's, or its window is gone. */
  redeem(owner: number, ticket: string): string | undefined {
    return this.#paths.get(owner)?.get(ticket);
  }

  /** Makes all tickets of a window worthless. */
  forget(owner: number): void {
    this.#paths.delete(owner);
  }
}
