import { describe, expect, it } from 'vitest';
import { allSegments, segmentsInSight } from './grid-window';

const sizes = [10, 20, 30, 40, 50];

describe('segmentsInSight', () => {
  it('draws what reaches into the sight and keeps the room of the rest', () => {
    expect(segmentsInSight(sizes, 15, 61, [])).toEqual([
      { gap: 10 },
      { index: 1 },
      { index: 2 },
      { index: 3 },
      { gap: 50 },
    ]);
  });

  it('leaves out what only touches it', () => {
    expect(segmentsInSight(sizes, 10, 30, [])).toEqual([{ gap: 10 }, { index: 1 }, { gap: 120 }]);
  });

  it('draws those that are kept, wherever they are', () => {
    expect(segmentsInSight(sizes, 100, 110, [0, 2])).toEqual([
      { index: 0 },
      { gap: 20 },
      { index: 2 },
      { gap: 40 },
      { index: 4 },
    ]);
  });

  it('keeps the whole length in any case', () => {
    const length = (from: number) =>
      segmentsInSight(sizes, from, from + 25, [4]).reduce(
        (sum, one) => sum + ('gap' in one ? one.gap : (sizes[one.index] ?? 0)),
        0,
      );
    expect([0, 40, 90, 400].map(length)).toEqual([150, 150, 150, 150]);
  });

  it('draws everything of a short table', () => {
    expect(allSegments(2)).toEqual([{ index: 0 }, { index: 1 }]);
  });
});
