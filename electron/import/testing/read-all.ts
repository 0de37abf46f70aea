import { fillMerged } from '../../../shared/import/merged-cells';
import type { RawFile, RawSheet, Row } from '../../../shared/model/cell';
import type { SheetSource } from '../../../shared/model/sheet';
import { openFile, type OpenOptions } from '../open-file';

/** All rows of a sheet; those without cells are empty. Throws what stops its reading. */
export async function rowsOf(sheet: SheetSource): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const merged = await sheet.scan({
    columns: [],
    row: ({ index, all }) => {
      while (rows.length <= index) rows.push([]);
      rows[index] = [...all()];
      return true;
    },
  });
  return fillMerged(rows, merged);
}

/** Sheets with all their rows. Throws what stops their reading. */
export async function sheetsOf(sheets: readonly SheetSource[]): Promise<readonly RawSheet[]> {
  const read: RawSheet[] = [];
  for (const sheet of sheets) read.push({ name: sheet.name, rows: await rowsOf(sheet) });
  return read;
}

/** A file with all its rows; the error's code where it cannot be opened. */
export async function readAll(path: string, options: OpenOptions = {}): Promise<RawFile | string> {
  const opened = await openFile(path, options);
  if (!opened.ok) return opened.error.code;
  const { encoding, sheets, writtenAt, close } = opened.value;
  const read = await sheetsOf(sheets);
  close();
  return { encoding, sheets: read, ...(writtenAt === null ? {} : { writtenAt }) };
}
