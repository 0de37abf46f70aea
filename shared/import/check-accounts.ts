import { RECORD_KINDS } from '../model/records';
import type { Dataset } from '../model/dataset';

/**
 * Checks that every row read of a file is accounted for: it is a record of its source, ignored, or rejected, and no other row
 * is. Throws an `Error` where that is not so, which is a fault of this program: better no figures of the file than wrong ones.
 */
export function checkAccounts(dataset: Dataset): void {
  const records = new Float64Array(dataset.sources.length);
  for (const kind of RECORD_KINDS) {
    for (const source of dataset[kind].source) records[source] = (records[source] ?? 0) + 1;
  }
  const valued = dataset.sources.map(() => new Set<number>());
  for (const { source, row } of dataset.values) valued[source]?.add(row);
  dataset.sources.forEach((source, index) => {
    const { file, sheet, table, rowsRead, rowsIgnored, rowsRejected } = source;
    const used = rowsRead - rowsIgnored - rowsRejected;
    const isSummary = source.kind === 'metricTable' || source.kind === 'officialScores';
    // A row of official scores has no values of its own.
    const fits = isSummary
      ? used >= (valued[index]?.size ?? 0)
      : used === (records[index] ?? 0) && rowsIgnored >= 0;
    if (!fits || used < 0) {
      const account = `${rowsRead} read, ${rowsIgnored} ignored, ${rowsRejected} rejected`;
      throw new Error(`rows of ${file} ${sheet} table ${table} do not add up: ${account}`);
    }
  });
}
