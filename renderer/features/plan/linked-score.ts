/** A value and its points as two ends of one slider. */
import type { Curve } from '../../../shared/models/schema';
import { bestScore, valueFor } from '../../../shared/scoring/curve';

/** The points a curve can give. */
export function scoreRange(curve: Curve): { readonly min: number; readonly max: number } {
  return { min: Math.min(...curve.points.map(({ score }) => score)), max: bestScore(curve) };
}

/**
 * The easiest value with the points asked for. On a curve of steps, which has no points between two tiers, the next tier in
 * the direction one goes.
 * @param now points one comes from
 * @param qualityLine the shop's category line of 品退率, a fraction
 */
export function valueAtScore(
  curve: Curve,
  asked: number,
  now: number,
  qualityLine: number,
): number | null {
  const { min, max } = scoreRange(curve);
  const within = Math.min(Math.max(asked, min), max);
  if (curve.kind === 'linear' || within >= now) return valueFor(curve, within, qualityLine);
  const below = curve.points.map(({ score }) => score).filter((score) => score <= within);
  return valueFor(curve, Math.max(...below), qualityLine);
}
