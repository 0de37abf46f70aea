/** What the shop itself says of its service in the self-assessment. */
import { answerValues } from '../assessment/newest-answers';
import type { Sitting } from '../checkup/schema-assessment';
import type { ComplaintCount } from '../checkup/schema-service';
import { COMPLAINT_KINDS, type ComplaintKind } from '../knowledge/service-fields';

const QUESTIONS: Readonly<Record<ComplaintKind, string>> = {
  attitude: 'assess.attitudeComplaints',
  slowReply: 'assess.slowReplyComplaints',
  falseClaim: 'assess.falseClaimComplaints',
};
/** Characters of `YYYY-MM`. */
const MONTH = 7;

/** Complaints a shop says it had, in the month of the sitting; of several sittings of a month the newest answer counts. */
export function answeredComplaints(shop: string, sittings: readonly Sitting[]): ComplaintCount[] {
  const own = sittings.filter((one) => one.shop === shop);
  const months = new Set(own.map(({ at }) => at.slice(0, MONTH)));
  return [...months].flatMap((month) => {
    const ofMonth = own.filter(({ at }) => at.startsWith(month));
    const answers = answerValues(shop, ofMonth);
    return COMPLAINT_KINDS.flatMap((kind): ComplaintCount[] => {
      const count = Math.round(answers.get(QUESTIONS[kind]) ?? 0);
      return count > 0 ? [{ month, kind, count, from: 'answers', rows: [] }] : [];
    });
  });
}
