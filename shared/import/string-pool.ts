import { TEXT } from '../model/columns';

/**
 * Texts of one file, each kept once. Long texts are copied, because a piece cut out of a file's text would keep all of
 * that text in memory.
 */
export class StringPool {
  readonly #strings: string[] = new Array<string>(TEXT.FIRST).fill('');
  readonly #indices = new Map<string, number>();

  /** The texts by index; the first ones stand for the states of a cell. */
  get strings(): readonly string[] {
    return this.#strings;
  }

  /** Index of a text; '' is the state "nothing there". */
  intern(text: string): number {
    if (text === '') return TEXT.EMPTY;
    const known = this.#indices.get(text);
    if (known !== undefined) return known;
    const own = ownCopy(text);
    const index = this.#strings.length;
    this.#strings.push(own);
    this.#indices.set(own, index);
    return index;
  }
}

/** Shortest text the JavaScript engine cuts out of another without copying it. */
const SLICED = 13;

function ownCopy(text: string): string {
  // What JSON gives back is a string of its own, however long.
  return text.length < SLICED ? text : String(JSON.parse(JSON.stringify(text)));
}
