import type { WindowKind } from '../security/app-url';

/** The pages that may call, by the id of their web contents, each with what its window is for. */
export class KnownWindows {
  readonly #kinds = new Map<number, WindowKind>();

  add(id: number, kind: WindowKind): void {
    this.#kinds.set(id, kind);
  }

  remove(id: number): void {
    this.#kinds.delete(id);
  }

  kindOf(id: number): WindowKind | undefined {
    return this.#kinds.get(id);
  }
}
