/** Printed reports, read back: what stands on their pages, in which order, in which fonts, and that no text is in the way of other text. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ReportCase } from '../build/report/cases.mjs';
import { checkup } from './checkup';
import { expect, test } from './fixtures';
import { readPdf, withoutSpace, type PdfPage, type ReadPdf } from './pdf';

const tools = Promise.all([
  import('../build/report/cases.mjs'),
  import('../build/report/text-faults.mjs'),
]);

/** The cases by name: the tests are known before the scripts that make them are loaded. */
const CASES = [
  'example',
  'one-shop',
  'twelve-shops',
  'missing-data',
  'growth-stage',
  'long-names',
  'english',
] as const;

/** Headings of the whole report, without white space; those of a shop stand between the comparison and the sources. */
const HEADINGS = {
  'zh-CN': {
    kind: '小店体检报告',
    moved: '和上次比',
    first: /^先做这\d件事$/,
    overview: '各店总览',
    comparison: '店铺对比',
    ofShop: ['：得分和指标', '：提分清单', '：怎么过线'],
    appendix: ['数据来源', '方法与数据', '名词'],
  },
  en: {
    kind: 'Shopcheckupreport',
    moved: 'Sincelasttime',
    first: /^Firstactions:\d$/,
    overview: 'Allshops',
    comparison: 'Comparison',
    ofShop: [':scoresandmetrics', ':checklist', ':thewaytothelines'],
    appendix: ['Datasources', 'Methodanddata', 'Terms'],
  },
} as const;

/** Prints the cases one after the other, the next while one is read. */
class Printing {
  readonly #printed = new Map<string, Promise<ReadPdf>>();

  constructor(readonly folder: string) {}

  printed(name: (typeof CASES)[number]): Promise<ReadPdf> {
    const pdf = this.#start(name);
    const next = CASES[CASES.indexOf(name) + 1];
    if (next !== undefined) void this.#start(next).catch(() => undefined);
    return pdf;
  }

  async end(): Promise<void> {
    await Promise.allSettled(this.#printed.values());
    await rm(this.folder, { recursive: true, force: true });
  }

  #start(name: string): Promise<ReadPdf> {
    const started = this.#printed.get(name) ?? this.#print(name);
    this.#printed.set(name, started);
    return started;
  }

  async #print(name: string): Promise<ReadPdf> {
    const [{ printArguments }] = await tools;
    const reportCase = await caseOf(name);
    const exports = path.join(this.folder, name);
    const file = path.join(this.folder, `${name}.pdf`);
    await reportCase.make(exports);
    const { code, stderr } = await checkup(printArguments(reportCase, file), exports);
    expect(code, stderr).toBe(0);
    return readPdf(file);
  }
}

async function caseOf(name: string): Promise<ReportCase> {
  const [{ REPORT_CASES }] = await tools;
  const found = REPORT_CASES.find((known) => known.name === name);
  if (found === undefined) throw new Error(`no such case: ${name}`);
  return found;
}

let printing: Printing;

test.beforeAll(async () => {
  printing = new Printing(await mkdtemp(path.join(tmpdir(), 'report-')));
});

test.afterAll(async () => {
  await printing.end();
});

test('every case is read', async () => {
  const [{ REPORT_CASES }] = await tools;
  expect(REPORT_CASES.map(({ name }) => name)).toEqual(CASES);
});

for (const name of CASES) {
  test(`the report of ${name} reads as it should`, async () => {
    const [, { textFaults }] = await tools;
    const { shops, language, sections } = await caseOf(name);
    const pdf = await printing.printed(name);
    const count = pdf.pages.length;

    // At least a page for each shop, and no more than anyone turns over.
    expect.soft(count).toBeGreaterThanOrEqual(shops.length);
    expect.soft(count).toBeLessThanOrEqual(10 + 15 * shops.length);
    expect
      .soft(wrongPages(pdf, ({ text }, number) => text.includes(`${number}/${String(count)}`)))
      .toEqual([]);
    expect.soft(wrongPages(pdf, (page) => taggedText(page) !== '')).toEqual([]);
    const faults = pdf.pages.flatMap((page, at) =>
      textFaults(page).map(({ kind, text }) => `page ${String(at + 1)}: ${kind}: ${text}`),
    );
    expect.soft(faults).toEqual([]);

    if (name === 'example') expect.soft(pdf.bytes).toBeLessThan(2_000_000);
    // Charts are drawings, sharp at any size.
    expect.soft(pdf.images).toBe(0);
    // What is wider than the paper would make the whole report smaller.
    expect
      .soft(pdf.pages.slice(0, shops.length).map(rightEdge))
      .toEqual(shops.map(() => RIGHT_EDGE));

    expect.soft(pdf.otherFonts).toEqual([]);
    expect.soft(pdf.embeddedFonts.some((font) => font.includes('+NotoSansSC'))).toBe(true);
    expect.soft(pdf.tagged).toBe(true);
    expect.soft(pdf.language).toBe(language);

    const words = HEADINGS[language];
    expect.soft(withoutSpace(pdf.title)).toContain(words.kind);
    expect.soft(shops.some((shop) => pdf.title.includes(shop))).toBe(true);
    expect.soft(pdf.pages[0]?.text.startsWith(words.kind)).toBe(true);

    const outline = pdf.outline.map(withoutSpace);
    // A heading at the edge of a page comes twice.
    expect.soft(outline.filter((title) => /^(.+)\1$/.test(title))).toEqual([]);
    expect.soft(outline.join('')).toBe(pdf.pages.map(headingText).join(''));
    const several = shops.length > 1 ? [words.overview, words.comparison] : [];
    for (const shop of shops) {
      const own = sections === undefined ? words.ofShop.map((heading) => `${shop}${heading}`) : [];
      expectInOrder(outline, [
        shop,
        words.moved,
        words.first,
        ...several,
        ...own,
        ...words.appendix,
      ]);
    }

    // First a page of each shop, in the order of the check-up, with all that is on it.
    const first = pdf.pages.slice(0, shops.length).map(headingsOf);
    expect
      .soft(first.map(([name]) => name?.replace(/^[A-Z]\d*/, '')).sort())
      .toEqual([...shops].sort());
    for (const [name, ...headings] of first) {
      expect.soft(headings.at(0), name).toContain(words.moved);
      expect.soft(headings.at(-1), name).toMatch(words.first);
    }
    expect.soft(headingsOf(pdf.pages[shops.length])[0]).not.toBe(first[0]?.[0]);
  });
}

