import { expect, it } from 'vitest';
import { runCheckup } from '../../shared/checkup/run-checkup';
import type { CheckupResult } from '../../shared/checkup/schema';
import { articleDataset } from '../../shared/checkup/testing/datasets';
import { NO_MODEL_SETTINGS } from '../../shared/models/model-library';
import { ok, type AppError, type Result } from '../../shared/result';
import { rejudged } from '../engine/rejudged';
import { answeringEngine } from '../engine/testing/fake-engine';
import { Documents } from '../storage/documents';
import { MODELS_FILE } from '../storage/models-file';
import { ANSWERS_FILE } from '../storage/answers-file';
import { SITTINGS_FILE } from '../storage/sittings-file';
import { StoredValue } from '../storage/stored-value';
import { memoryStore } from '../testing/memory-store';
import { tempFolder } from '../testing/temp-folder';
import { CurrentCheckup } from './current-checkup';
import { assessmentHandlers } from './handlers-assessment';

const WINDOW = 1;

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const made: CheckupResult = valueOf(
  runCheckup(articleDataset(), {
    model: 'five-dimensions',
    period: null,
    appVersion: '0.1.0',
    createdAt: '2026-10-12 09:00:00',
  }),
);
const shop = made.shops[0]?.id ?? '';

/** The handlers over a real folder with one check-up, and the real judging. */
async function program({ refuses = false } = {}) {
  const documents = new Documents(await tempFolder(), () => undefined);
  await documents.open();
  const { id } = valueOf(await documents.create(made));
  const told: AppError[] = [];
  const current = new CurrentCheckup();
  const sittings = new StoredValue(SITTINGS_FILE, memoryStore({}, refuses), []);
  const { engine } = answeringEngine(({ type, request }) =>
    ok(type === 'rejudge' ? rejudged(request) : null),
  );
  const models = new StoredValue(MODELS_FILE, memoryStore({}, false), NO_MODEL_SETTINGS);
  const tell = (error: AppError) => told.push(error);
  const store = memoryStore({}, refuses);
  const answers = new StoredValue(ANSWERS_FILE, store, {});
  const kept = { models, sittings, answers };
  const handlers = assessmentHandlers({ engine, documents, current, ...kept, tell });
  const save = async (answers: Record<string, number | null>) =>
    valueOf(await handlers['assessment/save']({ id, shop, answers }, WINDOW));
  return { documents, id, told, current, sittings, store, handlers, save };
}

it('keeps answers in the check-up, judged anew, and for later ones', async () => {
  const { documents, id, sittings, save } = await program();
  const { result } = await save({ 'assess.imageQuality': 5 });
  const before = made.shops.find((one) => one.id === shop);
  const after = result.shops.find((one) => one.id === shop);
  expect(after?.total.coverage).toBeGreaterThan(before?.total.coverage ?? 1);
  expect(result.createdAt).toBe(made.createdAt);
  expect(valueOf(await documents.read(id)).result).toEqual(result);
  expect(sittings.value).toMatchObject([{ shop, answers: { 'assess.imageQuality': 5 } }]);
});

it('joins what is answered on one day, and goes back to what was before', async () => {
  const { id, sittings, handlers, save } = await program();
  await save({ 'assess.imageQuality': 5, 'assess.brandImage': 2 });
  const twice = await save({ 'assess.brandImage': 3 });
  const [own] = twice.result.assessments.filter((one) => one.shop === shop);
  expect(own?.sittings).toHaveLength(1);
  expect(sittings.value).toMatchObject([
    { answers: { 'assess.imageQuality': 5, 'assess.brandImage': 3 } },
  ]);
  const back = await handlers['assessment/replace']({ id, shop, sittings: [] }, WINDOW);
  expect(sittings.value).toEqual([]);
  // Asked for at another time of day: only what is asked again after 90 days could differ, and nothing was answered.
  expect(valueOf(back).result).toEqual(made);
});

it('leaves answers about the example in its document', async () => {
  const { id, current, sittings, save } = await program();
  current.filesChanged(true);
  current.made(id);
  const { result } = await save({ 'assess.imageQuality': 5 });
  expect(result.assessments.find((one) => one.shop === shop)?.answers).toHaveLength(1);
  expect(sittings.value).toEqual([]);
});

it('knows the shops of the check-up only', async () => {
  const { id, handlers, sittings } = await program();
  const request = { id, shop: 'douyin/没有这家', answers: { 'assess.honesty': 3 } };
  const refused = { ok: false, error: { code: 'assessment.noShop', params: {} } };
  expect(await handlers['assessment/save'](request, WINDOW)).toEqual(refused);
  expect(sittings.value).toEqual([]);
});

it('tells when answers could not be kept for later check-ups', async () => {
  const { told, save } = await program({ refuses: true });
  await save({ 'assess.imageQuality': 5 });
  expect(told.map(({ code }) => code)).toEqual(['sittings.notSaved']);
});

it('keeps answers that are not saved yet for the next start', async () => {
  const { id, store, handlers } = await program();
  const drafts = { [id]: { [shop]: { 'assess.honesty': '4', 'assess.shareRate': '2.' } } };
  await handlers['assessment/keepDrafts']({ drafts }, WINDOW);
  expect(await handlers['assessment/readDrafts'](null, WINDOW)).toEqual(ok(drafts));
  expect(new StoredValue(ANSWERS_FILE, store, {}).value).toEqual(drafts);
});
