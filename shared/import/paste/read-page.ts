import type { OfficialPart } from '../metric-tables/names';
import { parseTime } from '../cells/time';
import { TIME } from '../../model/columns';
import { dateOf } from '../../metrics/time-windows';
import { labelsOf, platformOfPage, type PagePlatform } from './labels';
import { readZone, type NoReading, type ZoneReading } from './resolve';
import { pageLines, type PageLine } from './tokens';
import { zonesOf, type Zone } from './zones';

/** What something on the page was taken for. */
export type PageMeaning =
  | { readonly type: 'metric'; readonly id: string }
  | { readonly type: 'official'; readonly part: OfficialPart }
  | { readonly type: 'date' | 'shop' };

/** Something the page says. */
export interface PageFinding extends Omit<ZoneReading, 'value'> {
  /** The name as it stands on the page. */
  readonly label: string;
  readonly meaning: PageMeaning;
  /** In the metric's unit, or points; null for a level, a day and a shop, which are `words`. */
  readonly value: number | null;
}

/** A line that gives nothing, and why. `peer`: others' values, ranks and changes · `unknown`: no name of a score page. */
export interface UnusedLine {
  readonly line: number;
  readonly text: string;
  readonly why: NoReading | 'peer' | 'unknown';
}

/** A pasted score page, read. Every line that is not blank is in a finding or unused. */
export interface PageReading {
  readonly platform: PagePlatform;
  /** Whether the page's own words tell the platform. */
  readonly platformKnown: boolean;
  readonly findings: readonly PageFinding[];
  readonly unused: readonly UnusedLine[];
  /** Lines that are not blank. */
  readonly lines: number;
}

/**
 * Reads the text of a back office's score page (Douyin 商家体验分, Kuaishou 店铺体验分): official total, dimensions, bonus,
 * deduction, level, metrics with their counts, the day and the shop. Names and values may stand in one line, in lines below
 * each other, or in columns; ranks, peers' values and changes are not taken for the shop's.
 * @param platform the page's platform where the person says it; null = as its words tell, Douyin where they do not
 */
export function readPage(text: string, platform: PagePlatform | null): PageReading {
  const told = platformOfPage(text);
  const taken = platform ?? told ?? 'douyin';
  const lines = pageLines(text, labelsOf(taken));
  const { zones, peerLines } = zonesOf(lines);
  const read = zones.map((zone) => ({ zone, reading: readZone(zone, taken) }));
  const { findings, failed } = choose(read);
  const all = [...shopOf(lines), ...dateOfPage(lines), ...findings];
  const used = new Set(all.flatMap((finding) => finding.lines));
  const unused = lines
    .filter(({ number }) => !used.has(number))
    .map(({ number, text: shown }): UnusedLine => ({
      line: number,
      text: shown,
      why: failed.get(number) ?? (peerLines.has(number) ? 'peer' : 'unknown'),
    }));
  return {
    platform: taken,
    platformKnown: told !== null,
    findings: all.sort((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0)),
    unused,
    lines: lines.length,
  };
}

interface Read {
  readonly zone: Zone;
  readonly reading: ZoneReading | NoReading;
}

/**
 * One reading for each thing. A page names many things twice (in its menu, in its heading): the name nearest to its value
 * counts, and of several that say different things none does.
 */
function choose(read: readonly Read[]): {
  readonly findings: readonly PageFinding[];
  readonly failed: ReadonlyMap<number, NoReading>;
} {
  const failed = new Map<number, NoReading>();
  const readable = new Set(
    read
      .filter(({ reading }) => typeof reading !== 'string')
      .map(({ zone }) => JSON.stringify(zone.anchor)),
  );
  const groups = new Map<string, { zone: Zone; reading: ZoneReading }[]>();
  for (const { zone, reading } of read) {
    const key = JSON.stringify(zone.anchor);
    if (typeof reading === 'string') {
      // Named again elsewhere with its value, a bare name is a heading.
      if (reading === 'noValue' && readable.has(key)) continue;
      for (const line of linesOf(zone)) failed.set(line, reading);
      continue;
    }
    groups.set(key, [...(groups.get(key) ?? []), { zone, reading }]);
  }
  const findings = [...groups.values()].flatMap((group): PageFinding[] => {
    const nearest = Math.min(...group.map(({ zone }) => zone.gap));
    const near = group.filter(({ zone }) => zone.gap === nearest);
    const values = new Set(near.map(({ reading }) => reading.value ?? reading.words));
    if (values.size > 1) {
      for (const { reading } of near)
        for (const line of reading.lines) failed.set(line, 'conflict');
      return [];
    }
    const best = near.find(({ reading }) => reading.denominator !== null) ?? near[0];
    if (best === undefined || best.zone.anchor.type === 'unused') return [];
    const lines = near.flatMap(({ reading }) => reading.lines);
    return [
      {
        ...best.reading,
        label: best.zone.label,
        meaning: best.zone.anchor,
        lines: [...new Set(lines)].sort((a, b) => a - b),
      },
    ];
  });
  return { findings, failed };
}

function linesOf({ line, own, also }: Zone): readonly number[] {
  return [line, ...also, ...own.map((placed) => placed.line)];
}

const SHOP = /^(?:店铺名称|店铺名|店铺|店名|商家名称|小店名称)\s*[:：\t]\s*(\S.{0,39})$/;

/** The shop, where the page names it. */
function shopOf(lines: readonly PageLine[]): readonly PageFinding[] {
  for (const { number, text } of lines) {
    const name = SHOP.exec(text)?.[1]?.trim();
    if (name !== undefined) return [fact('shop', '店铺', name, number)];
  }
  return [];
}

const DAY = /(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?/g;
/** What tells a day of the score, the surest first: the end of the days counted, a day of its own, when it was renewed. */
const DAY_WORDS = [/统计|截至|截止|周期/, /日期|时间/, /更新/];

/** The last day the page counts, where it says one. */
function dateOfPage(lines: readonly PageLine[]): readonly PageFinding[] {
  const days = lines.flatMap(({ number, text }, at) => {
    const found = [...text.normalize('NFKC').matchAll(DAY)].flatMap(([day]) => {
      const time = parseTime(day, 'monthFirst');
      return time < TIME.FIRST ? [] : [dateOf(time)];
    });
    const last = found.sort().at(-1);
    if (last === undefined) return [];
    const words = `${lines[at - 1]?.text ?? ''} ${text}`;
    const rank = DAY_WORDS.findIndex((word) => word.test(words));
    return rank < 0 && found.length < 2 ? [] : [{ last, number, rank: Math.max(rank, 0) }];
  });
  const [best] = days.sort((a, b) => a.rank - b.rank || (a.last < b.last ? 1 : -1));
  return best === undefined ? [] : [fact('date', '日期', best.last, best.number)];
}

function fact(type: 'date' | 'shop', label: string, words: string, line: number): PageFinding {
  return {
    ...{ label, meaning: { type }, value: null, words, found: words, lines: [line] },
    ...{ numerator: null, denominator: null, count: null, disagree: null, points: null },
  };
}
