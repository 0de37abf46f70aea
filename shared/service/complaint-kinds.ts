/** Which complaints about service a text holds. */
import {
  CLAUSE_ENDS,
  COMPLAINT_PHRASES,
  COMPLAINT_SIGNS,
  DENIED_AFTER,
  NO_COMPLAINT,
  OF_OTHERS,
} from '../knowledge/complaint-phrases';
import { COMPLAINT_KINDS, type ComplaintKind } from '../knowledge/service-fields';

const either = (sources: readonly string[]): string => sources.map((one) => `(?:${one})`).join('|');

const RULES = COMPLAINT_KINDS.map((kind) => ({
  kind,
  sign: new RegExp(`[${COMPLAINT_SIGNS[kind]}]`),
  phrase: new RegExp(either(COMPLAINT_PHRASES[kind]), 'g'),
}));
const CLAUSE_END = new RegExp(`[${CLAUSE_ENDS}]`);
const BEFORE = new RegExp(either(NO_COMPLAINT));
const AFTER = new RegExp(DENIED_AFTER);
const OTHERS = new RegExp(either(OF_OTHERS));
/** Somebody or something of service is named, or words that need no name: most reviews say neither. */
const HINT =
  /态度|服务|客服|商家|店家|卖家|店主|老板|售后|不耐烦|不理|搭理|[答爱]理|回[复我信消话应得的一]|才回|不回|没回|人回|响应|联系不|找不|没有?人|骂人|礼貌|阴阳|皮球|虚假|夸|宣传|广告|直播|主播|挂羊|欺|忽悠|骗|承诺|答应|保证|说好/;

/** The kinds of complaint a text holds, each once, in the order of `COMPLAINT_KINDS`; praise and denials are none. */
export function complaintKinds(text: string): readonly ComplaintKind[] {
  if (!HINT.test(text)) return [];
  return RULES.filter(({ sign, phrase }) => sign.test(text) && complains(text, phrase)).map(
    ({ kind }) => kind,
  );
}

/** Whether a phrase stands in a text that its clause does not deny or say of somebody else. */
function complains(text: string, phrase: RegExp): boolean {
  for (const { index, 0: found } of text.matchAll(phrase)) {
    const before = text.slice(0, index).split(CLAUSE_END).at(-1) ?? '';
    const isDenied = BEFORE.test(before) || AFTER.test(text.slice(index + found.length));
    if (!isDenied && !OTHERS.test(before + found)) return true;
  }
  return false;
}
