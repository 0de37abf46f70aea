/** The shop's name within the name of a file or folder: what is left without dates, numbers and words about the content. */

/** Platforms; before and behind a shop's name they only say where it sells. */
const PLATFORM_WORDS =
  '抖音小店 抖音 抖店 快手小店 快手 淘宝 天猫 拼多多 小红书 视频号 微信小店 飞鸽 douyin kuaishou doudian tmall taobao';

/** What a file is about. No shop's name begins with these, so they are taken off either end. */
const SUBJECT_WORDS =
  '售后服务 售后单 售后 退款退货 退货退款 退款 退货 订单管理 订单 评价管理 评价 评论 指标汇总 体验分 导出 ' +
  '客服表现 客服绩效 客服数据 团队数据 考核数据 服务数据 销售数据 咨询接待 接待评价 ' +
  '已发货 待发货 未发货 aftersale aftersales refund refunds return returns order orders review reviews rating ratings ' +
  'comment comments export exports';

/** What names of shops may begin with (数据线专卖店, 商品优选): taken off the end, and where nothing else is there. */
const OTHER_WORDS =
  '指标 汇总 客服 物流 发货 商品 运单 明细 数据 报表 月报 周报 日报 列表 表格 副本 全部 最新 最终版 最终 下载 记录 信息 统计 管理 文件 ' +
  '新建 工作表 工作簿 microsoft excel xlsx xls report reports summary metric metrics score scores data list detail copy ' +
  'final backup bom gbk gb18030';

const SPLIT = /\s+/;
const OPENING = [...PLATFORM_WORDS.split(SPLIT), ...SUBJECT_WORDS.split(SPLIT)].sort(longestFirst);
const WORDS = [...OPENING, ...OTHER_WORDS.split(SPLIT)].sort(longestFirst);

/**
 * Words that name no shop when they are all that stands between separators, or when they follow a word about the content:
 * which days, which part, which rows a file holds. Inside a name (表哥的店, 至尊零食店) they stay.
 */
const FILLER = [
  '店铺|本店|全店|详情|清单|原始|原版|新版|旧版|整理|合并|后台|平台|全量|部分|[表单总新旧]',
  '季度|上半年|下半年|[上中下]旬|[至到的和及与年月日天周号]',
  '(?:[上本这下当前每]个?)(?:季度|星期|礼拜|[年季月周日天])|[昨今][日天]|第?[一二三四1-4]季度',
  '完成|付款|支付|签收|关闭|取消|处理|好评|中评|差评|追评|[已待未]',
  '十?[一二三四五六七八九十]月份?|双(?:11|12|十[一二])|618|大促',
  '第?[\\d一二三四五六七八九十]{1,3}(?:页|部分|批|份|次|周)|20\\d{2}|q[1-4]|v\\d{1,2}|(?:page|part)\\d{0,3}',
  'all|full|daily|weekly|monthly',
].join('|');
/** The longest filler, in characters. */
const FILLER_LENGTH = 8;
const FILLER_HERE = new RegExp(`^(?:${FILLER})`, 'i');
/** A filler, or a small number that counts the pieces of an export, at the end of what is given. */
const FILLER_OR_PIECE_AT_END = new RegExp(`(?:${FILLER}|\\d{1,3})$`, 'i');

/** Days and moments, wherever they stand. */
const DATES = [
  /20\d{2}[-_.年]?\d{1,2}[-_.月]?\d{1,2}[日号]?([ _tT]\d{1,2}[-_:.时]?\d{2}([-_:.分]?\d{2}秒?)?)?/g,
  /20\d{2}[-_.年]\d{1,2}月?/g,
  /(20\d{2}年)?\d{1,2}月份?(\d{1,2}[日号])?/g,
  /近\d{1,3}[天日]/g,
  /\d{1,2}[-.]\d{1,2}(?=\D|$)/g,
];

/** Moments in seconds, hashes, long numbers, and the (1) of a second copy. */
const NUMBERS = [/\b1\d{9,12}(?=_|\b)/g, /[0-9a-f]{32}/gi, /\d{5,}/g, /[(（]\d+[)）]/g];

/** Words with a separator in them, as one word. */
const JOINED_WORDS: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-z])after[-_ ]?sales?(?![a-z])/gi, ' aftersales '],
  [/(?<![a-z])utf-?8(?![a-z])/gi, ' '],
];

