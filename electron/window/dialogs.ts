import { dialog, type BrowserWindow } from 'electron';
import type { ChartFormat } from '../../shared/ipc/chart-contract';
import type { Message } from '../../shared/result';
import { UI } from '../../shared/text/ui';
import { wordsOfBox } from './words-of-box';
import { pick, type Language, type LocalText } from '../../shared/text/local-text';

const TEXTS = {
  choose: { zh: '选择后台导出的表格', en: 'Choose exported tables' },
  tables: { zh: '表格', en: 'Tables' },
  allFiles: { zh: '所有文件', en: 'All files' },
  chooseDocument: { zh: '打开体检', en: 'Open a check-up' },
  saveDocument: { zh: '另存一份体检', en: 'Save a copy of the check-up' },
  documents: { zh: '小店体检的文件', en: 'Check-ups' },
  saveReport: { zh: '保存报告', en: 'Save the report' },
  saveExport: { zh: '导出体检数据', en: 'Export the check-up' },
  figures: { zh: 'JSON 数据', en: 'JSON figures' },
  chooseFolder: { zh: '选择放文件的文件夹', en: 'Choose a folder for the files' },
  chooseLogo: { zh: '选择标志图片', en: 'Choose a logo' },
  pictures: { zh: '图片', en: 'Pictures' },
  saveForm: { zh: '保存填写表', en: 'Save the form' },
  workbook: { zh: 'Excel 工作簿', en: 'Excel workbooks' },
  pdf: { zh: 'PDF 文件', en: 'PDF files' },
  saveShops: { zh: '导出店铺档案', en: 'Export the shop profiles' },
  chooseShops: { zh: '选择店铺档案文件', en: 'Choose a file of shop profiles' },
  shops: { zh: '店铺档案', en: 'Shop profiles' },
  saveIssues: { zh: '导出问题清单', en: 'Export the list of issues' },
  saveRows: { zh: '导出今天要处理的和可申诉线索', en: 'Export what is to do today' },
  saveMetricRows: { zh: '导出这一项背后的行', en: 'Export the rows behind the metric' },
  saveChart: { zh: '把图表存成图片', en: 'Save the chart as a picture' },
  png: { zh: 'PNG 图片', en: 'PNG pictures' },
  svg: { zh: 'SVG 矢量图', en: 'SVG drawings' },
  saveTeaching: { zh: '导出教过的表', en: 'Export what was taught' },
  chooseTeaching: { zh: '选择教过的表的文件', en: 'Choose a file of what was taught' },
  teaching: { zh: '教过的表', en: 'Tables taught' },
  saveModels: { zh: '导出我的模型', en: 'Export your models' },
  chooseModels: { zh: '选择模型文件', en: 'Choose a file of models' },
  models: { zh: '评分模型', en: 'Score models' },
  chooseRules: { zh: '选择规则包', en: 'Choose a rules pack' },
  rules: { zh: '规则包', en: 'Rules packs' },
} as const satisfies Record<string, LocalText>;

/** Asks for files to read; empty when the person changed their mind. */
export async function askForFiles(
  window: BrowserWindow,
  language: Language,
): Promise<readonly string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: pick(TEXTS.choose, language),
    properties: ['openFile', 'multiSelections'],
    filters: [
      {
        name: pick(TEXTS.tables, language),
        extensions: [
          'xlsx',
          'xlsm',
          'xls',
          'xlsb',
          'ods',
          'csv',
          'tsv',
          'txt',
          'html',
          'htm',
          'zip',
        ],
      },
      { name: pick(TEXTS.allFiles, language), extensions: ['*'] },
    ],
  });
  return canceled ? [] : filePaths;
}

/** Asks where to keep a report; null when the person changed their mind. */
export function askForReportFile(
  window: BrowserWindow,
  language: Language,
  proposed: string,
): Promise<string | null> {
  return askWhere(window, language, { title: 'saveReport', kind: 'pdf', suffix: 'pdf', proposed });
}

/** Asks where to keep a workbook or the figures of a check-up; null when the person changed their mind. */
export function askForExportFile(
  window: BrowserWindow,
  language: Language,
  proposed: string,
  format: 'xlsx' | 'json',
): Promise<string | null> {
  const kind = format === 'xlsx' ? 'workbook' : 'figures';
  return askWhere(window, language, { title: 'saveExport', kind, suffix: format, proposed });
}

/** Asks for a folder many files go into; null when the person changed their mind. */
export async function askForReportFolder(
  window: BrowserWindow,
  language: Language,
): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: pick(TEXTS.chooseFolder, language),
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Asks for a picture; null when the person changed their mind. */
export function askForLogoFile(window: BrowserWindow, language: Language): Promise<string | null> {
  return askWhich(window, language, {
    title: 'chooseLogo',
    kind: 'pictures',
    suffixes: ['png', 'jpg', 'jpeg'],
  });
}

/** Asks where to keep a form to fill in; null when the person changed their mind. */
export function askForFormFile(
  window: BrowserWindow,
  language: Language,
  proposed: string,
): Promise<string | null> {
  return askWhere(window, language, {
    title: 'saveForm',
    kind: 'workbook',
    suffix: 'xlsx',
    proposed,
  });
}

/** Asks where to keep a list of issues; null when the person changed their mind. */
export function askForIssuesFile(
  window: BrowserWindow,
  language: Language,
  proposed: string,
): Promise<string | null> {
  return askWhere(window, language, {
    title: 'saveIssues',
    kind: 'workbook',
    suffix: 'xlsx',
    proposed,
  });
}

