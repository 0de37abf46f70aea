/** Words by their characters: the longest one at a place is found in as many steps as it has characters. */

interface Branch<T> {
  readonly next: Map<number, Branch<T>>;
  value: T | null;
}

export type WordTree<T> = Branch<T>;

export function emptyTree<T>(): WordTree<T> {
  return { next: new Map(), value: null };
}

/** The value of a word, made if it has none yet. */
export function addWord<T>(tree: WordTree<T>, word: string, make: () => T): T {
  let branch = tree;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    let next = branch.next.get(code);
    if (next === undefined) {
      next = emptyTree();
      branch.next.set(code, next);
    }
    branch = next;
  }
  branch.value ??= make();
  return branch.value;
}

/** The longest word that begins at a place, and where it ends; null where none does. */
export function longestAt<T>(
  tree: WordTree<T>,
  text: string,
  start: number,
): { readonly value: T; readonly end: number } | null {
  let branch: Branch<T> | undefined = tree;
  let found: { value: T; end: number } | null = null;
  for (let at = start; at < text.length; at += 1) {
    branch = branch.next.get(text.charCodeAt(at));
    if (branch === undefined) break;
    if (branch.value !== null) found = { value: branch.value, end: at + 1 };
  }
  return found;
}
