/** Short forms for writing model data; no logic. */
import type { LocalText } from '../text/local-text';
import type { Curve, Provenance } from './schema';

/** `[value, score]` in the metric's unit. */
type Pair = readonly [value: number, score: number];

/** A curve that is straight between its points and flat outside. */
export function linear(provenance: Provenance, ...points: readonly Pair[]): Curve {
  return {
    kind: 'linear',
    points: points.map(([value, score]) => ({ value, score, relativeTo: null })),
    provenance,
  };
}

/** Like `linear`, its values multiples of the shop's category line of 品退率. */
export function linearByQualityLine(provenance: Provenance, ...points: readonly Pair[]): Curve {
  return {
    kind: 'linear',
    points: points.map(([value, score]) => ({ value, score, relativeTo: 'qualityLine' })),
    provenance,
  };
}

/** Tiers: a point's score holds from its value on in the direction of better. */
export function steps(provenance: Provenance, ...points: readonly Pair[]): Curve {
  return { ...linear(provenance, ...points), kind: 'steps' };
}

/** Like `steps`, its values multiples of the shop's category line of 品退率. */
export function stepsByQualityLine(provenance: Provenance, ...points: readonly Pair[]): Curve {
  return { ...linearByQualityLine(provenance, ...points), kind: 'steps' };
}

/** Our own assumption, with the reason. */
export function estimate(source: LocalText): Provenance {
  return { kind: 'estimate', source };
}

/** The platform's rule text, with title and date. */
export function official(source: LocalText): Provenance {
  return { kind: 'official', source };
}

/** A third party that quotes or shows the platform's figure. */
export function secondary(source: LocalText): Provenance {
  return { kind: 'secondary', source };
}

/** One of the articles the product started from. */
export function article(source: LocalText): Provenance {
  return { kind: 'article', source };
}
