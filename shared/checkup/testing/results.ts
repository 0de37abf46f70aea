import { SCHEMA_VERSION, type CheckupResult } from '../schema';

/** A valid result without shops, with changes. */
export function resultWith(changes: Partial<CheckupResult> = {}): CheckupResult {
  return {
    schemaVersion: SCHEMA_VERSION,
    appVersion: '0.1.0',
    createdAt: '2026-10-12 09:00:00',
    period: { from: '2026-09-12', to: '2026-10-11' },
    models: [],
    sources: [],
    shops: [],
    gates: [],
    comparison: { metrics: [], totals: [], splits: [], reading: [] },
    checklist: [],
    diagnosis: [],
    causes: [],
    texts: [],
    service: [],
    assessments: [],
    plans: [],
    opportunities: [],
    events: [],
    recoveries: [],
    today: [],
    appeals: [],
    warnings: [],
    ...changes,
  };
}

/** A checklist item of a shop. */
export function checklistItem(shop: string, action: string): CheckupResult['checklist'][number] {
  return {
    shop,
    action,
    metric: 'logistics.shipHours',
    gain: 1,
    fullGain: 2,
    target: 24,
    current: 48,
    effort: 1,
    causes: [],
    order: 1,
  };
}
