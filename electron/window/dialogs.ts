import { dialog, type BrowserWindow } from 'electron';
import type { Message } from '../../shared/result';
import { say } from '../../shared/text/say';
import { pick, type Language, type LocalText } from '../../shared/text/local-text';

const TEXTS = {
  choose: { zh: '选择后台导出的表格', en: 'Choose exported tables' },
  tables: { zh: '表格', en: 'Tables' },
  allFiles: { zh: '所有文件', en: 'All files' },
  saveReport: { zh: '保存报告', en: 'Save the report' },
  saveForm: { zh: '保存填写表', en: 'Save the form' },
  workbook: { zh: 'Excel 工作簿', en: 'Excel workbooks' },
  pdf: { zh: 'PDF 文件', en: 'PDF files' },
  saveShops: { zh: '导出店铺档案', en: 'Export the shop profiles' },
  chooseShops: { zh: '选择店铺档案文件', en: 'Choose a file of shop profiles' },
  shops: { zh: '店铺档案', en: 'Shop profiles' },
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
export async function askForReportFile(
  window: BrowserWindow,
  language: Language,
  proposed: string,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: pick(TEXTS.saveReport, language),
    defaultPath: proposed,
    filters: [{ name: pick(TEXTS.pdf, language), extensions: ['pdf'] }],
  });
  return canceled || filePath === '' ? null : filePath;
}

/** Asks where to write the shop profiles; null when the person changed their mind. */
export async function askForShopsTarget(
  window: BrowserWindow,
  language: Language,
): Promise<string | null> {
  const name = pick(TEXTS.shops, language);
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: pick(TEXTS.saveShops, language),
    defaultPath: `${name}.json`,
    filters: [{ name, extensions: ['json'] }],
  });
  return canceled || filePath === '' ? null : filePath;
}

/** Asks for a file of shop profiles; null when the person changed their mind. */
export async function askForShopsFile(
  window: BrowserWindow,
  language: Language,
): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: pick(TEXTS.chooseShops, language),
    properties: ['openFile'],
    filters: [{ name: pick(TEXTS.shops, language), extensions: ['json'] }],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Asks where to keep a form to fill in; null when the person changed their mind. */
export async function askForFormFile(
  window: BrowserWindow,
  language: Language,
  proposed: string,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: pick(TEXTS.saveForm, language),
    defaultPath: proposed,
    filters: [{ name: pick(TEXTS.workbook, language), extensions: ['xlsx'] }],
  });
  return canceled || filePath === '' ? null : filePath;
}

/** Tells the person something the page did not ask for; does not wait for the answer. */
export function notify(window: BrowserWindow | null, language: Language, message: Message): void {
  const box = { type: 'warning' as const, message: say(message, language) };
  void (window === null ? dialog.showMessageBox(box) : dialog.showMessageBox(window, box));
}
