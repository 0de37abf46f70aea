import type { Cell, RawFile, Row } from '../../model/cell';
import type { Dataset, FileImport } from '../../model/dataset';
import { RECORD_KINDS } from '../../model/records';
import { decodeUtf8, textOf } from '../../model/texts';
import { importRawFile } from '../import-file';

/** A file of one unnamed sheet, as a csv is read. */
function textFile(rows: readonly Row[]): RawFile {
  return { encoding: 'utf-8', sheets: [{ name: '', rows }] };
}

/** Imports rows as the file named, which is also its path. */
export function importRows(rows: readonly Row[], file = '小店A_导出.csv'): FileImport {
  return importRawFile(textFile(rows), { file, path: file });
}

/** A table of a header and rows given by header name; what a row leaves out is empty. */
export function tableOf(
  header: readonly string[],
  rows: readonly Readonly<Record<string, Cell>>[],
): Row[] {
  return [header, ...rows.map((row) => header.map((name) => row[name] ?? ''))];
}

/** Texts of a column of a dataset; null for cells without a text. */
export function textsOf(dataset: Dataset, column: Uint32Array): (string | null)[] {
  return Array.from(column, (index) => (index < 3 ? null : textOf(dataset.strings, index)));
}

/** What every source's rows came to; the data rows are those of the tables. */
export function accountsOf({ dataset }: FileImport) {
  const tables = RECORD_KINDS.map((kind) => dataset[kind]);
  return dataset.sources.map((source, index) => ({
    shop: source.shop,
    read: source.rowsRead,
    ignored: source.rowsIgnored,
    rejected: source.rowsRejected,
    data: tables.reduce(
      (sum, table) => sum + Array.from(table.source).filter((one) => one === index).length,
      0,
    ),
  }));
}

/** Seconds of a moment as the dataset counts them. */
export function moment(text: string): number {
  return Date.parse(`${text.replace(' ', 'T')}Z`) / 1000;
}

/** All texts a dataset keeps, as one. */
export function keptText({ strings }: Dataset): string {
  return decodeUtf8(strings.bytes, 0, strings.bytes.length);
}
