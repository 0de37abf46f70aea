import type { SourceUse } from '../metrics/measurement';
import type { Dataset } from '../model/dataset';
import { ISSUE_CODES } from '../model/issue';
import type { Source } from '../model/source';
import type { Message } from '../result';
import type { SourceResult } from './schema';

/** Examples of issues a result carries per source; all of them are counted. */
const MOST_ISSUES = 200;

/** A source in the result: what was read, what was used, what could not be taken as it stood. */
export function sourceResult(source: Source, use: SourceUse): SourceResult {
  const issueCounts: SourceResult['issueCounts'] = {};
  for (const code of ISSUE_CODES) {
    const count =
      (source.issueCounts[code] ?? 0) + use.issues.filter((issue) => issue.code === code).length;
    if (count > 0) issueCounts[code] = count;
  }
  return {
    file: source.file,
    sheet: source.sheet,
    kind: source.kind,
    platform: source.platform,
    shop: source.shop,
    encoding: source.encoding,
    rows: {
      read: source.rowsRead,
      used: use.used,
      duplicate: use.duplicate,
      outOfPeriod: use.outOfPeriod,
      ignored: source.rowsIgnored + use.ignored,
      rejected: source.rowsRejected,
    },
    mapping: source.mapping.map((column) => ({ ...column })),
    issueCounts,
    issues: [...source.issues, ...use.issues].slice(0, MOST_ISSUES).map((issue) => ({ ...issue })),
  };
}

/**
 * Gives sources nobody named a shop for the name of their file without folder and suffix, and says so: a check-up of
 * unnamed shops is worth more than none.
 */
export function nameShops(dataset: Dataset): {
  readonly dataset: Dataset;
  readonly warnings: readonly Message[];
} {
  const named = dataset.sources.map((source) =>
    source.shop === null
      ? { ...source, shop: stemOf(source.file), shopOrigin: 'fileName' as const }
      : source,
  );
  const warnings = dataset.sources.flatMap((source, index): Message[] => {
    const shop = named[index]?.shop ?? null;
    if (source.shop !== null || shop === null) return [];
    const sheet = source.sheet === '' ? '' : `（${source.sheet}）`;
    return [{ code: 'checkup.shopFromFile', params: { file: source.file, sheet, shop } }];
  });
  return { dataset: { ...dataset, sources: named }, warnings };
}

function stemOf(file: string): string {
  const name = file.split(/[/\\]/).at(-1) ?? file;
  return name.replace(/\.[^.]+$/, '') || name;
}
