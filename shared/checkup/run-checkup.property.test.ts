import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDataset } from '../metrics/testing/make-dataset';
import { randomShops } from '../metrics/testing/random-shop';
import { shuffleDataset } from '../metrics/testing/shuffle-dataset';
import type { Dataset } from '../model/dataset';
import { runCheckup } from './run-checkup';
import type { CheckupResult } from './schema';

const period = fc.constantFrom(
  null,
  { from: '2026-07-01', to: '2026-07-30' },
  { from: '2026-05-01', to: '2026-09-30' },
);

/** The document with its sources where they were before they were shuffled; `back[i]` = where source `i` came from. */
function withSourcesBack(result: CheckupResult, placeOf: readonly number[]): unknown {
  const back = placeOf.map((_, place) => placeOf.indexOf(place));
  const restored = restore(result, back);
  return { ...restored, sources: placeOf.map((place) => result.sources[place]) };
}

function restore(value: unknown, back: readonly number[]): Record<string, unknown> {
  const entries = Object.entries(value as Readonly<Record<string, unknown>>);
  return Object.fromEntries(
    entries.map(([key, part]) => [
      key,
      key === 'source' && typeof part === 'number' ? back[part] : restorePart(part, back),
    ]),
  );
}

function restorePart(part: unknown, back: readonly number[]): unknown {
  if (Array.isArray(part)) return part.map((one: unknown) => restorePart(one, back));
  return typeof part === 'object' && part !== null ? restore(part, back) : part;
}

/** A fixed sequence of numbers in [0, 1) for a seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('a check-up', () => {
  it('is the same whatever the order of rows, files, shops and texts', { timeout: 60_000 }, () => {
    const documentOf = (dataset: Dataset, days: Parameters<typeof runCheckup>[1]['period']) =>
      runCheckup(dataset, {
        model: null,
        period: days,
        appVersion: '0.1.0',
        createdAt: '2026-10-12 09:00:00',
      });
    let documents = 0;
    fc.assert(
      fc.property(randomShops, period, fc.nat(), (shops, days, seed) => {
        const dataset = makeDataset(shops);
        const { dataset: shuffled, placeOf } = shuffleDataset(dataset, randomFrom(seed));
        const [first, again] = [documentOf(dataset, days), documentOf(shuffled, days)];
        if (!first.ok || !again.ok) {
          expect(again).toEqual(first);
          return;
        }
        documents += 1;
        expect(withSourcesBack(again.value, placeOf)).toEqual(first.value);
      }),
      { numRuns: 20 },
    );
    expect(documents).toBeGreaterThan(5);
  });
});
