/** Which complaints about service a text holds. */
import { COMPLAINT_PHRASES, NO_COMPLAINT, OF_OTHERS } from '../knowledge/complaint-phrases';
import { COMPLAINT_KINDS, type ComplaintKind } from '../knowledge/service-fields';

/** What parts a text into clauses, so that a denial reaches no further than its own; a blank is one in Chinese. */
const CLAUSE = /[,，。.!！?？;；:：、~～…\s\n]+/u;

const either = (sources: readonly string[]): string => sources.map((one) => `(?:${one})`).join('|');

const PHRASES = COMPLAINT_KINDS.map((kind) => ({
  kind,
  phrase: new RegExp(either(COMPLAINT_PHRASES[kind]), 'gu'),
}));
const BEFORE = new RegExp(either(NO_COMPLAINT), 'u');
const OTHERS = new RegExp(either(OF_OTHERS), 'u');
/** Without any of these no phrase can match: most reviews are done with at once. */
const HINT =
  /态度|服务|客服|商家|店家|卖家|店主|老板|售后|不耐烦|不理|[答搭]理|回|响应|联系|找不|没人|骂|礼貌|阴阳|皮球|虚假|夸|宣传|广告|直播|主播|挂羊|欺|忽悠|骗|承诺|答应|保证|说好/u;

/** The kinds of complaint a text holds, each once, in the order of `COMPLAINT_KINDS`; praise and denials are none. */
export function complaintKinds(text: string): readonly ComplaintKind[] {
  if (!HINT.test(text)) return [];
  const clauses = text.split(CLAUSE);
  return PHRASES.filter(({ phrase }) => clauses.some((clause) => complains(clause, phrase))).map(
    ({ kind }) => kind,
  );
}

function complains(clause: string, phrase: RegExp): boolean {
  return [...clause.matchAll(phrase)].some(
    ({ index, 0: found }) =>
      !BEFORE.test(clause.slice(0, index)) && !OTHERS.test(clause.slice(0, index + found.length)),
  );
}
