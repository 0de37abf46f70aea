/**
 * The check-up made of the files read last. Another period or model of the same files goes into the same document, so
 * that trying both does not fill the list; new files begin a new one.
 */
export class CurrentCheckup {
  #id: string | null = null;

  get id(): string | null {
    return this.#id;
  }

  /** A document now holds the check-up of the files read. */
  made(id: string): void {
    this.#id = id;
  }

  /** Other files were read. */
  filesChanged(): void {
    this.#id = null;
  }
}
