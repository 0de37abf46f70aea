import type { Teaching } from '../model/teaching';
import { BEIJING_SECONDS, civilDay, DAY_SECONDS, isDate } from './cells/civil';
import { shopInName } from './shop-in-name';

/** What is known of a file besides its content. */
export interface FileFacts {
  /** As shown to the person. */
  readonly file: string;
  /** Folders and name, separated by `/`; the shop is guessed from it. */
  readonly path: string;
  /** What a person taught of tables like its; nothing when left out. */
  readonly teaching?: Teaching;
  /** What stands for a buyer's id, which itself is not kept; without it buyers are not told apart. */
  readonly buyerKey?: (id: string) => string;
}

/** The shop a file's place suggests. */
export interface GuessedShop {
  readonly shop: string;
  readonly origin: 'fileName' | 'folder';
}

/** `<unix seconds>_<32 hex digits><shop code>` as Douyin names its downloads; the hash may be missing. */
const DOUYIN_NAME = /^1\d{9}_(?:[0-9a-f]{32})?(.*)$/i;

/** Folders and names that say nothing about a shop. */
const GENERIC = new Set(
  'downloads download 下载 desktop 桌面 documents 文档 我的文档 examples example 示例 样例 temp tmp data input inputs files 文件 export exports 表格 新建文件夹 newfolder home root users fixtures test tests work out output src book workbook sheet 工作簿 未命名 csv xlsx xls excel new orders reviews three-shops shop shops store 小店'.split(
    ' ',
  ),
);

/** Folders whose folders belong to persons of this computer, not to shops. */
const HOMES = new Set(['home', 'users', '用户']);

/** Splits a path into its parts, the file name without its suffix last. */
function partsOf(path: string): { readonly folders: readonly string[]; readonly name: string } {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
  const file = parts.at(-1) ?? '';
  return {
    folders: parts.slice(0, -1),
    name: file.replace(/\.(csv|tsv|txt|xls[xmb]?|ods|html?)$/i, ''),
  };
}

/** A file's name without its folders and suffix. */
export function fileName(path: string): string {
  return partsOf(path).name;
}

/** Shop code in the name of a Douyin download; '' when the name is no such, or says more than a code. */
function codeIn(name: string): string {
  const code = DOUYIN_NAME.exec(name)?.[1] ?? '';
  return /^[A-Za-z0-9]{4,}$/.test(code) && !GENERIC.has(code.toLowerCase()) ? code : '';
}

/** The shop a name says, all else taken off; '' when it says none. */
function shopIn(name: string): string {
  if (codeIn(name) !== '') return '';
  const { shop } = shopInName(name);
  return GENERIC.has(shop.toLowerCase()) ? '' : shop;
}

/** Whether a folder is one of the system or of a person of this computer. */
function isPlain(folders: readonly string[], at: number): boolean {
  const lower = (folder: string | undefined) => folder?.toLowerCase() ?? '';
  return GENERIC.has(lower(folders[at])) || HOMES.has(lower(folders[at - 1]));
}

/** The nearest folder that says a shop, past those that only say what is in them; '' when one that says nothing comes first. */
function shopOfFolders(folders: readonly string[]): string {
  for (let at = folders.length - 1; at >= 0; at -= 1) {
    const folder = folders[at] ?? '';
    if (isPlain(folders, at)) break;
    const shop = shopIn(folder);
    if (shop !== '') return shop;
  }
  return '';
}

/**
 * Guesses the shop from the file name, else from the folder it lies in, else from the shop code in the name of a Douyin
 * download; null when none says one. The code comes last because only downloads of orders carry it.
 */
export function guessShop(path: string): GuessedShop | null {
  const { folders, name } = partsOf(path);
  const fromName = shopIn(name);
  if (fromName !== '') return { shop: fromName, origin: 'fileName' };
  const fromFolder = shopOfFolders(folders);
  if (fromFolder !== '') return { shop: fromFolder, origin: 'folder' };
  const code = codeIn(name);
  return code === '' ? null : { shop: code, origin: 'fileName' };
}

/** A name in a file's path. */
export interface NamedPlace {
  readonly origin: 'fileName' | 'folder';
  /** All it may be read as, the longest first. */
  readonly readings: readonly string[];
  /** What stands between separators in it, where that is more than one thing. */
  readonly parts: readonly string[];
}

/** All that a file's path says of its shop. */
export interface ShopClues {
  /** Shop code in its name; '' when there is none. */
  readonly code: string;
  /** The file's name, then the folders around it from the nearest out. */
  readonly places: readonly NamedPlace[];
}

/** What a path says of the shop, for finding one that is known; folders of the system and of persons say nothing. */
export function shopClues(path: string): ShopClues {
  const { folders, name } = partsOf(path);
  const code = codeIn(name);
  const places = code === '' ? [placeOf('fileName', name)] : [];
  for (let at = folders.length - 1; at >= 0 && !isPlain(folders, at); at -= 1) {
    places.push(placeOf('folder', folders[at] ?? ''));
  }
  return { code, places };
}

function placeOf(origin: NamedPlace['origin'], name: string): NamedPlace {
  const { readings, parts } = shopInName(name);
  const says = (text: string) => !GENERIC.has(text.toLowerCase());
  return { origin, readings: readings.filter(says), parts: parts.filter(says) };
}

/** A date, and a clock behind it that is not the next date of a range. */
const EXPORT_MOMENT =
  /(20\d{2})[-_.年]?(\d{2})[-_.月]?(\d{2})日?(?:(?![ _\-tT]?20\d{2}[-_.年]\d{2}[-_.月]\d{2}(?!\d))[ _\-tT]?(\d{2})[-_:.时]?(\d{2})[-_:.分]?(\d{2}))?(?!\d)/g;

/**
 * The moment a file was exported, as its name tells (Beijing civil seconds); null when it does not. Of several dates, as
 * in 2026-09-01至2026-09-30, the last: the file cannot be older.
 */
export function exportMoment(path: string): number | null {
  const { name } = partsOf(path);
  if (DOUYIN_NAME.test(name)) return Number(name.slice(0, 10)) + BEIJING_SECONDS;
  const match = [...name.matchAll(EXPORT_MOMENT)].at(-1);
  if (match === undefined) return null;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0));
  if (!isDate(year ?? 0, month ?? 0, day ?? 0)) return null;
  if ((hour ?? 0) > 23 || (minute ?? 0) > 59 || (second ?? 0) > 59) return null;
  const clock = (hour ?? 0) * 3600 + (minute ?? 0) * 60 + (second ?? 0);
  return civilDay(year ?? 0, month ?? 0, day ?? 0) * DAY_SECONDS + clock;
}
