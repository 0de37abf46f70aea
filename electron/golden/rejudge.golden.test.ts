import { describe, expect, it } from 'vitest';
import { NO_CHANGES } from '../../shared/advice/advice-changes';
import { rejudge, rescore } from '../../shared/checkup/rejudge';
import { MODELS } from '../../shared/models/models';
import { checkUp } from './check-up';

describe('a check-up judged anew by what it was judged by', () => {
  it.each([
    ['three-shops', null],
    ['summary', null],
    ...MODELS.map(({ id }) => ['three-shops', id] as const),
  ] as const)('%s under %s comes out as it is', async (example, model) => {
    const result = await checkUp(example, model);
    const sittings = result.assessments.flatMap(({ shop, sittings: own }) =>
      own.map((one) => ({ shop, ...one })),
    );
    const judging = { sittings, at: result.createdAt, advice: NO_CHANGES };
    expect(rejudge(result, judging)).toEqual(result);
  });
});

describe('a check-up scored by another model', () => {
  it.each(MODELS.map((model) => [model.id, model] as const))(
    'comes out under %s as if it had been made by it',
    async (id, model) => {
      const [made, wanted] = [await checkUp('three-shops'), await checkUp('three-shops', id)];
      const sittings = made.assessments.flatMap(({ shop, sittings: own }) =>
        own.map((one) => ({ shop, ...one })),
      );
      const judging = { sittings, at: made.createdAt, advice: NO_CHANGES };
      expect(rescore(made, [model], () => model, judging)).toEqual(wanted);
      // And back: a detour over another model loses nothing.
      const [own] = made.models;
      if (own === undefined) throw new Error('the example is scored by one model');
      expect(rescore(wanted, [own], () => own, judging)).toEqual(made);
    },
  );
});