const SEPARATORS = /([\s_\-—–·.,，、&+~#@=()（）[\]【】「」《》“”"']+)/;
/** Separators that a shop's name may hold, one between two parts of it. */
const SIGN = /^\s?[&()（）]\s?$/;

/** About twice what file systems allow: what is longer is no name. */
const LONGEST_NAME = 500;

/** A name taken apart. */
export interface NamedShop {
  /** What is left of it when all that names no shop is gone; '' when nothing is. */
  readonly shop: string;
  /**
   * All it may be read as, from the whole of it to what is left: none of them a guess, but a shop that is known may well be
   * called 王记物流.
   */
  readonly readings: readonly string[];
  /** What stands between separators, where that is more than one thing. */
  readonly parts: readonly string[];
}

/** Finds the shop in the name of a folder, or of a file without its suffix. */
export function shopInName(name: string): NamedShop {
  let text = name.slice(0, LONGEST_NAME);
  for (const noise of [...DATES, ...NUMBERS]) text = text.replace(noise, ' ');
  for (const [word, joined] of JOINED_WORDS) text = text.replace(word, joined);
  const parts: Part[] = [];
  let afterWord = false;
  const pieces = text.split(SEPARATORS);
  for (let at = 0; at < pieces.length; at += 2) {
    const part = pieces[at] ?? '';
    if (part === '' || (afterWord && /^\d{1,3}$/.test(part))) continue;
    const steps = stripped(part);
    const rest = steps.at(-1) ?? '';
    afterWord = rest.length < part.length && !part.endsWith(rest);
    if (rest !== '') parts.push({ at, part, steps });
    else afterWord = true;
  }
  const left = parts.map(({ steps }) => steps.at(-1) ?? '');
  const spaced = left.join(' ');
  const whole = withSigns(parts, pieces) ?? spaced;
  const [only] = parts;
  const between =
    parts.length === 1 ? (only?.steps ?? []) : [parts.map(({ part }) => part).join(' ')];
  return {
    shop: /^[\d\s]*$/.test(whole) ? '' : whole,
    readings: unique([name.slice(0, LONGEST_NAME).trim(), ...between, spaced, whole]),
    parts: parts.length === 1 ? [] : unique([...parts.map(({ part }) => part), ...left]),
  };
}

/** What stands between separators in a name. */
interface Part {
  /** Its place among parts and separators. */
  readonly at: number;
  readonly part: string;
  /** See `stripped`. */
  readonly steps: readonly string[];
}

/** What is left of parts with the signs of the name itself between them; null when a bracket has lost its other half. */
function withSigns(parts: readonly Part[], pieces: readonly string[]): string | null {
  const restOf = (one: Part | undefined) => one?.steps.at(-1) ?? '';
  const isWhole = (one: Part | undefined) => one !== undefined && restOf(one) === one.part;
  const [first, last] = [parts[0], parts.at(-1)];
  const opening = isWhole(first)
    ? (/[(（]$/.exec(pieces[(first?.at ?? 0) - 1] ?? '')?.[0] ?? '')
    : '';
  const closing = isWhole(last)
    ? (/^[)）]/.exec(pieces[(last?.at ?? 0) + 1] ?? '')?.[0] ?? '')
    : '';
  const inner = parts.map((one, index) => {
    const before = parts[index - 1];
    if (before === undefined) return restOf(one);
    const sign = pieces[one.at - 1] ?? '';
    const isKept = before.at === one.at - 2 && isWhole(before) && isWhole(one) && SIGN.test(sign);
    return (isKept ? sign : ' ') + restOf(one);
  });
  const text = opening + inner.join('') + closing;
  const count = (sign: RegExp) => text.match(sign)?.length ?? 0;
  return count(/[(（]/g) === count(/[)）]/g) ? text : null;
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}

/** A part of a name, then with one word after another taken off its ends; '' last when it says nothing of a shop. */
function stripped(part: string): readonly string[] {
  const lower = part.toLowerCase();
  let start = 0;
  let end = part.length;
  const steps = [part];
  const cut = (from: number, to: number): void => {
    start = from;
    end = to;
    steps.push(part.slice(start, end));
  };
  for (let to = wordBefore(lower, start, end); to < end; to = wordBefore(lower, start, end)) {
    cut(start, to);
  }
  for (let from = wordAfter(lower, start, end); from > start; from = wordAfter(lower, start, end)) {
    cut(from, end);
  }
  if (isNoise(lower, start, end)) cut(end, end);
  return steps;
}

/** Where a word about the content, with the fillers behind it, begins that ends at `end`; `end` when none does. */
function wordBefore(text: string, start: number, end: number): number {
  let at = end;
  for (;;) {
    const word = WORDS.find((one) => isWordAt(text, one, at - one.length, start, end));
    if (word !== undefined) return at - word.length;
    const filler = FILLER_OR_PIECE_AT_END.exec(text.slice(Math.max(start, at - FILLER_LENGTH), at));
    if (filler === null) return end;
    at -= filler[0].length;
  }
}

/** Where a word that no shop's name begins with ends that begins at `start`; `start` when none does. */
function wordAfter(text: string, start: number, end: number): number {
  const word = OPENING.find((one) => isWordAt(text, one, start, start, end));
  return start + (word?.length ?? 0);
}

/** Whether a word stands at a place within bounds; a Latin one only where no letter adjoins it. */
function isWordAt(text: string, word: string, at: number, start: number, end: number): boolean {
  if (at < start || at + word.length > end || !text.startsWith(word, at)) return false;
  if (!isLetter(word, 0)) return true;
  return !isLetter(text, at - 1) && !isLetter(text, at + word.length);
}

function isLetter(text: string, at: number): boolean {
  return /[a-z]/.test(text[at] ?? '');
}

/** Whether words and fillers alone make up a stretch, however they are taken apart. */
function isNoise(text: string, start: number, end: number): boolean {
  const reached = new Set([start]);
  for (let at = start; at < end; at += 1) {
    if (!reached.has(at)) continue;
    for (const word of WORDS)
      if (isWordAt(text, word, at, start, end)) reached.add(at + word.length);
    const filler = FILLER_HERE.exec(text.slice(at, Math.min(end, at + FILLER_LENGTH)));
    if (filler !== null) reached.add(at + filler[0].length);
  }
  return reached.has(end);
}

function longestFirst(a: string, b: string): number {
  return b.length - a.length;
}
