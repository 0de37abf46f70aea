/**
 * The check-up made of the files read last. Another period or model of the same files goes into the same document, so
 * that trying both does not fill the list; new files begin a new one.
 */
export class CurrentCheckup {
  #id: string | null = null;
  #isExample = false;

  get id(): string | null {
    return this.#id;
  }

  /** A document now holds the check-up of the files read. */
  made(id: string): void {
    this.#id = id;
  }

  /** Whether the files are the program's own example, which has nothing to do with the person's shops. */
  get isExample(): boolean {
    return this.#isExample;
  }

  /** Other files were read. */
  filesChanged(isExample: boolean): void {
    this.#id = null;
    this.#isExample = isExample;
  }
}
