/** Workbooks read back with the reader of the library that wrote them. */
import { readXlsx, type Cell, type Sheet } from 'hucre/xlsx';
import type { Work } from '../../../shared/checklist/work';
import { runCheckup } from '../../../shared/checkup/run-checkup';
import type { CheckupResult } from '../../../shared/checkup/schema';
import type { Dataset } from '../../../shared/model/dataset';
import type { Language } from '../../../shared/text/local-text';
import { makeWorkbook } from '../make-workbook';

/** The check-up of a dataset, always at the same moment. */
export function resultOf(dataset: Dataset): CheckupResult {
  const made = runCheckup(dataset, {
    model: null,
    period: null,
    appVersion: '0.1.0',
    createdAt: '2026-10-12 09:00:00',
  });
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

/** A workbook by its sheets and headings. */
export class Book {
  constructor(private readonly sheets: readonly Sheet[]) {}

  sheet(name: string): Sheet {
    const found = this.sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new Error(`no sheet ${name}`);
    return found;
  }

  /** The cell under a heading, in the first row that holds a text anywhere. */
  cell(name: string, rowText: string, heading: string): Partial<Cell> | undefined {
    const sheet = this.sheet(name);
    const top = sheet.rows.findIndex((row) => row.includes(heading));
    const column = sheet.rows[top]?.indexOf(heading) ?? -1;
    const row = sheet.rows.findIndex((cells, index) => index > top && cells.includes(rowText));
    return sheet.cells?.get(`${row},${column}`);
  }

  get cells(): readonly Cell[] {
    return this.sheets.flatMap((sheet) => [...(sheet.cells?.values() ?? [])]);
  }

  get names(): readonly string[] {
    return this.sheets.map(({ name }) => name);
  }
}

/** Nothing on the checklist begun. */
export const NO_WORK: Work = { title: '', checklist: {} };

/** The workbook of a result, read back. */
export async function bookOf(
  result: CheckupResult,
  language: Language = 'zh-CN',
  work: Work = NO_WORK,
): Promise<Book> {
  const { sheets } = await readXlsx(await makeWorkbook({ result, work }, language), {
    readStyles: true,
  });
  return new Book(sheets);
}
