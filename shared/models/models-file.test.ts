import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../text/local-text';
import { say } from '../text/say';
import { SIX_FACTORS } from './data/six-factors';
import { MODELS } from './models';
import { readModelsFile, writeModelsFile, type ModelsFile } from './models-file';
import { anyChanges } from './testing/any-changes';
import { NO_CHANGES, type UserModel } from './user-models';

const MINE: UserModel = {
  id: 'user/mine',
  name: '我的模型',
  parent: 'six-factors',
  changes: NO_CHANGES,
  savedAt: '2026-10-12 09:00:00',
};
const FILE: ModelsFile = {
  models: [MINE],
  advice: { targets: { 'goods.rating': 4.8 }, shares: {} },
};

/** A file that says what is given instead of what it should. */
function fileWith(change: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ format: 'shop-checkup-models', version: 1, models: [], ...change });
}

function problemsOf(text: string): readonly string[] {
  const read = readModelsFile(text, MODELS);
  if (read.ok) throw new Error('The file was read.');
  for (const problem of read.error) {
    for (const language of LANGUAGES) expect(say(problem, language)).not.toMatch(/\{\w+(:\w+)?\}/);
  }
  return read.error.map((problem) => say(problem, 'zh-CN'));
}

describe('a file of models', () => {
  it('gives back what was put in', () => {
    expect(readModelsFile(writeModelsFile(FILE), MODELS)).toEqual({ ok: true, value: FILE });
    const bare: ModelsFile = { models: [], advice: null };
    expect(readModelsFile(writeModelsFile(bare), MODELS)).toEqual({ ok: true, value: bare });
  });

  it('gives back any changes that can be made, to the last digit', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc
            .nat({ max: MODELS.length - 1 })
            .chain((at) =>
              anyChanges(MODELS[at] ?? SIX_FACTORS).map((changes) => ({ at, changes })),
            ),
          { maxLength: 3 },
        ),
        (cases) => {
          const models = cases.map(({ at, changes }, index): UserModel => ({
            ...MINE,
            id: `user/${index}`,
            parent: MODELS[at]?.id ?? '',
            changes,
          }));
          const file = { models, advice: null };
          expect(readModelsFile(writeModelsFile(file), MODELS)).toEqual({ ok: true, value: file });
        },
      ),
    );
  });

  it('may begin with a byte order mark', () => {
    expect(readModelsFile(`\uFEFF${writeModelsFile(FILE)}`, MODELS).ok).toBe(true);
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['<html>', '这不是 JSON 文件，开头是“<html>”'],
    ['', '这不是 JSON 文件'],
    ['null', 'format 应是 shop-checkup-models，文件里是“—”'],
    [fileWith({ format: 'shop-checkup-rules' }), '文件里是“"shop-checkup-rules"”'],
    [fileWith({ version: 2 }), '版本是 2，这一版小店体检只认到 1'],
    [fileWith({ version: '1' }), 'version：'],
    [fileWith({ models: {} }), 'models：应是 array，文件里是 {}'],
    [fileWith({ modles: [] }), '不认得 modles'],
    [fileWith({ models: [{ ...MINE, id: 'mine' }] }), 'models[0].id："mine" 不合要求'],
    [fileWith({ models: [{ ...MINE, name: ' ' }] }), 'models[0].name：" " 不合要求（≥ 1）'],
    [
      fileWith({ models: [{ ...MINE, parent: undefined }] }),
      'models[0].parent：缺这一项，应是 string',
    ],
    [
      fileWith({ models: [{ ...MINE, changes: { ...NO_CHANGES, metricWeights: { a: '3' } } }] }),
      'models[0].changes.metricWeights.a：应是 number，文件里是 "3"',
    ],
    [fileWith({ models: [MINE, MINE] }), 'models[1].id：编号 user/mine 在这个文件里用了两次'],
    [fileWith({ models: [{ ...MINE, parent: 'gone' }] }), '改来的，这一版里没有那个模型'],
    [
      fileWith({
        models: [{ ...MINE, changes: { ...NO_CHANGES, dimensionWeights: { goods: -1 } } }],
      }),
      '“商品质量”的权重是 -1，要大于 0',
    ],
    [fileWith({ advice: { targets: { 'goods.rating': 9 }, shares: {} } }), '要在 1 到 5 之间'],
  ])('%s says why', (text, words) => {
    expect(problemsOf(text).join('\n')).toContain(words);
  });

  it('names every problem, not only the first', () => {
    const broken = {
      ...MINE,
      changes: { ...NO_CHANGES, metricWeights: { 'reviews.badRate': -1, no: 0 } },
    };
    const problems = problemsOf(fileWith({ models: [broken] }));
    expect(problems[0]).toBe('models[0]：“我的模型”里有下面的问题。');
    expect(problems).toHaveLength(4);
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readModelsFile(text, MODELS).ok).toBe(false);
      }),
    );
  });
});
