import { BEIJING_SECONDS, civilDay, DAY_SECONDS, isDate } from './cells/civil';

/** What is known of a file besides its content. */
export interface FileFacts {
  /** As shown to the person. */
  readonly file: string;
  /** Folders and name, separated by `/`; the shop is guessed from it. */
  readonly path: string;
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

/** Words about what a file is, taken out of its name before the rest is called a shop. */
const KIND_WORDS = [
  /(after[-_ ]?sales?|refunds?|returns?|orders?|reviews?|ratings?|comments?|exports?|reports?|summary|metrics?|scores?|data|list|detail|copy|final|backup|utf-?8|bom|gbk|gb18030|douyin|kuaishou|doudian|tmall|taobao)/gi,
  /(新建)?\s*(microsoft)?\s*(excel|xlsx|xls)\s*(工作表|工作簿|表格)?/gi,
  /抖音小店|抖音|抖店|快手小店|快手|淘宝|天猫|拼多多|小红书|视频号|微信小店|飞鸽/g,
  /售后服务|售后单|售后|退款退货|退货退款|退款|退货|订单管理|订单|评价管理|评价|评论|指标汇总|指标|体验分|汇总|客服|物流|发货|商品|运单/g,
  /导出|明细|数据|报表|列表|表格|副本|全部|最新|最终版|最终|近\d+[天日]|下载|记录|信息|统计|管理|文件/g,
];

const DATES = [
  /20\d{2}[-_.年]?\d{1,2}[-_.月]?\d{1,2}[日号]?([ _tT]\d{1,2}[-_:.时]?\d{2}([-_:.分]?\d{2}秒?)?)?/g,
  /20\d{2}[-_.年]\d{1,2}月?/g,
  /(20\d{2}年)?\d{1,2}月份?(\d{1,2}[日号])?/g,
  /\d{1,2}[-.]\d{1,2}(?=\D|$)/g,
];

/** Moments in seconds, hashes, long numbers, and the (1) of a second copy. */
const NUMBERS = [/\b1\d{9,12}(?=_|\b)/g, /[0-9a-f]{32}/gi, /\d{5,}/g, /[(（]\d+[)）]/g];

/**
 * Words that name no shop when they are all that stands between separators: which days, which part, which rows a file
 * holds. Inside a name (表哥的店, 至尊零食店) they stay. None is made of others, so that a name splits in one way only and
 * a long one cannot make the search slow.
 */
const FILLERS = new RegExp(
  `^(?:${[
    '表|单|店铺|本店|全店|详情|清单|总|原始|原版|新版|旧版|新|旧|整理|合并|后台|平台|全量|部分',
    '至|到|的|和|及|与|年|月|日|天|周|季度?|上半年|下半年|上旬|中旬|下旬|号',
    '(?:上|本|这|下|当|前|每)个?(?:年|季度?|月|周|日|天|星期|礼拜)|昨[日天]|今[日天]|第?[一二三四1-4]季度',
    '已|待|未|完成|付款|支付|签收|关闭|取消|处理|好评|中评|差评|追评',
    '第?[\\d一二三四五六七八九十]{1,3}(?:页|部分|批|份|次|周)|20\\d{2}|q[1-4]|v\\d{1,2}|(?:page|part)\\d{0,3}',
    'all|full|daily|weekly|monthly',
  ].join('|')})+$`,
  'i',
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

/** Shop code in the name of a Douyin download; '' when the name is no such, or says more than a code. */
function codeIn(name: string): string {
  const code = DOUYIN_NAME.exec(name)?.[1] ?? '';
  return /^[A-Za-z0-9]{4,}$/.test(code) && !GENERIC.has(code.toLowerCase()) ? code : '';
}

/** What is left of a name when dates, hashes, words about its content and fillers are gone; '' when nothing. */
function shopIn(name: string): string {
  if (codeIn(name) !== '') return '';
  let rest = name;
  for (const noise of [...DATES, ...NUMBERS, ...KIND_WORDS]) rest = rest.replace(noise, ' ');
  const clean = rest
    .split(/[\s_\-—–·.,，、&+~#@=()（）[\]【】「」《》“”"']+/)
    .filter((part) => part !== '' && !FILLERS.test(part))
    .join(' ');
  return /^[\d\s]*$/.test(clean) || GENERIC.has(clean.toLowerCase()) ? '' : clean;
}

/** The nearest folder that says a shop, past those that only say what is in them; '' when one that says nothing comes first. */
function shopOfFolders(folders: readonly string[]): string {
  for (let at = folders.length - 1; at >= 0; at -= 1) {
    const folder = folders[at] ?? '';
    if (GENERIC.has(folder.toLowerCase()) || HOMES.has(folders[at - 1]?.toLowerCase() ?? '')) break;
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

const EXPORT_MOMENT =
  /(20\d{2})[-_.年]?(\d{2})[-_.月]?(\d{2})日?(?:[ _\-tT]?(\d{2})[-_:.时]?(\d{2})[-_:.分]?(\d{2}))?(?!\d)/g;

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
