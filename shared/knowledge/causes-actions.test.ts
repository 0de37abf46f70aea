import { expect, it } from 'vitest';
import { actionById } from './actions';
import { CAUSES } from './causes';

it('every action against a cause is in the list of actions', () => {
  const named = new Set(CAUSES.flatMap(({ actions }) => actions));
  expect([...named].filter((id) => actionById(id) === undefined)).toEqual([]);
});
