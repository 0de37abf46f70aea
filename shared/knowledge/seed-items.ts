/**
 * Where everything the five articles say went: each of their 99 metrics, causes and practices, and the measures, remedies and readings
 * beside them, with what the product does about it. A test follows every reference.
 */
import { SEED_FIGURES } from './seed-items/figures';
import { SEED_MEASURES } from './seed-items/measures';
import { SEED_PRACTICES } from './seed-items/practices';
import { SEED_READINGS } from './seed-items/readings';
import { SEED_REMEDIES } from './seed-items/remedies';
import type { SeedItem } from './seed-items/seed-item';

/** The figures, causes and practices in the tables of the five articles, 1–99. */
export const SEED_ITEMS: readonly SeedItem[] = [...SEED_FIGURES, ...SEED_PRACTICES];

export { SEED_MEASURES, SEED_READINGS, SEED_REMEDIES };
