import type { Worked } from '../../shared/checklist/entries';
import type { CheckupResult } from '../../shared/checkup/schema';
import type { SourceIssues } from '../../shared/model/source';
import { safeFileName } from '../../shared/format/file-name';
import { metricById } from '../../shared/metrics/catalogue';
import type { Language } from '../../shared/text/local-text';
import type { NamedFile } from '../storage/write-files';
import { appealsSheet } from './appeals-sheet';
import { assessmentSheet } from './assessment-sheet';
import { causesSheet } from './causes-sheet';
import { checklistSheet } from './checklist-sheet';
import { comparisonSheet } from './comparison-sheet';
import { daysSheet } from './days-sheet';
import { eventsSheet } from './events-sheet';
import { explanationSheet } from './explanation-sheet';
import { groupsSheet } from './groups-sheet';
import { linesSheet } from './lines-sheet';
import { methodSheet } from './method-sheet';
import { metricsSheet } from './metrics-sheet';
import { overviewSheet } from './overview-sheet';
import { productsSheet } from './products-sheet';
import type { RowLists } from './row-lists';
import { complaintsSheet, serviceSheet } from './service-sheet';
import { issuesSheet, sourcesSheet } from './sources-sheets';
import type { SheetPlan } from './sheet';
import { targetsSheet } from './targets-sheet';
import { todaySheet } from './today-sheet';
import { wordsIn, type Words } from './words';
import { textsSheets } from './texts-sheets';
import { metricRowsSheet, worstRowsSheet, type MetricRows } from './worst-rows-sheet';
import { sheetCsv } from './write-csv';
import { writeSheets } from './write-sheets';

/**
 * The check-up and how far its checklist is as an `.xlsx` file. The same document and language give the same bytes.
 */
export function makeWorkbook(document: Worked, language: Language): Promise<Uint8Array> {
  const { result } = document;
  const words = wordsIn(language, result.models);
  return writeSheets(sheetsOf(document, language), {
    title: words.shared('report.title'),
    creator: words.shared('ui.appName'),
    made: beijingMoment(result.createdAt),
  });
}

/** The same sheets as texts, a `.csv` file for each; for programs that open no workbook. */
export function makeCsvFiles(document: Worked, language: Language): readonly NamedFile[] {
  return sheetsOf(document, language).map((sheet) => ({
    name: `${safeFileName(sheet.name)}.csv`,
    content: sheetCsv(sheet),
  }));
}

/**
 * The sheets of a document: first what to do, then why, then the figures and the rows behind them, last how they were made.
 * Sheets with nothing on them are left out: most shops export no chats or reviews.
 */
function sheetsOf(document: Worked, language: Language): readonly SheetPlan[] {
  const { result } = document;
  const words = wordsIn(language, result.models);
  const drawn = (...plans: readonly Plan[]) => plans.map((plan) => plan(result, words));
  return [
    ...drawn(overviewSheet, comparisonSheet),
    checklistSheet(document, words),
    ...drawn(todaySheet),
    ...withRows([
      ...drawn(appealsSheet, causesSheet, linesSheet, targetsSheet, eventsSheet),
      ...drawn(metricsSheet, explanationSheet, productsSheet, groupsSheet),
      ...drawn(serviceSheet, complaintsSheet),
      ...textsSheets(result, words),
      ...drawn(daysSheet, assessmentSheet, worstRowsSheet, sourcesSheet, issuesSheet),
    ]),
    ...drawn(methodSheet),
  ];
}

type Plan = (result: CheckupResult, words: Words) => SheetPlan;

/** Sheets with more than their headings. */
function withRows(plans: readonly SheetPlan[]): readonly SheetPlan[] {
  return plans.filter(({ rows }) => rows.length > 1);
}

/** Issues of tables that were read, as an `.xlsx` file. */
export function makeIssuesWorkbook(
  sources: readonly SourceIssues[],
  language: Language,
  made: Date,
): Promise<Uint8Array> {
  const words = wordsIn(language);
  return writeSheets([issuesSheet({ sources }, words)], {
    title: words.own('workbook.sheet.issues'),
    creator: words.shared('ui.appName'),
    made,
  });
}

/** What must be handled today and what may be contested, as an `.xlsx` file. */
export function makeRowsWorkbook(
  lists: RowLists,
  language: Language,
  made: Date,
): Promise<Uint8Array> {
  const words = wordsIn(language);
  return writeSheets([todaySheet(lists, words), appealsSheet(lists, words)], {
    title: words.own('workbook.sheet.today'),
    creator: words.shared('ui.appName'),
    made,
  });
}

/** The rows behind one metric of a shop, as an `.xlsx` file. */
export function makeMetricRowsWorkbook(
  list: MetricRows,
  language: Language,
  made: Date,
): Promise<Uint8Array> {
  const words = wordsIn(language);
  return writeSheets([metricRowsSheet(list, words)], {
    title: words.pick(metricById(list.metric).name),
    creator: words.shared('ui.appName'),
    made,
  });
}

/** The moment of a Beijing time `YYYY-MM-DD HH:mm:ss`; the start of the calendar for anything else. */
function beijingMoment(time: string): Date {
  const moment = new Date(`${time.replace(' ', 'T')}+08:00`);
  return Number.isNaN(moment.getTime()) ? new Date(0) : moment;
}
