/** `node out/verify-csv.cjs RESULT.json LANGUAGE FOLDER`: the sheets of a result as comma-separated files, as the program makes them. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeCsvFiles } from '../../electron/workbook/make-workbook';
import type { CheckupResult } from '../../shared/checkup/schema';
import { LANGUAGES } from '../../shared/text/local-text';

async function main([file = '', wanted, folder = '.']: readonly string[]): Promise<void> {
  const result = JSON.parse(await readFile(file, 'utf8')) as CheckupResult;
  const language = LANGUAGES.find((one) => one === wanted) ?? 'zh-CN';
  const files = makeCsvFiles({ result, work: { title: '', checklist: {} } }, language);
  for (const [index, { name, text }] of files.entries()) {
    await writeFile(path.join(folder, `${String(index).padStart(2, '0')} ${name}.csv`), text);
  }
}

void main(process.argv.slice(2));
