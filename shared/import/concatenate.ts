import { TEXT } from '../model/columns';
import type { Dataset, FileImport } from '../model/dataset';
import type { Source } from '../model/source';
import type { Texts } from '../model/texts';
import { joinTables } from './join-tables';
import { TextPool } from './text-pool';

/**
 * Makes one dataset of files read one by one. The files are put in an order of their own first, so that the order they
 * come in changes nothing. Equal texts of several files become one.
 */
export function concatenate(parts: readonly Pick<FileImport, 'dataset'>[]): Dataset {
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) return only.dataset;
  const pool = new TextPool();
  let firstSource = 0;
  const placed = parts
    .map(({ dataset }) => dataset)
    .sort(compareDatasets)
    .map((dataset) => {
      const part = { dataset, texts: placesIn(pool, dataset.strings), firstSource };
      firstSource += dataset.sources.length;
      return part;
    });
  return {
    strings: pool.texts,
    sources: placed.flatMap(({ dataset }) => dataset.sources),
    orders: joinTables(
      'orders',
      placed.map((part) => ({ ...part, table: part.dataset.orders })),
    ),
    afterSales: joinTables(
      'afterSales',
      placed.map((part) => ({ ...part, table: part.dataset.afterSales })),
    ),
    reviews: joinTables(
      'reviews',
      placed.map((part) => ({ ...part, table: part.dataset.reviews })),
    ),
    agentStats: joinTables(
      'agentStats',
      placed.map((part) => ({ ...part, table: part.dataset.agentStats })),
    ),
    parcels: joinTables(
      'parcels',
      placed.map((part) => ({ ...part, table: part.dataset.parcels })),
    ),
    values: placed.flatMap((part) =>
      part.dataset.values.map((value) => ({ ...value, source: value.source + part.firstSource })),
    ),
    officialScores: placed.flatMap(({ dataset, firstSource: first }) =>
      dataset.officialScores.map((score) => ({ ...score, source: score.source + first })),
    ),
  };
}

/** Puts the user's word for whose a source is: shop by source index. */
export function assignShops(dataset: Dataset, shops: Readonly<Record<number, string>>): Dataset {
  const sources = dataset.sources.map((source, index): Source => {
    const shop = shops[index];
    return shop === undefined ? source : { ...source, shop, shopOrigin: 'user' };
  });
  return { ...dataset, sources };
}

/** Order of files: by name, then by what their sources and texts say. */
function compareDatasets(a: Dataset, b: Dataset): number {
  const byFile = compareTexts(a.sources[0]?.file ?? '', b.sources[0]?.file ?? '');
  if (byFile !== 0) return byFile;
  const bySources = compareTexts(JSON.stringify(a.sources), JSON.stringify(b.sources));
  if (bySources !== 0) return bySources;
  return compareBytes(a.strings.bytes, b.strings.bytes);
}

/** Puts texts into a pool: their new index by the old one. */
function placesIn(pool: TextPool, { bytes, ends }: Texts): Uint32Array {
  return ends.map((end, index) =>
    index < TEXT.FIRST ? index : pool.internBytes(bytes, ends[index - 1] ?? 0, end),
  );
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const shared = Math.min(a.length, b.length);
  for (let at = 0; at < shared; at += 1) {
    if (a[at] !== b[at]) return (a[at] ?? 0) - (b[at] ?? 0);
  }
  return a.length - b.length;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
