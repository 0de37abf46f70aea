import { expect, it } from 'vitest';
import { runCheckup } from '../../shared/checkup/run-checkup';
import type { CheckupResult } from '../../shared/checkup/schema';
import { articleDataset } from '../../shared/checkup/testing/datasets';
import { comparePeriods } from '../../shared/history/compare-periods';
import { seriesOf } from '../../shared/history/series';
import type { Result } from '../../shared/result';
import { Documents } from '../storage/documents';
import { tempFolder } from '../testing/temp-folder';
import { historyHandlers } from './handlers-history';

const WINDOW = 1;

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

function made(model: string, createdAt: string): CheckupResult {
  const asked = { model, period: null, appVersion: '0.1.0', createdAt };
  return valueOf(runCheckup(articleDataset(), asked));
}

it('answers with what is needed to hold kept check-ups of a shop against each other', async () => {
  const documents = new Documents(await tempFolder(), () => undefined);
  await documents.open();
  const handlers = historyHandlers({ documents });
  for (const result of [
    made('six-factors', '2026-10-12 09:00:00'),
    made('five-dimensions', '2026-11-12 09:00:00'),
    made('five-dimensions', '2026-12-12 09:00:00'),
  ]) {
    valueOf(await documents.create(result));
  }
  const shop = 'other/小店B';
  const history = valueOf(await handlers['history/read']({ shops: [shop] }, WINDOW));
  expect(history.checkups.flatMap(({ shops }) => shops.map(({ id }) => id))).toEqual([
    shop,
    shop,
    shop,
  ]);
  expect(history.models.map(({ id }) => id).sort()).toEqual(['five-dimensions', 'six-factors']);
  const [first, second, third] = seriesOf(history, shop);
  if (first === undefined || second === undefined || third === undefined) {
    throw new Error('three check-ups expected');
  }
  expect(comparePeriods(history, first, second).total?.basis).toBe('rescored');
  expect(comparePeriods(history, second, third).total).toMatchObject({
    ...{ basis: 'shown', isMixed: false },
    split: { difference: 0 },
  });
});

it('answers with nothing for a shop without a check-up', async () => {
  const documents = new Documents(await tempFolder(), () => undefined);
  await documents.open();
  valueOf(await documents.create(made('six-factors', '2026-10-12 09:00:00')));
  const handlers = historyHandlers({ documents });
  expect(valueOf(await handlers['history/read']({ shops: ['douyin/没有这家'] }, WINDOW))).toEqual({
    models: [],
    checkups: [],
  });
});
