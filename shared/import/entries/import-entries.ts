import { metricById } from '../../metrics/catalogue';
import type { Dataset } from '../../model/dataset';
import type { OfficialScore } from '../../model/official-score';
import type { MetricValue } from '../../model/records';
import type { ColumnMapping, Source } from '../../model/source';
import { concatenate } from '../concatenate';
import type { EntryOrigin, ShopEntry } from './entry';

/** What sources of entered figures are called in place of a file. */
export type EntryNames = Readonly<Record<EntryOrigin, string>>;

const ORIGINS: readonly EntryOrigin[] = ['typed', 'pasted'];

/**
 * Makes a dataset of what was entered, as if it were a file: a source for each shop and for what was typed and pasted of it.
 * A typed figure is a row; of a pasted page the rows are its lines, and those nothing was taken from are ignored.
 */
export function importEntries(entries: readonly ShopEntry[], names: EntryNames): Dataset {
  const sources: Source[] = [];
  const values: MetricValue[] = [];
  const officialScores: OfficialScore[] = [];
  entries.forEach((entry, at) => {
    for (const origin of ORIGINS) {
      const part = partOf(entry, origin);
      if (part.values.length === 0 && part.official === null) continue;
      const source = sources.length;
      const { date } = entry;
      sources.push(sourceOf(part, origin, { file: names[origin], table: at + 1 }));
      values.push(
        ...part.values.map(({ lines, ...value }) => ({
          ...value,
          source,
          row: rowOf(lines),
          date,
        })),
      );
      if (part.official === null) continue;
      const { lines, ...score } = part.official;
      officialScores.push({ ...score, source, row: rowOf(lines), date });
    }
  });
  return { ...concatenate([]), sources, values, officialScores };
}

/** The first line a figure was read off; 0 when typed. */
function rowOf(lines: readonly number[]): number {
  return lines[0] ?? 0;
}

/** What of an entry came in one way. */
function partOf(entry: ShopEntry, origin: EntryOrigin): ShopEntry {
  return {
    ...entry,
    values: entry.values.filter((value) => value.origin === origin),
    official: entry.official?.origin === origin ? entry.official : null,
  };
}

function sourceOf(
  part: ShopEntry,
  origin: EntryOrigin,
  place: { readonly file: string; readonly table: number },
): Source {
  const { values, official, platform, shop } = part;
  const taken = values.length + (official === null ? 0 : 1);
  const lines = new Set(
    [...values, ...(official === null ? [] : [official])].flatMap((one) => one.lines),
  );
  // A page has at least the lines something was taken from.
  const rows =
    origin === 'pasted'
      ? { used: lines.size, read: Math.max(part.pageLines ?? 0, lines.size) }
      : { used: taken, read: taken };
  return {
    ...place,
    ...{ sheet: '', headerRow: 0, layout: null, encoding: '', exportedAt: null },
    kind: values.length === 0 ? 'officialScores' : 'metricTable',
    platform,
    shop,
    shopOrigin: 'user',
    rowsRead: rows.read,
    rowsIgnored: rows.read - rows.used,
    rowsRejected: 0,
    mapping: mappingOf(part),
    issueCounts: {},
    issues: [],
  };
}

function mappingOf({ values, official }: ShopEntry): readonly ColumnMapping[] {
  const metrics = values.map(({ metric }): ColumnMapping => ({
    header: metricById(metric).name.zh,
    field: metric,
    personal: false,
  }));
  return official === null
    ? metrics
    : [...metrics, { header: '官方体验分', field: 'official', personal: false }];
}
