/** What the shop itself says of its service in the self-assessment. */
import type { Sitting } from '../checkup/schema-assessment';
import type { ComplaintCount } from '../checkup/schema-service';
import { COMPLAINT_KINDS, type ComplaintKind } from '../knowledge/service-fields';
import { compareText } from '../metrics/shops';

const QUESTIONS: Readonly<Record<ComplaintKind, string>> = {
  attitude: 'assess.attitudeComplaints',
  slowReply: 'assess.slowReplyComplaints',
  falseClaim: 'assess.falseClaimComplaints',
};
/** Characters of `YYYY-MM`. */
const MONTH = 7;

/** Newest answer of each question of one shop's sittings, in any order; 不清楚 is none. */
export function newestAnswers(sittings: readonly Sitting[]): ReadonlyMap<string, number> {
  const answers = new Map<string, number>();
  for (const { answers: given } of [...sittings].sort((a, b) => compareText(a.at, b.at))) {
    for (const [question, value] of Object.entries(given)) {
      if (value !== null) answers.set(question, value);
    }
  }
  return answers;
}

/** Complaints the shop says it had, in the month of the sitting; of several sittings of a month the newest answer counts. */
export function answeredComplaints(sittings: readonly Sitting[]): ComplaintCount[] {
  const months = new Set(sittings.map(({ at }) => at.slice(0, MONTH)));
  return [...months].flatMap((month) => {
    const answers = newestAnswers(sittings.filter(({ at }) => at.startsWith(month)));
    return COMPLAINT_KINDS.flatMap((kind): ComplaintCount[] => {
      const count = Math.round(answers.get(QUESTIONS[kind]) ?? 0);
      return count > 0 ? [{ month, kind, count, from: 'answers', rows: [] }] : [];
    });
  });
}
