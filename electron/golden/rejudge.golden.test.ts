import { describe, expect, it } from 'vitest';
import { NO_CHANGES } from '../../shared/advice/advice-changes';
import { rejudge } from '../../shared/checkup/rejudge';
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
