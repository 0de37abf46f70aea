import { fieldSet, type FieldSetId } from '../../shared/import/entries/field-sets';
import { metricById } from '../../shared/metrics/catalogue';
import { pick, type Language } from '../../shared/text/local-text';
import { REPORT } from '../../shared/text/report';
import { fill } from '../../shared/text/say';
import { UI } from '../../shared/text/ui';
import { WORKBOOK } from '../../shared/text/workbook';
import { SUFFIX } from './document-file';

/** Names Windows keeps for devices, whatever their suffix. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Longest name in characters; with four bytes each it stays below the 255 bytes file systems allow. */
const LONGEST = 60;
/** The names of many shops are cut, so that the date behind them stays. */
const LONGEST_SHOPS = 30;

/**
 * Makes a text usable as (part of) a file name on every system: no separators, control or direction characters, no
 * leading dot, no dot or space at the end, no device name, not longer than 60 characters; `_` when nothing is left.
 */
export function safeFileName(text: string): string {
  const cleaned = cut(text.replaceAll(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]/gu, '_'), LONGEST).replaceAll(
    /^[.\s]+|[.\s]+$/g,
    '',
  );
  if (cleaned === '') return '_';
  return RESERVED.test(cleaned) ? `_${cleaned}` : cleaned;
}

/** Name proposed for a report: 小店体检报告_小店A、小店B_2026-10-11.pdf. */
export function reportFileName(
  shops: readonly string[],
  lastDay: string | null,
  language: Language,
): string {
  const names = cut(shops.join(pick(REPORT['report.separator'], language)), LONGEST_SHOPS);
  const title = pick(REPORT['report.title'], language);
  const parts = [title, names, ...(lastDay === null ? [] : [lastDay])];
  return `${safeFileName(parts.join('_'))}.pdf`;
}

/** Name proposed for a copy of a check-up: 小店A、小店B_2026-10-11.tijian. */
export function documentFileName(
  names: readonly string[],
  lastDay: string | null,
  language: Language,
): string {
  const title = cut(names.join(pick(REPORT['report.separator'], language)), LONGEST_SHOPS);
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

/** The first characters, none of them cut in half. */
function cut(text: string, length: number): string {
  return [...text].slice(0, length).join('');
}