/** Asks where to keep what is to do today; null when the person changed their mind. */
export function askForRowsFile(
  window: BrowserWindow,
  language: Language,
  proposed: string,
): Promise<string | null> {
  return askWhere(window, language, {
    title: 'saveRows',
    kind: 'workbook',
    suffix: 'xlsx',
    proposed,
  });
}

/** Asks where to keep the rows behind a metric; null when the person changed their mind. */
export function askForMetricRowsFile(
  window: BrowserWindow,
  language: Language,
  proposed: string,
): Promise<string | null> {
  return askWhere(window, language, {
    title: 'saveMetricRows',
    kind: 'workbook',
    suffix: 'xlsx',
    proposed,
  });
}

/** Asks where to keep a chart; null when the person changed their mind. */
export function askForChartFile(
  window: BrowserWindow,
  language: Language,
  proposed: string,
  format: ChartFormat,
): Promise<string | null> {
  return askWhere(window, language, { title: 'saveChart', kind: format, suffix: format, proposed });
}

/** Asks where to write the shop profiles; null when the person changed their mind. */
export function askForShopsTarget(
  window: BrowserWindow,
  language: Language,
): Promise<string | null> {
  const proposed = `${pick(TEXTS.shops, language)}.json`;
  return askWhere(window, language, {
    title: 'saveShops',
    kind: 'shops',
    suffix: 'json',
    proposed,
  });
}

/** Asks for a file of shop profiles; null when the person changed their mind. */
export function askForShopsFile(window: BrowserWindow, language: Language): Promise<string | null> {
  return askWhich(window, language, { title: 'chooseShops', kind: 'shops', suffixes: ['json'] });
}

/** Asks where to write what was taught of tables; null when the person changed their mind. */
export function askForTeachingTarget(
  window: BrowserWindow,
  language: Language,
): Promise<string | null> {
  const proposed = `${pick(TEXTS.teaching, language)}.json`;
  return askWhere(window, language, {
    title: 'saveTeaching',
    kind: 'teaching',
    suffix: 'json',
    proposed,
  });
}

/** Asks for a file of what was taught of tables; null when the person changed their mind. */
export function askForTeachingFile(
  window: BrowserWindow,
  language: Language,
): Promise<string | null> {
  return askWhich(window, language, {
    title: 'chooseTeaching',
    kind: 'teaching',
    suffixes: ['json'],
  });
}

/** Asks where to write models of the user's; null when the person changed their mind. */
export function askForModelsTarget(
  window: BrowserWindow,
  language: Language,
): Promise<string | null> {
  const proposed = `${pick(TEXTS.models, language)}.json`;
  return askWhere(window, language, {
    title: 'saveModels',
    kind: 'models',
    suffix: 'json',
    proposed,
  });
}

/** Asks for a file of models or a rules pack; null when the person changed their mind. */
export function askForModelsFile(
  window: BrowserWindow,
  language: Language,
  what: 'models' | 'rules',
): Promise<string | null> {
  const title = what === 'rules' ? 'chooseRules' : 'chooseModels';
  return askWhich(window, language, { title, kind: what, suffixes: ['json'] });
}

/** Asks for a document; null when the person changed their mind. */
export function askForDocument(window: BrowserWindow, language: Language): Promise<string | null> {
  return askWhich(window, language, {
    title: 'chooseDocument',
    kind: 'documents',
    suffixes: ['tijian'],
  });
}

/** Asks where to keep a copy of a document; null when the person changed their mind. */
export function askForDocumentTarget(
  window: BrowserWindow,
  language: Language,
  proposed: string,
): Promise<string | null> {
  return askWhere(window, language, {
    title: 'saveDocument',
    kind: 'documents',
    suffix: 'tijian',
    proposed,
  });
}

interface Where {
  readonly title: keyof typeof TEXTS;
  readonly kind: keyof typeof TEXTS;
  readonly suffix: string;
  readonly proposed: string;
}

interface Which extends Pick<Where, 'title' | 'kind'> {
  readonly suffixes: readonly string[];
}

async function askWhere(
  window: BrowserWindow,
  language: Language,
  { title, kind, suffix, proposed }: Where,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: pick(TEXTS[title], language),
    defaultPath: proposed,
    filters: [{ name: pick(TEXTS[kind], language), extensions: [suffix] }],
  });
  return canceled || filePath === '' ? null : filePath;
}

/** Asks for a file of one kind. */
async function askWhich(
  window: BrowserWindow,
  language: Language,
  { title, kind, suffixes }: Which,
): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: pick(TEXTS[title], language),
    properties: ['openFile'],
    filters: [{ name: pick(TEXTS[kind], language), extensions: [...suffixes] }],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Tells the person what the page did not ask for, all in one box; does not wait for the answer. */
export function notify(
  window: BrowserWindow,
  language: Language,
  messages: readonly Message[],
): void {
  if (messages.length === 0) return;
  void dialog.showMessageBox(window, { type: 'warning', ...wordsOfBox(messages, language) });
}

/** Asks whether to open the page of a window again that keeps crashing; else the program ends. */
export async function askToReload(window: BrowserWindow, language: Language): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: pick(UI['ui.left.again'], language),
    buttons: [pick(UI['ui.left.reopen'], language), pick(UI['ui.left.quit'], language)],
    cancelId: 1,
  });
  return response === 0;
}
