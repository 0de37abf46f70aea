import type { MetricValue } from './records';

/** Dimensions official scores come in: those of the Douyin and Kuaishou pages (Kuaishou's 售后服务 is its service). */
export const OFFICIAL_DIMENSIONS = ['goods', 'logistics', 'service'] as const;
export type OfficialDimension = (typeof OFFICIAL_DIMENSIONS)[number];

/** What the platform itself says of a shop on one day, in the points of its page. What it does not say is null or left out. */
export interface OfficialScore {
  /** Index into `Dataset.sources`; the shop is that source's. */
  readonly source: number;
  /** Row of the table or line of the pasted page (1-based); 0 when typed. */
  readonly row: number;
  /** `YYYY-MM-DD`; null when nothing says the day: it then holds for whatever period is looked at. */
  readonly date: string | null;
  readonly total: number | null;
  readonly dimensions: Readonly<Partial<Record<OfficialDimension, number>>>;
  /** Points of single metrics by id, as pages before 2026-09-08 print them. */
  readonly metrics: Readonly<Record<string, number>>;
  /** Points added and taken off, both not negative. */
  readonly bonus: number | null;
  readonly deduction: number | null;
  /** Level or stars, as printed. */
  readonly level: string | null;
  readonly origin: MetricValue['origin'];
}
