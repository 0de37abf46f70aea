import { useEffect, useRef } from 'react';
import { canFocus, heldBy, isGone, nearest, type Held } from '../ui/focus-place';
import { useStore } from './store';

/** A page or a dialog that comes or goes gives the focus a place of its own; it is waited for. */
const SETTLED_MS = 60;

/** What had the focus longer ago is not gone back to. */
const MOST_HELD = 5;

/**
 * Keeps the keyboard where it was. When what has the focus is removed or can be pressed no more, the focus goes to what stands
 * in its place, else to what is nearest; where all of that is gone, as a menu is, to what had it before, or the title. While something is
 * under way nothing is done: a button is disabled then, and is itself again afterwards. A person who lets go of the focus is
 * left alone.
 */
export function useKeptFocus(): void {
  const { busy } = useStore().state;
  const keeper = useRef<FocusKeeper | null>(null);
  useEffect(() => {
    const kept = new FocusKeeper();
    keeper.current = kept;
    return () => {
      kept.end();
    };
  }, []);
  useEffect(() => {
    keeper.current?.wait(busy !== null);
  }, [busy]);
}

class FocusKeeper {
  /** Newest first. */
  #held: readonly Held[] = [];
  #isLost = false;
  #isWaiting = false;
  #timer: ReturnType<typeof setTimeout> | null = null;
  readonly #observer = new MutationObserver(() => {
    const [last] = this.#held;
    this.#isLost ||= last !== undefined && isGone(last.element);
    if (this.#isLost) this.#mendSoon();
  });
  readonly #onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return;
    const others = this.#held.filter(({ element }) => element !== target);
    this.#held = [heldBy(target), ...others].slice(0, MOST_HELD);
    this.#isLost = false;
  };

  constructor() {
    const watched = { childList: true, subtree: true, attributeFilter: ['disabled'] };
    this.#observer.observe(document.body, watched);
    document.addEventListener('focusin', this.#onFocus);
  }

  wait(isWaiting: boolean): void {
    this.#isWaiting = isWaiting;
    if (this.#isLost) this.#mendSoon();
  }

  end(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#observer.disconnect();
    document.removeEventListener('focusin', this.#onFocus);
  }

  #mendSoon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      if (this.#isLost && !this.#isWaiting && hasNoFocus()) this.#mend();
    }, SETTLED_MS);
  }

  #mend(): void {
    this.#isLost = false;
    const [last, ...others] = this.#held;
    if (last === undefined) return;
    const near = canFocus(last.element) ? last.element : nearest(last);
    if (near !== null) near.focus();
    else {
      const before = others.find(({ element }) => canFocus(element))?.element;
      const title = document.querySelector<HTMLElement>('main h1');
      // A person may have moved on since, with the mouse.
      (before ?? title)?.focus({ preventScroll: true });
    }
  }
}

function hasNoFocus(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
