import { fieldSet, type FieldSetId } from '../../shared/import/entries/field-sets';
import { firstCharacters, LONGEST_FILE_NAME, safeFileName } from '../../shared/format/file-name';
import type { ChartFormat } from '../../shared/ipc/chart-contract';
import { metricById } from '../../shared/metrics/catalogue';
import { pick, type Language } from '../../shared/text/local-text';
import { REPORT } from '../../shared/text/report';
import { fill } from '../../shared/text/say';
import { UI } from '../../shared/text/ui';
import { WORKBOOK } from '../../shared/text/workbook';
import { SUFFIX } from './document-file';

/** The names of many shops are cut, so that the date behind them stays. */
const LONGEST_SHOPS = 30;

/** Name proposed for a report, or another file of a check-up: 小店体检报告_小店A、小店B_2026-10-11.pdf; without suffix for a folder. */
export function reportFileName(
  shops: readonly string[],
  lastDay: string | null,
  suffix: string,
  language: Language,
): string {
  const names = firstCharacters(
    shops.join(pick(REPORT['report.separator'], language)),
    LONGEST_SHOPS,
  );
  const title = pick(REPORT['report.title'], language);
  const parts = [title, names, ...(lastDay === null ? [] : [lastDay])];
  return `${safeFileName(parts.join('_'))}${suffix}`;
}

/** Name proposed for a copy of a check-up: 小店A、小店B_2026-10-11.tijian. */
export function documentFileName(
  names: readonly string[],
  lastDay: string | null,
  language: Language,
): string {
  const title = firstCharacters(
    names.join(pick(REPORT['report.separator'], language)),
    LONGEST_SHOPS,
  );
  return `${safeFileName([title, ...(lastDay === null ? [] : [lastDay])].join('_'))}${SUFFIX}`;
}

/** Name proposed for a form to fill in: 小店体检填写表（抖音）.xlsx; it tells the platform to the reader as well. */
export function formFileName(id: FieldSetId, language: Language): string {
  const set = pick(fieldSet(id).name, language);
  return `${safeFileName(fill(pick(WORKBOOK['workbook.fillIn.title'], language), { set }))}.xlsx`;
}

/** Name proposed for a list of issues: 小店体检 数据问题.xlsx. */
export function issuesFileName(language: Language): string {
  const [name, issues] = [UI['ui.appName'], WORKBOOK['workbook.sheet.issues']];
  return `${safeFileName(`${pick(name, language)} ${pick(issues, language)}`)}.xlsx`;
}

/** Name proposed for what is to do: 小店体检 今天必须处理.xlsx. */
export function rowsFileName(language: Language): string {
  const [name, today] = [UI['ui.appName'], WORKBOOK['workbook.sheet.today']];
  return `${safeFileName(`${pick(name, language)} ${pick(today, language)}`)}.xlsx`;
}

/** Name proposed for the rows behind a metric of a shop: 小店体检 平均揽收时长 小店A.xlsx. */
export function metricRowsFileName(metric: string, shop: string, language: Language): string {
  const parts = [pick(UI['ui.appName'], language), pick(metricById(metric).name, language), shop];
  return `${safeFileName(parts.join(' '))}.xlsx`;
}

/** Name proposed for a chart: 小店A 每次体检的总分 2026-10-11.png. A long name is cut, so that the day behind it stays. */
export function chartFileName(name: string, lastDay: string | null, format: ChartFormat): string {
  const day = lastDay === null ? '' : ` ${lastDay}`;
  return `${safeFileName(`${firstCharacters(name, LONGEST_FILE_NAME - day.length).trimEnd()}${day}`)}.${format}`;
}
