/** Where the focus goes when what has it is gone, or what it was on is shown anew. */

/** What has or had the focus. */
export interface Held {
  readonly element: HTMLElement;
  /** What it is in, from the inside out, up to its part of the window, and its place there. */
  readonly path: readonly { readonly inside: Element; readonly place: number }[];
}

/** Parts of the window; another part is not near. */
const PARTS = 'main, header, nav, [role="dialog"], [role="status"]';

const REACHABLE = [
  'a[href]',
  'button:not(:disabled)',
  'input:not(:disabled)',
  'select:not(:disabled)',
  'textarea:not(:disabled)',
  '[tabindex]',
]
  .map((selector) => `${selector}:not([tabindex="-1"])`)
  .join(', ');

/** Remembers where an element with the focus stands. */
export function heldBy(element: HTMLElement): Held {
  const path: { inside: Element; place: number }[] = [];
  const part = element.closest(PARTS);
  for (let at: Element = element; part !== null && at !== part && at.parentElement !== null;) {
    const inside: Element = at.parentElement;
    path.push({ inside, place: [...inside.children].indexOf(at) });
    at = inside;
  }
  return { element, path };
}

/** Whether an element can have the focus no more. */
export function isGone(element: HTMLElement): boolean {
  return !element.isConnected || element.matches(':disabled');
}

/** Whether an element can have the focus, and is seen to. */
export function canFocus(element: HTMLElement): boolean {
  return !isGone(element) && element.checkVisibility();
}

/**
 * What stands in the place of an element now, else what is nearest in its part of the window; null where that is gone too. A
 * field one types in only where there is nothing else: in it, undoing is about what is typed there.
 */
export function nearest({ path }: Held): HTMLElement | null {
  return nearestOf(path, (element) => !isTyped(element)) ?? nearestOf(path, () => true);
}

function nearestOf(
  path: Held['path'],
  isWanted: (element: HTMLElement) => boolean,
): HTMLElement | null {
  for (const { inside, place } of path) {
    const children = inside.isConnected ? [...inside.children] : [];
    const after = children.slice(place).flatMap(reachable).find(isWanted);
    const found = after ?? children.slice(0, place).flatMap(reachable).findLast(isWanted);
    if (found !== undefined) return found;
  }
  return null;
}

/** Whether one types in an element. */
export function isTyped(element: Element | null): boolean {
  return (
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLInputElement && !['range', 'checkbox', 'radio'].includes(element.type))
  );
}

/** How a control of a page is found again when the page is drawn anew: by its words, and which of those with the same. */
export interface FocusMark {
  readonly words: string;
  readonly place: number;
}

/** What finds an element again inside another; null where it is not there, or cannot be reached. */
export function markOf(element: Element | null, inside: Element): FocusMark | null {
  const all = reachable(inside);
  const found = all.find((one) => one === element);
  if (found === undefined || found === inside) return null;
  const words = wordsOf(found);
  return { words, place: all.filter((one) => wordsOf(one) === words).indexOf(found) };
}

/** What was marked inside an element; null where it is there no more. */
export function marked({ words, place }: FocusMark, inside: Element): HTMLElement | null {
  return reachable(inside).filter((one) => wordsOf(one) === words)[place] ?? null;
}

function wordsOf(element: HTMLElement): string {
  return element.getAttribute('aria-label') ?? element.textContent;
}

function reachable(element: Element): readonly HTMLElement[] {
  return [element, ...element.querySelectorAll(REACHABLE)].filter(
    (one): one is HTMLElement =>
      one instanceof HTMLElement && one.matches(REACHABLE) && one.checkVisibility(),
  );
}
