import path from 'node:path';

/** Suffixes of tables. A file named by itself may have any: its content decides. */
const TABLES = new Set([
  '.xlsx',
  '.xlsm',
  '.xls',
  '.xlsb',
  '.ods',
  '.csv',
  '.tsv',
  '.txt',
  '.html',
  '.htm',
]);

/** Suffixes of archives that may hold tables; of all but zip the reader says that it cannot open them. */
const ARCHIVES = new Set(['.zip', '.rar', '.7z']);

/** Whether a file found in a folder or an archive is one to read; lock files of Excel (`~$…`) and hidden files are not. */
export function isTableName(name: string): boolean {
  const suffix = path.extname(name).toLowerCase();
  return !/^(~\$|\.)/.test(path.basename(name)) && (TABLES.has(suffix) || ARCHIVES.has(suffix));
}
