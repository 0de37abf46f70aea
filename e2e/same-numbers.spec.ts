/** The golden document's numbers, read where people read them: window, PDF, workbook, terminal. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readFile as readWorkbook, utils } from 'xlsx';
import type { CheckupResult, MetricResult, ShopResult } from '../shared/checkup/schema';
import { formatScore } from '../shared/format/format';
import { metricBase, metricInterval, metricValue, styleOf } from '../shared/format/metric-text';
import { totalText } from '../shared/format/total-text';
import { metricById } from '../shared/metrics/catalogue';
import { checkup } from './checkup';
import { expect, ROOT, test } from './fixtures';
import { readPdf, withoutSpace, type ReadPdf } from './pdf';
import { Window } from './window';

type Golden = Pick<CheckupResult, 'shops'>;

/** What is to be read of a metric of a shop, by names. */
interface Figure {
  readonly shop: string;
  readonly metric: string;
  /** As it is shown: a number with its unit. */
  readonly value: string;
  /** Null where it is not scored. */
  readonly score: string | null;
}

/** The figures of the golden document, each as it should read everywhere. */
function figuresOf(golden: Golden): readonly Figure[] {
  return golden.shops.flatMap((shop) =>
    known(shop).map((metric): Figure => {
      const { name } = metricById(metric.id);
      const value = metricValue(metric, 'zh-CN', styleOf(golden, metric.id));
      const score = metric.score === null ? null : formatScore(metric.score);
      return { shop: shop.name, metric: name.zh, value, score };
    }),
  );
}

/** Metrics with a value; without the answers of the self-assessment, which the command line is not given. */
function known({ metrics }: ShopResult): readonly MetricResult[] {
  return metrics.filter(({ value, status }) => value !== null && status !== 'assessed');
}

/** The number in a text, whatever says what it is and how sure it is. */
function numberIn(text: string): string {
  return /[\d.,]+%?/.exec(text)?.[0] ?? '';
}

