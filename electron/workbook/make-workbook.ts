import type { CheckupResult } from '../../shared/checkup/schema';
import type { SourceIssues } from '../../shared/model/source';
import type { Language } from '../../shared/text/local-text';
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
import { metricsSheet } from './metrics-sheet';
import { overviewSheet } from './overview-sheet';
import { productsSheet } from './products-sheet';
import type { RowLists } from './row-lists';
import { complaintsSheet, serviceSheet } from './service-sheet';
import { issuesSheet, sourcesSheet } from './sources-sheets';
import { targetsSheet } from './targets-sheet';
import { todaySheet } from './today-sheet';
import { wordsIn } from './words';
import { textsSheets } from './texts-sheets';
import { worstRowsSheet } from './worst-rows-sheet';
import { writeSheets } from './write-sheets';

/** The check-up as an `.xlsx` file, one sheet for each part of the result. The same result and language give the same bytes. */
export function makeWorkbook(result: CheckupResult, language: Language): Promise<Uint8Array> {
  const words = wordsIn(language, result.models);
  const sheets = [
    overviewSheet,
    comparisonSheet,
    explanationSheet,
    metricsSheet,
    checklistSheet,
    causesSheet,
    linesSheet,
    targetsSheet,
    eventsSheet,
    todaySheet,
    appealsSheet,
    productsSheet,
    groupsSheet,
    serviceSheet,
    complaintsSheet,
    daysSheet,
    assessmentSheet,
    worstRowsSheet,
    sourcesSheet,
    issuesSheet,
  ].map((plan) => plan(result, words));
  return writeSheets([...sheets, ...textsSheets(result, words)], {
    title: words.shared('report.title'),
    creator: words.shared('ui.appName'),
    made: beijingMoment(result.createdAt),
  });
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

/** The moment of a Beijing time `YYYY-MM-DD HH:mm:ss`; the start of the calendar for anything else. */
function beijingMoment(time: string): Date {
  const moment = new Date(`${time.replace(' ', 'T')}+08:00`);
  return Number.isNaN(moment.getTime()) ? new Date(0) : moment;
}
