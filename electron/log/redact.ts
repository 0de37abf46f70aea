/** What may tell who somebody is or where their files lie, taken out of texts before they are logged. */
import { maskPersonal } from '../../shared/model/mask-personal';

/** What of this computer names its owner. */
export interface Owner {
  /** The home folder. */
  readonly home: string;
  /** The name they are logged in by. */
  readonly user: string;
}

const CUT = '…';
/** More of a message tells nothing new. */
const LONGEST = 400;
/** More of a stack tells nothing new. */
const MOST_FRAMES = 8;
/** Longer texts are not looked through. */
const LONGEST_READ = 20_000;

/** From the first quotation mark to the last, over all lines; without a second one to the end. No apostrophe begins one. */
const QUOTED = /(?:(?<![A-Za-z])'|["`“”‘’„«「『《])(?:[^]*["'`“”‘’»」』》]|[^]*$)/;
/** An absolute path, by blanks and all to the end of its line, since nothing tells where it ends. */
const PATH = /(?:~[\\/]|[A-Za-z]:[\\/]|\\\\|(?<![\w.])\/(?=\S))[^\n]*/g;
const SUFFIX = /\.([A-Za-z]{1,7})\W*$/;
/** A file by its name alone. */
const FILE =
  /[^\s\\/]+\.(xls[xmb]?|ods|csv|tsv|txt|html?|zip|json|pdf|png|jpe?g|svg|tijian|log|tmp)\b/gi;
/** A number in groups, as phones and cards are written. */
const GROUPED = /\d(?:[\s\p{Pd}]{0,3}\d){4,}/gu;
const FOREIGN = /[^\t\n\x20-\x7e…]+/g;
/** `at name (file:1:2)` or `at file:1:2`, as V8 writes the lines of a stack. */
const FRAME = /^\s*at (?:(.*) \()?(.*?):(\d+):(\d+)\)?$/;
const FUNCTION_NAME = /^(?:async |new )*[\w$.<>#]+(?: \[as [\w$]+\])?$/;
const SCRIPT = /^[\w.-]+\.[cm]?[jt]s$/;

/**
 * A text without quoted words, paths, names of files, mail addresses, numbers of five or more digits, words of other than Latin
 * letters (names and addresses), and the owner of the computer. What is left is the words of the program and its libraries.
 */
export function redact(text: string, { home, user }: Owner): string {
  const named = [home, home.replaceAll('\\', '/')]
    .filter((folder) => folder.length > 1)
    .reduce((all, folder) => all.replaceAll(folder, '~'), text.slice(0, LONGEST_READ));
  const plain = maskPersonal(
    named
      .replace(QUOTED, CUT)
      .replace(PATH, (found) => (found.startsWith('~') ? `~/${tail(found)}` : `/${tail(found)}`))
      .replace(FILE, (_, suffix: string) => `${CUT}.${suffix}`),
  )
    .replace(GROUPED, CUT)
    .replace(FOREIGN, CUT);
  return withoutUser(plain, user).replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST);
}

/** Name and message of an error, redacted, and the places in the program it came by. */
export function redactStack(stack: string, owner: Owner): string {
  const lines = stack.slice(0, LONGEST_READ).split('\n');
  const first = lines.findIndex((line) => FRAME.test(line));
  const message = lines.slice(0, first === -1 ? undefined : first).join('\n');
  const frames = first === -1 ? [] : lines.slice(first).flatMap(placeIn).slice(0, MOST_FRAMES);
  return [redact(message, owner), ...frames].join(' | ');
}

/** A line of a stack with the name of its script alone; none where that is none of a program. */
function placeIn(line: string): readonly string[] {
  const [, name = '', file = '', row = '', column = ''] = FRAME.exec(line) ?? [];
  const script = file.split(/[\\/:]/).at(-1) ?? '';
  if (!SCRIPT.test(script)) return [];
  const place = `${script}:${row}:${column}`;
  return [FUNCTION_NAME.test(name) ? `${name} (${place})` : place];
}

function tail(file: string): string {
  const [, suffix] = SUFFIX.exec(file) ?? [];
  return suffix === undefined ? CUT : `${CUT}.${suffix}`;
}

/** The owner's name as a word of its own, not as part of a code (`app.x`); one of a single letter is no name to look for. */
function withoutUser(text: string, user: string): string {
  if (user.length < 2) return text;
  const name = user.replaceAll(/[^\w]/g, '\\$&');
  return text.replaceAll(new RegExp(`(?<![\\w.])${name}(?!\\w|\\.\\w)`, 'g'), CUT);
}
