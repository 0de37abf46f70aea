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
 * is recognised becomes an error that says what was found. Sheets without anything in them are passed over, unless the
 * whole file is empty.
 */
export function importRawFile(raw: RawFile, facts: FileFacts): FileImport {
  const builder = new FileBuilder(facts, raw.encoding);
  const lost = raw.lostSheets ?? [];
  for (const sheet of lost) {
    builder.addError({ code: 'file.sheetLost', params: { file: facts.file, sheet } });
  }
  const filled = raw.sheets.filter(({ rows }) => lengthWithoutBlankEnd(rows) > 0);
  if (filled.length === 0 && lost.length === 0) {
    builder.addError({ code: 'table.empty', params: { file: facts.file } });
  }
  for (const sheet of filled) importSheet(builder, sheet);
  return builder.finish();
}

function importSheet(builder: FileBuilder, sheet: RawSheet): void {
  const header = findHeader(sheet.rows);
  if (header !== null && header.missing.length === 0) return importRecords(builder, sheet, header);
  if (importMetricTables(builder, sheet)) return;
  const where = { file: builder.facts.file, sheet: sheet.name };
  builder.addError(header === null ? noHeader(where, sheet) : missingColumn(where, header));
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

function missingColumn(where: Where, { kind, row, missing }: FoundHeader): AppError {
  const wanted = missing.map((names) => names.join(' / ')).join('; ');
  return { code: `table.missingColumn.${kind}`, params: { ...where, row: row + 1, wanted } };
}