/** The numbers of the pages that are not as they should be. */
function wrongPages(
  { pages }: ReadPdf,
  isRight: (page: PdfPage, number: string) => boolean,
): number[] {
  return pages.flatMap((page, at) => (isRight(page, String(at + 1)) ? [] : [at + 1]));
}

/** Where the paper's margin of 18 mm begins, in millimetres. */
const RIGHT_EDGE = 192;

/** How far a page's text reaches, in whole millimetres. */
function rightEdge({ pieces }: PdfPage): number {
  const tagged = pieces.filter(({ role }) => role !== '');
  return Math.round((Math.max(...tagged.map(({ box }) => box.right)) / 72) * 25.4);
}

/** What a page says besides its footer. */
function taggedText({ pieces }: PdfPage): string {
  const tagged = pieces.filter(({ role }) => role !== '');
  return withoutSpace(tagged.map(({ text }) => text).join(''));
}

/** The headings of a page, without white space. */
function headingsOf(page: PdfPage | undefined): readonly string[] {
  const headings: { text: string; role: string; bottom: number }[] = [];
  for (const { text, role, box, size } of page?.pieces ?? []) {
    if (!/^H\d$/.test(role)) continue;
    const last = headings.at(-1);
    // The pieces of a heading follow each other, on one line or on the next.
    const isSame = last !== undefined && last.role === role && box.top - last.bottom < size;
    if (isSame) Object.assign(last, { text: last.text + text, bottom: box.bottom });
    else headings.push({ text, role, bottom: box.bottom });
  }
  return headings.map(({ text }) => withoutSpace(text));
}

function headingText({ pieces }: PdfPage): string {
  const headings = pieces.filter(({ role }) => /^H\d$/.test(role));
  return withoutSpace(headings.map(({ text }) => text).join(''));
}

/** Expects headings one after the other, with any others between. */
function expectInOrder(outline: readonly string[], headings: readonly (string | RegExp)[]): void {
  const found: (string | RegExp)[] = [];
  let from = 0;
  for (const heading of headings) {
    const at = outline.findIndex((title, index) => {
      if (index < from) return false;
      return typeof heading === 'string' ? title === heading : heading.test(title);
    });
    if (at < 0) continue;
    found.push(heading);
    from = at + 1;
  }
  expect.soft(found).toEqual(headings);
}

test('without choosing, each shop has one page and nothing else is printed', async ({ folder }) => {
  const file = path.join(folder, 'r.pdf');
  const { code, stderr } = await checkup(['examples/three-shops', '--pdf', file]);
  expect(code, stderr).toBe(0);
  expect((await readPdf(file)).pages).toHaveLength(3);
});

test('a second check-up tells what moved since the first', async ({ folder }) => {
  const { makeMonthTwo } = await import('../build/month-two.mjs');
  await makeMonthTwo(folder);
  const [before, file] = ['before.json', 'r.pdf'].map((name) => path.join(folder, name));
  const first = await checkup(['examples/three-shops', '--json', before ?? '']);
  expect(first.code, first.stderr).toBe(0);
  const second = path.join(folder, 'three-shops', '小店B');
  const args = [second, '--before', before ?? '', '--sections', 'onePage,trends'];
  const { code, stderr } = await checkup([...args, '--pdf', file ?? '']);
  expect(code, stderr).toBe(0);
  const { pages } = await readPdf(file ?? '');
  expect(pages[0]?.text).toContain('和上次比（2026-09-12–10-11）');
  expect(pages[0]?.text).toContain('小店B比上期高');
  expect(pages[0]?.text).toContain('涨得最多：商品综合评分');
  expect(pages[1]?.text).toContain('小店B：走势');
});
