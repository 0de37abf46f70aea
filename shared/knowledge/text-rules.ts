/** How reviews are read: topics with their words, in the order results list topics of equal counts. */
import type { LocalText } from '../text/local-text';
import { GOODS_RULES } from './text-rules/goods';
import { MODIFIERS } from './text-rules/modifiers';
import { PARCEL_RULES } from './text-rules/parcel';
import { TEXT_PATTERNS } from './text-rules/patterns';
import { TOPIC_IDS, type TextRules, type TopicId } from './text-rules/rule';
import { SHOP_RULES } from './text-rules/shop';

/** The rules as shipped. Every word of them was chosen for this program. */
export const TEXT_RULES: TextRules = {
  topics: { ...GOODS_RULES, ...PARCEL_RULES, ...SHOP_RULES },
  patterns: TEXT_PATTERNS,
  modifiers: MODIFIERS,
};

/** A topic by the id a result holds; undefined for one these rules do not know. */
export function topicId(id: string): TopicId | undefined {
  return TOPIC_IDS.find((one) => one === id);
}

/** What a topic is called. */
export function topicName(id: string): LocalText {
  const known = topicId(id);
  return known === undefined ? { zh: id, en: id } : TEXT_RULES.topics[known].name;
}
