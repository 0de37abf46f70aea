import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { StoredAdvice } from '../../shared/advice/stored-advice';
import { INDUSTRIES } from '../../shared/knowledge/industries';
import { DOUYIN_2026_09 } from '../../shared/models/data/douyin-2026-09';
import { NO_MODEL_SETTINGS, type ModelSettings } from '../../shared/models/model-library';
import { MODELS } from '../../shared/models/models';
import { RULES_AS_OF } from '../../shared/models/rules-date';
import type { ScoreModel } from '../../shared/models/schema';
import { NO_CHANGES, type UserModel } from '../../shared/models/user-models';
import { fail, ok, type Result } from '../../shared/result';
import { MODELS_FILE } from '../storage/models-file';
import { openStored, StoredValue } from '../storage/stored-value';
import { memoryStore } from '../testing/memory-store';
import { tempFolder } from '../testing/temp-folder';
import { modelHandlers } from './handlers-models';

const WINDOW = 1;
const MINE: UserModel = {
  id: 'user/mine',
  name: '抖音（我的）',
  parent: DOUYIN_2026_09.id,
  changes: { ...NO_CHANGES, dimensionWeights: { goods: 0.8 } },
  savedAt: '2026-10-12 09:00:00',
};
const ADVICE: StoredAdvice = { targets: { 'goods.qualityReturnRate': 0.004 }, shares: {} };
const BETTER: ScoreModel = { ...DOUYIN_2026_09, name: { zh: '更正的抖音', en: 'Douyin mended' } };
const NEW_DAY = '2027-01-10';

function handlersWith({ file = '', refuses = false, settings = NO_MODEL_SETTINGS }) {
  const models = new StoredValue<ModelSettings>(MODELS_FILE, memoryStore({}, refuses), settings);
  const choose = async () => (file === '' ? null : file);
  return modelHandlers({ models, chooseModelsTarget: choose, chooseModelsFile: choose });
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

async function written(content: unknown): Promise<string> {
  const file = path.join(await tempFolder(), '文件.json');
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

function packOf(models: readonly unknown[], rulesAsOf = NEW_DAY) {
  return { format: 'shop-checkup-rules', version: 1, rulesAsOf, models };
}

it('starts with the shipped models and rules', async () => {
  expect(await handlersWith({})['models/read'](null, WINDOW)).toEqual(
    ok({
      ...NO_MODEL_SETTINGS,
      known: MODELS,
      industries: INDUSTRIES,
      rulesAsOf: RULES_AS_OF,
      rulesProblems: [],
    }),
  );
});

it('keeps a model, offers it first, and forgets it again', async () => {
  const handlers = handlersWith({});
  expect(await handlers['models/save']({ model: MINE }, WINDOW)).toMatchObject(
    ok({ models: [MINE] }),
  );
  const renamed = { ...MINE, name: '我的' };
  await handlers['models/save']({ model: renamed }, WINDOW);
  const offered = valueOf(await handlers['models/list'](null, WINDOW));
  expect(offered[0]).toEqual({ id: MINE.id, name: { zh: '我的', en: '我的' } });
  expect(offered).toHaveLength(MODELS.length + 1);
  expect(await handlers['models/remove']({ id: MINE.id }, WINDOW)).toMatchObject(
    ok({ models: [] }),
  );
  expect(await handlers['models/remove']({ id: MINE.id }, WINDOW)).toEqual(fail('models.gone'));
});

it('refuses changes that are none of the model, and keeps one whose parent is not here', async () => {
  const handlers = handlersWith({});
  const bad = { ...MINE, changes: { ...NO_CHANGES, dimensionWeights: { goods: -1 } } };
  expect(await handlers['models/save']({ model: bad }, WINDOW)).toMatchObject({
    error: { code: 'model.dimensionWeight' },
  });
  const lost = { ...MINE, parent: 'no-such' };
  expect(await handlers['models/save']({ model: lost }, WINDOW)).toMatchObject(
    ok({ models: [lost] }),
  );
  expect(valueOf(await handlers['models/list'](null, WINDOW))).toHaveLength(MODELS.length);
});

it('keeps changes of the advice and refuses impossible ones', async () => {
  const handlers = handlersWith({});
  expect(await handlers['models/saveAdvice']({ advice: ADVICE }, WINDOW)).toMatchObject(
    ok({ advice: ADVICE }),
  );
  const impossible = { ...ADVICE, targets: { 'goods.qualityReturnRate': 2 } };
  expect(await handlers['models/saveAdvice']({ advice: impossible }, WINDOW)).toMatchObject({
    error: { code: 'advice.target.ratio' },
  });
  expect(await handlers['models/saveAdvice']({ advice: null }, WINDOW)).toMatchObject(
    ok({ advice: null }),
  );
});

it('gives models away and takes them in; what differs is left to the person', async () => {
  const file = path.join(await tempFolder(), '评分模型.json');
  const giver = handlersWith({ file, settings: { models: [MINE], advice: ADVICE, rules: null } });
  const request = { ids: [MINE.id], advice: true };
  expect(await giver['models/export'](request, WINDOW)).toEqual(ok({ file: '评分模型.json' }));
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ models: [MINE] });

  expect(await handlersWith({ file })['models/import'](null, WINDOW)).toMatchObject(
    ok({ added: [MINE.id], conflicts: [], library: { models: [MINE], advice: ADVICE } }),
  );
  const own = { ...MINE, name: '同一个编号' };
  const targets = { 'goods.qualityReturnRate': 0.002, 'logistics.pickupHours': 12 };
  const taker = handlersWith({
    file,
    settings: { models: [own], advice: { targets, shares: {} }, rules: null },
  });
  expect(await taker['models/import'](null, WINDOW)).toMatchObject(
    ok({
      added: [],
      conflicts: [{ own, incoming: MINE }],
      library: { models: [own], advice: { targets } },
    }),
  );
});

