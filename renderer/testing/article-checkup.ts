import { articleDataset } from '../../shared/checkup/testing/datasets';
import { runCheckup } from '../../shared/checkup/run-checkup';
import type { CheckupDocument } from '../../shared/ipc/contract';

/** A real check-up of the article's three shops, without a window. */
export function articleCheckup(): CheckupDocument {
  const made = runCheckup(articleDataset(), {
    model: null,
    period: null,
    appVersion: '0.0.0',
    createdAt: '2026-10-12 09:00:00',
  });
  if (!made.ok) throw new Error(made.error.code);
  return { id: 'article', result: made.value, work: { title: '', checklist: {} } };
}
