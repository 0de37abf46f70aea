import { describe, expect, it } from 'vitest';
import { foldHeader, lookUpHeader } from '../import/header';
import { LAYOUTS } from '../import/layouts/layout-of';
import { isPersonal } from '../import/layouts/personal';
import { NAMES } from '../import/layouts/names';
import { METRICS } from '../metrics/catalogue';
import { PLATFORMS } from '../model/platform';
import { daysToExport, EXPORT_GUIDE, guidePlatformOf, periodBefore } from './export-guide';
import { GUIDE_KINDS, GUIDE_PLATFORMS } from './export-guide/entry';
import { COMMON_NOTES, NOTES } from './export-guide/notes';
import { columnsToTick } from './fillers';

const ENTRIES = GUIDE_PLATFORMS.flatMap((platform) =>
  GUIDE_KINDS.map((kind) => ({ platform, kind, entry: EXPORT_GUIDE[platform][kind] })),
);

/** Every header the importer accepts for a kind of rows. */
function acceptedHeaders(kind: keyof typeof NAMES): ReadonlyMap<string, string> {
  const names = Object.values(NAMES[kind]).flatMap((list) => list.split(' '));
  return new Map(names.map((name) => [foldHeader(name), name]));
}

describe.each(ENTRIES)('$platform $kind', ({ kind, entry }) => {
  it('lists columns that are read, and none that holds personal data', () => {
    const columns = columnsToTick(kind, entry);
    expect(new Set(columns).size).toBe(columns.length);
    // The nickname of an agent is no buyer's.
    if (kind !== 'agentStats') expect(columns.filter((column) => isPersonal(column))).toEqual([]);
    if (!(kind in NAMES)) return;
    const accepted = acceptedHeaders(kind as keyof typeof NAMES);
    const unread = columns.filter((column) => lookUpHeader(accepted, column) === undefined);
    expect(unread).toEqual([]);
  });

  it('gives metrics of the catalogue by columns it lists', () => {
    const columns = columnsToTick(kind, entry);
    for (const [metric, groups] of Object.entries(entry.gives)) {
      expect(METRICS.map(({ id }) => id)).toContain(metric);
      expect(groups.flat().filter((column) => !columns.includes(column))).toEqual([]);
    }
  });

  it('names a menu only where a text of the platform does', () => {
    expect(entry.path.length > 0).toBe(entry.sureness === 'documented');
  });
});

it('lists of every file that was seen only columns its layouts have', () => {
  for (const { platform, kind, entry } of ENTRIES) {
    if (kind === 'officialScores' || entry.columns === null) continue;
    const known = LAYOUTS.filter(
      (layout) =>
        layout.kind === kind &&
        layout.platform !== null &&
        guidePlatformOf(layout.platform) === platform,
    ).flatMap(({ headers }) => headers.map(foldHeader));
    const unknown = entry.columns.filter((column) => !known.includes(foldHeader(column)));
    expect(unknown, `${platform} ${kind}`).toEqual([]);
  }
});

it('tells every note somewhere', () => {
  const told = new Set([...COMMON_NOTES, ...ENTRIES.flatMap(({ entry }) => entry.notes)]);
  expect(Object.keys(NOTES).filter((id) => !told.has(id as keyof typeof NOTES))).toEqual([]);
});

it('has pages for every platform but none for tables of no platform', () => {
  const pages = PLATFORMS.map(guidePlatformOf);
  expect([...new Set(pages)].sort()).toEqual([...GUIDE_PLATFORMS, null].sort());
  expect(guidePlatformOf('tmall')).toBe('taobao');
});

describe('the days to export', () => {
  const period = { from: '2026-09-12', to: '2026-10-11' };

  it('reach 30 days beyond the period for rows, and are the period for statistics', () => {
    expect(daysToExport('orders', period)).toEqual({ from: '2026-08-13', to: '2026-10-11' });
    expect(daysToExport('afterSales', period)).toEqual({ from: '2026-08-13', to: '2026-10-11' });
    expect(daysToExport('agentStats', period)).toEqual(period);
  });

  it('end on the day before the export', () => {
    expect(periodBefore('2026-10-12')).toEqual(period);
    expect(periodBefore('2026-03-01')).toEqual({ from: '2026-01-30', to: '2026-02-28' });
  });
});
