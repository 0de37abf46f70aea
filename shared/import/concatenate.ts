import type { Dataset, FileImport } from '../model/dataset';
import type { Source } from '../model/source';
import { joinTables } from './join-tables';
import { StringPool } from './string-pool';

/**
 * Makes one dataset of files read one by one. The files are put in an order of their own first, so that the order they
 * come in changes nothing. Equal texts of several files become one.
 */
export function concatenate(parts: readonly FileImport[]): Dataset {
  const pool = new StringPool();
  let firstSource = 0;
  const placed = parts
    .map(({ dataset }) => dataset)
    .sort(compareDatasets)
    .map((dataset) => {
      const texts = Uint32Array.from(dataset.strings, (text, index) =>
        text === '' ? index : pool.intern(text),
      );
      const part = { dataset, texts, firstSource };
      firstSource += dataset.sources.length;
      return part;
    });
  return {
    strings: pool.strings,
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
    values: placed.flatMap((part) =>
      part.dataset.values.map((value) => ({ ...value, source: value.source + part.firstSource })),
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
  const different = a.strings.findIndex((text, index) => text !== b.strings[index]);
  return different < 0
    ? a.strings.length - b.strings.length
    : compareTexts(a.strings[different] ?? '', b.strings[different] ?? '');
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