it('exports only what was chosen', async () => {
  const file = path.join(await tempFolder(), 'x.json');
  const other = { ...MINE, id: 'user/other' };
  const settings = { models: [MINE, other], advice: ADVICE, rules: null };
  const request = { ids: [other.id], advice: false };
  await handlersWith({ file, settings })['models/export'](request, WINDOW);
  const content: unknown = JSON.parse(await readFile(file, 'utf8'));
  expect(content).toEqual({ format: 'shop-checkup-models', version: 1, models: [other] });
});

it('uses the rules of a pack in place of its own, and goes back', async () => {
  const handlers = handlersWith({ file: await written(packOf([BETTER])) });
  const taken = valueOf(await handlers['models/loadRules'](null, WINDOW));
  expect(taken).toMatchObject({ file: '文件.json', problems: [], library: { rulesAsOf: NEW_DAY } });
  expect(taken?.library.known.find(({ id }) => id === BETTER.id)?.name).toEqual(BETTER.name);
  expect(valueOf(await handlers['models/list'](null, WINDOW))).toContainEqual({
    id: BETTER.id,
    name: BETTER.name,
  });
  expect(await handlers['models/putRules']({ rules: null }, WINDOW)).toMatchObject(
    ok({ known: MODELS, rulesAsOf: RULES_AS_OF }),
  );
  const { rules } = valueOf(taken === null ? fail('none') : ok(taken.library));
  expect(await handlers['models/putRules']({ rules }, WINDOW)).toMatchObject(
    ok({ rulesAsOf: NEW_DAY }),
  );
});

it('tells every problem of a file and takes nothing of it', async () => {
  const broken = await written(packOf([{ ...BETTER, validFrom: 'soon', parent: 'x' }]));
  const handlers = handlersWith({ file: broken });
  const rules = valueOf(await handlers['models/loadRules'](null, WINDOW));
  expect(rules?.problems.map(({ code }) => code)).toEqual(['rules.notADay', 'rules.hasParent']);
  expect(rules?.library.rules).toBeNull();
  const models = valueOf(await handlers['models/import'](null, WINDOW));
  expect(models?.problems.map(({ code }) => code)).toEqual(['modelFile.otherFormat']);
  expect(models?.library.models).toEqual([]);
});

it('keeps a pack that rules of the program have overtaken, and says why it is not used', async () => {
  const old = packOf([], '2026-01-01');
  const handlers = handlersWith({ file: await written(old) });
  expect(valueOf(await handlers['models/loadRules'](null, WINDOW))?.problems).toMatchObject([
    { code: 'rules.olderThanProgram' },
  ]);
  const rules = { file: '旧.json', rulesAsOf: '2026-01-01', models: [BETTER], industries: [] };
  const kept = handlersWith({ settings: { ...NO_MODEL_SETTINGS, rules } });
  expect(await kept['models/read'](null, WINDOW)).toMatchObject(
    ok({
      rules,
      known: MODELS,
      rulesAsOf: RULES_AS_OF,
      rulesProblems: [{ code: 'rules.olderThanProgram' }],
    }),
  );
});

it('says what was not kept, and a changed mind is no error', async () => {
  const handlers = handlersWith({ refuses: true });
  expect(await handlers['models/save']({ model: MINE }, WINDOW)).toEqual(
    fail('models.notSaved', { reason: 'ENOSPC' }),
  );
  expect(valueOf(await handlers['models/read'](null, WINDOW)).models).toEqual([]);
  for (const channel of ['models/import', 'models/loadRules'] as const) {
    expect(await handlers[channel](null, WINDOW)).toEqual(ok(null));
  }
  expect(await handlers['models/export']({ ids: [], advice: true }, WINDOW)).toEqual(ok(null));
  const gone = handlersWith({ file: path.join(await tempFolder(), '没有.json') });
  expect(await gone['models/import'](null, WINDOW)).toEqual(
    fail('models.fileNotRead', { file: '没有.json', reason: 'ENOENT' }),
  );
});

it('keeps no more than a person could look through', async () => {
  const models = Array.from({ length: 200 }, (_, at) => ({ ...MINE, id: `user/${at}` }));
  const handlers = handlersWith({ settings: { ...NO_MODEL_SETTINGS, models } });
  expect(await handlers['models/save']({ model: MINE }, WINDOW)).toEqual(
    fail('models.tooMany', { most: 200 }),
  );
});

it('is there again after a restart; a file that cannot be read is set aside', async () => {
  const folder = await tempFolder();
  const told: unknown[] = [];
  const open = () => openStored(MODELS_FILE, NO_MODEL_SETTINGS, folder, (e) => told.push(e.code));
  const rules = { file: '规则.json', rulesAsOf: NEW_DAY, models: [BETTER], industries: [] };
  const settings = { models: [MINE], advice: ADVICE, rules };
  expect((await open()).keep(settings).ok).toBe(true);
  expect((await open()).value).toEqual(settings);
  await writeFile(path.join(folder, 'models.json'), '{"schemaVersion":1,"models":{"models":[{}]}}');
  expect((await open()).value).toEqual(NO_MODEL_SETTINGS);
  expect(told).toEqual(['models.storeBad']);
});