test('the same number is the same in window, PDF, workbook and terminal', async ({
  folder,
  running: { app, page },
}) => {
  const file = path.join(ROOT, 'electron', 'golden', 'three-shops.json');
  const golden = JSON.parse(await readFile(file, 'utf8')) as Golden;
  const figures = figuresOf(golden);
  expect(figures.length).toBeGreaterThan(100);
  const [pdf, xlsx] = ['报告.pdf', '结果.xlsx'].map((name) => path.join(folder, name)) as [
    string,
    string,
  ];
  const outputs = ['--pdf', pdf, '--sections', 'onePage,shop', '--xlsx', xlsx];
  const { code, stdout, stderr } = await checkup(['examples/three-shops', ...outputs]);
  expect(code, stderr).toBe(0);

  await test.step('terminal', () => {
    const [, ...shops] = columns(stdout, '');
    expect(shops).toEqual(golden.shops.map(({ name }) => name));
    for (const { shop, metric, value, score } of figures) {
      const cell = columns(stdout, metric)[shops.indexOf(shop) + 1] ?? '';
      const [shown, points] = cell.replace(/^[≥≤≈]/, '').split(' · ');
      expect.soft([shown, points ?? null], `${shop} ${metric}`).toEqual([value, score]);
    }
    const totals = columns(stdout, '总分').slice(1);
    expect.soft(totals).toEqual(golden.shops.map((shop) => `${totalOf(shop)} 估算`));
  });

  await test.step('workbook', () => {
    const { Sheets } = readWorkbook(xlsx);
    const rowsOf = (sheet: string): Record<string, string>[] => {
      const found = Sheets[sheet];
      if (found === undefined) throw new Error(`no sheet ${sheet}`);
      return utils.sheet_to_json(found, { raw: false, defval: '' });
    };
    for (const { shop, metric, value, score } of figures) {
      const row = rowsOf('指标').find((one) => one['店铺'] === shop && one['指标'] === metric);
      const shown = [row?.['数值'], row?.['得分'] === '' ? null : row?.['得分']];
      expect.soft(shown, `${shop} ${metric}`).toEqual([numberIn(value), score]);
      const compared = rowsOf('对比').find((one) => one['指标'] === metric);
      expect.soft(compared?.[shop], `对比：${shop} ${metric}`).toBe(numberIn(value));
    }
  });

  await test.step('PDF', async () => {
    const report = await readPdf(pdf);
    golden.shops.forEach((shop, at) => {
      expect.soft(report.pages[at]?.text, shop.name).toContain(withoutSpace(totalOf(shop)));
      for (const { id, score } of shop.dimensions) {
        if (score === null) continue;
        expect.soft(report.pages[at]?.text, `${shop.name} ${id}`).toContain(formatScore(score));
      }
    });
    const rows = metricRows(report);
    for (const shop of golden.shops) {
      for (const metric of known(shop)) {
        const style = styleOf(golden, metric.id);
        const cells = [
          metricValue(metric, 'zh-CN', style),
          metricBase(metric, 'zh-CN') ?? '—',
          metricInterval(metric, 'zh-CN', style) ?? '—',
          metric.score === null ? '不计分' : formatScore(metric.score),
        ];
        const { name } = metricById(metric.id);
        const row = rows.find((one) => one.shop === shop.name && one.head.startsWith(name.zh));
        expect.soft(row?.cells, `${shop.name} ${name.zh}`).toContain(withoutSpace(cells.join('')));
      }
    }
  });

  await test.step('window', async () => {
    const window = new Window(page);
    await window.tryExample();
    await window.goTo('对比');
    const copied = async (): Promise<readonly string[][]> => {
      await page.getByRole('button', { name: '复制表格：各店逐项指标对比' }).click();
      await expect(page.getByText('已复制').last()).toBeVisible();
      const text = await app.evaluate(({ clipboard }) => clipboard.readText());
      return text
        .trim()
        .split(/\r?\n/)
        .map((line) => line.split('\t'));
    };
    const values = await copied();
    await page.getByRole('radio', { name: '得分', exact: true }).check({ force: true });
    const scores = await copied();
    for (const { shop, metric, value, score } of figures) {
      const cell = (table: readonly string[][]) =>
        table.find(([name]) => name === metric)?.[table[0]?.indexOf(shop) ?? -1] ?? '';
      expect.soft(numberIn(cell(values)), `${shop} ${metric}`).toBe(numberIn(value));
      expect.soft(numberIn(cell(scores)), `${shop} ${metric} 得分`).toBe(score ?? '');
    }
    const total = values.find(([name]) => name === '总分');
    const inOrder = golden.shops.map(({ name }) => total?.[values[0]?.indexOf(name) ?? -1]);
    expect.soft(inOrder).toEqual(golden.shops.map(totalOf));
  });
});

function totalOf(shop: ShopResult): string {
  return totalText(shop.total, []) ?? '';
}

/** The cells of a line of the terminal's table, by how it begins. */
function columns(text: string, name: string): readonly string[] {
  const line = text
    .split('\n')
    .map((one) => one.trim().split(/\s{2,}/))
    .find((cells) => (name === '' ? cells.includes('小店A') : cells[0] === name));
  if (line === undefined) throw new Error(`no line ${name}`);
  return name === '' ? ['', ...line] : line;
}

const COLUMN_HEADS = '指标数值依据95%区间得分';

interface Row {
  readonly shop: string;
  /** White space removed, as everything of it. */
  readonly head: string;
  readonly cells: string;
}

/** The rows of the tables of the report, each with the shop whose part it stands in. */
function metricRows({ pages }: ReadPdf): readonly Row[] {
  const rows: { shop: string; head: string; cells: string }[] = [];
  let [shop, last] = ['', ''];
  for (const { text, role } of pages.flatMap(({ pieces }) => pieces)) {
    if (role === 'H1') shop = (last === 'H1' ? shop : '') + text;
    if (role === 'TH' && last !== 'TH') rows.push({ shop, head: '', cells: '' });
    const row = rows.at(-1);
    if (row !== undefined && role === 'TH') row.head += text;
    if (row !== undefined && role === 'TD') row.cells += text;
    last = role;
  }
  return rows.map((row) => ({
    shop: /^[A-Z]?(.*)：得分和指标$/.exec(withoutSpace(row.shop))?.[1] ?? '',
    // The heads of the columns stand right before the first row.
    head: withoutSpace(row.head).replace(COLUMN_HEADS, ''),
    cells: withoutSpace(row.cells),
  }));
}
