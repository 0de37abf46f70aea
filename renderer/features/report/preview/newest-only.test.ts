import { expect, it } from 'vitest';
import { newestOnly } from './newest-only';

/** Questions answered when the test says so. */
function asking() {
  const asked: string[] = [];
  const told: string[] = [];
  const dropped: string[] = [];
  let finish: () => void = () => undefined;
  const { ask } = newestOnly<string, string>(
    (question) => {
      asked.push(question);
      return new Promise((resolve) => {
        finish = () => {
          resolve(`${question}!`);
        };
      });
    },
    { tell: (answer) => told.push(answer), drop: (answer) => dropped.push(answer) },
  );
  const answer = async () => {
    finish();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { ask, answer, asked, told, dropped };
}

it('answers the newest question, one at a time, and drops what was overtaken', async () => {
  const { ask, answer, asked, told, dropped } = asking();
  ask('a');
  ask('b');
  ask('c');
  expect(asked).toEqual(['a']);
  await answer();
  expect([asked, told, dropped]).toEqual([['a', 'c'], [], ['a!']]);
  await answer();
  expect([told, dropped]).toEqual([['c!'], ['a!']]);
});

it('drops an answer nobody wants any more, and answers what is asked later', async () => {
  const { ask, answer, told, dropped } = asking();
  ask('a');
  ask(null);
  await answer();
  expect([told, dropped]).toEqual([[], ['a!']]);
  ask('b');
  await answer();
  expect(told).toEqual(['b!']);
});
