import { expect, it } from 'vitest';
import { CAUSES } from '../knowledge/causes';
import { ASSESSMENT_ITEMS } from '../knowledge/assessment-items';
import { ANSWER_LEVELS } from './levels';
import { signsOf } from './signs';
import type { Sign } from './sign';
import { TEXTS } from '../text/texts';

/** The code of the sentence a sign is told by, where it depends on what the sign is about. */
function codeOf(sign: Sign): string | null {
  switch (sign.kind) {
    case 'topic':
      return `cause.topic.${sign.topic}`;
    case 'reason':
      return `cause.reason.${sign.reason}`;
    case 'complaint':
      return `cause.complaint.${sign.complaint}`;
    case 'group':
      return `cause.group.${sign.by}`;
    case 'deduction':
      return `cause.deduction.${sign.deduction}`;
    case 'forbidden':
      return sign.words === 'induced' ? 'cause.induced' : 'cause.forbidden';
    default:
      return null;
  }
}

it('every sign of a cause has its sentence', () => {
  const codes = CAUSES.flatMap((cause) => {
    const { telling, agreeing } = signsOf(cause);
    return [...telling, ...agreeing].flatMap((sign) => codeOf(sign) ?? []);
  });
  expect(codes.length).toBeGreaterThan(0);
  expect(codes.filter((code) => !(code in TEXTS))).toEqual([]);
});

it('every question that is not judged from 1 to 5 has a level of its own', () => {
  const asked = new Set(CAUSES.flatMap(({ questions }) => questions));
  const without = ASSESSMENT_ITEMS.filter(({ id, unit }) => unit !== 'stars' && asked.has(id))
    .map(({ id }) => id)
    .filter((id) => ANSWER_LEVELS[id] === undefined);
  expect(without).toEqual([]);
});
