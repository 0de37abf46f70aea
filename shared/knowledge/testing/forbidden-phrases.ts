/** What no advice may say, and what tells Chinese from English text. */
import type { LocalText } from '../../text/local-text';

/** Any Chinese character or full-width sign. */
export const CJK = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** Fake orders, bought or induced reviews, pressure on reviewers, other reasons than the true one. */
const FORBIDDEN: readonly RegExp[] = [
  /返现|返利|刷单|补单|刷评|刷好评|买好评|好评有礼|好评红包|晒图有礼|五星好评|全五星|引导好评|诱导好评/,
  /求好评|要好评|改评|改好评|删评|删差评|撤差评|空包|虚假发货|炒信|小号下单|隐瞒|换个原因|改选原因/,
  /cash ?back|brush(?:ing)? order|fake (?:order|review|parcel)|bought review|buy(?:ing)? (?:good )?reviews?/i,
  /(?:paid|induced) reviews?|(?:five|5)[- ]star review|reward for (?:a )?(?:good )?review/i,
  /(?:delete|remove|change|withdraw|edit) (?:the|their|his|her|a|your) (?:bad )?review/i,
  /(?:choose|pick|state) (?:another|a different) reason/i,
];

/** Whether a text names something the rules forbid, even to warn of it. */
export function advisesForbidden({ zh, en }: LocalText): boolean {
  return FORBIDDEN.some((phrase) => phrase.test(zh) || phrase.test(en));
}
