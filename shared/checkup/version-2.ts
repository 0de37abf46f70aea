/**
 * From version 1 to 2: results came to hold what advice, lines, products, groups, the platform's own scores and rows that ask
 * for something say. Of a check-up made before, none of that is known: lists are empty and figures null, never made up.
 */
import { METRICS } from '../metrics/catalogue';
import { each, inside, isJson, type Json } from './json-parts';

/** A result of version 1 as one of version 2; parts of another shape than version 1 has stay as they are. */
export function toVersion2(result: Json): Record<string, unknown> {
  return {
    ...result,
    schemaVersion: 2,
    models: each(result['models'], model),
    shops: each(result['shops'], shop),
    gates: [],
    comparison: inside(result['comparison'], comparison),
    plans: [],
    opportunities: [],
    events: [],
    recoveries: [],
    today: [],
    appeals: [],
  };
}

function model(one: Json): Json {
  return {
    ...one,
    growthStage: inside(one['growthStage'], (stage) => ({ ...stage, metrics: [] })),
    bonuses: each(one['bonuses'], (bonus) => ({ ...bonus, counted: 'once' })),
    deductions: each(one['deductions'], (deduction) => ({ ...deduction, counted: 'perCase' })),
    gates: each(one['gates'], (gate) => ({
      ...gate,
      consequence: { zh: '', en: '' },
      growthCounts: false,
      also: [],
      only: null,
    })),
    lowVolume: null,
    industryWeights: [],
    notCovered: [],
    stars: [],
  };
}

function shop(one: Json): Json {
  return {
    ...one,
    profile: inside(one['profile'], (profile) => ({
      ...profile,
      scoringIndustry: null,
      adjustments: {},
    })),
    total: inside(one['total'], (total) => ({
      ...total,
      corrected: null,
      bonus: null,
      deduction: null,
      formal: null,
      display: null,
      stars: null,
      paidOrders: null,
    })),
    metrics: wholeCatalogue(one['metrics']),
    groups: [],
    products: { rows: [], others: 0 },
    officialRecord: { history: [], corrections: [] },
  };
}

/** The metrics with those that came since, of which nothing was measured. */
function wholeCatalogue(metrics: unknown): unknown {
  if (!Array.isArray(metrics)) return metrics;
  const kept = new Map<unknown, Json>(
    metrics.filter(isJson).map((metric) => [metric['id'], { ...metric, breakdowns: [] }]),
  );
  return METRICS.map(({ id, unit }) => kept.get(id) ?? notMeasured(id, unit));
}

function notMeasured(id: string, unit: string): Json {
  return {
    ...{ id, unit, dimension: null, value: null, numerator: null, denominator: null },
    ...{ count: null, sum: null, m2: null, median: null, p90: null, low: null, high: null },
    ...{ score: null, weight: null, contribution: null, status: 'noFile', origin: null },
    ...{ immature: 0, evidence: [], daily: [], breakdowns: [] },
  };
}

function comparison(one: Json): Json {
  return {
    ...one,
    metrics: each(one['metrics'], (row) => ({
      ...row,
      cells: each(row['cells'], (cell) => ({ ...cell, standing: null })),
      spread: null,
      lines: [],
      reading: null,
    })),
    totals: each(one['totals'], (group) => ({
      ...group,
      cells: each(group['cells'], (cell) => ({ ...cell, significance: null })),
    })),
    splits: [],
  };
}
