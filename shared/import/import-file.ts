import type { RawFile, RawSheet } from '../model/cell';
import type { FileImport } from '../model/dataset';
import type { AppError } from '../result';
import { FileBuilder } from './file-builder';
import type { FileFacts } from './file-facts';
import { importRecords } from './import-records';
import { shownCell } from './issue-log';
import { importMetricTables } from './metric-tables/import-metric-tables';
import { findHeader, HEADER_ROWS, type FoundHeader } from './recognise';
import { isBlankRow, lengthWithoutBlankEnd } from './sheet-rows';

export type { FileFacts } from './file-facts';

/**
 * Turns an opened file into a dataset of its own. Every sheet is recognised by the names in it; a sheet in which nothing
 * is recognised becomes an error that says what was found, beside others that were it is only said to be left out (notes,
 * an own calculation). Sheets without anything in them are passed over, unless the whole file is empty.
 */
export function importRawFile(raw: RawFile, facts: FileFacts): FileImport {
  const builder = new FileBuilder(facts, raw);
  const lost = raw.lostSheets ?? [];
  for (const sheet of lost) {
    builder.addError({ code: 'file.sheetLost', params: { file: facts.file, sheet } });
  }
  const filled = raw.sheets.filter(({ rows }) => lengthWithoutBlankEnd(rows) > 0);
  if (filled.length === 0 && lost.length === 0) {
    builder.addError({ code: 'table.empty', params: { file: facts.file } });
  }
  const unknown = filled.filter((sheet) => !importSheet(builder, sheet));
  for (const sheet of unknown) {
    const where = { file: facts.file, sheet: sheet.name };
    builder.addError(builder.isEmpty ? noHeader(where, sheet) : leftOut(where, sheet));
  }
  return builder.finish();
}

/** Reads one sheet; false when nothing in it is recognised. */
function importSheet(builder: FileBuilder, sheet: RawSheet): boolean {
  const where = { file: builder.facts.file, sheet: sheet.name };
  const header = findHeader(sheet.rows);
  if (header?.missing.length === 0) {
    importRecords(builder, sheet, header);
    if (lengthWithoutBlankEnd(sheet.rows) === header.row + 1) {
      builder.addError({ code: 'table.noRows', params: { ...where, row: header.row + 1 } });
    }
    return true;
  }
  if (importMetricTables(builder, sheet)) return true;
  if (header === null) return false;
  builder.addError(missingColumn(where, header));
  return true;
}

type Where = { readonly file: string; readonly sheet: string };

/** How much is shown of a sheet that nothing was recognised in: enough to know it by, no more. */
const SHOWN_CELLS = 8;
const SHOWN_LETTERS = 12;

function noHeader(where: Where, sheet: RawSheet): AppError {
  const found = sheet.rows
    .slice(0, HEADER_ROWS)
    .filter((row) => !isBlankRow(row))
    .slice(0, 2)
    .flatMap((row) =>
      row.map((cell) => shownCell(cell).slice(0, SHOWN_LETTERS)).filter((text) => text !== ''),
    )
    .slice(0, SHOWN_CELLS)
    .join(' | ');
  return { code: 'table.noHeader', params: { ...where, rows: HEADER_ROWS, found } };
}

function leftOut(where: Where, sheet: RawSheet): AppError {
  return { code: 'table.leftOut', params: { ...where, rows: lengthWithoutBlankEnd(sheet.rows) } };
}

function missingColumn(where: Where, { kind, row, missing }: FoundHeader): AppError {
  const wanted = missing.map((names) => names.join(' / ')).join('; ');
  return { code: `table.missingColumn.${kind}`, params: { ...where, row: row + 1, wanted } };
}
