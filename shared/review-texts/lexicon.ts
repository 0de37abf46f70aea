/** The words of the rules in one tree, so that a text is gone through once. */
import { topicId } from '../knowledge/text-rules';
import { TOPIC_IDS, type TextRules, type TopicId } from '../knowledge/text-rules/rule';
import { plainText } from './plain-text';
import { addWord, emptyTree, type WordTree } from './word-tree';

export type Polarity = 'positive' | 'negative';

/** A phrase a person says themselves how to read; `ignore` = it says nothing. */
export interface OwnPhrase {
  readonly phrase: string;
  /** A topic of the rules; of no meaning where the phrase is ignored. */
  readonly topic: string;
  readonly polarity: Polarity | 'ignore';
}

/** More are no list a person keeps, and longer ones no phrase. */
export const MOST_PHRASES = 500;
export const LONGEST_PHRASE = 60;

/** What a word says. */
export interface Sense {
  /** Null = of what is named beside it. */
  readonly topic: TopicId | null;
  readonly polarity: Polarity;
  /** The group one of whose nouns must be named; null = none need be. */
  readonly group: number | null;
}

/** What a word does to others. */
export type Role =
  | 'condition'
  | 'wish'
  | 'worry'
  | 'relief'
  | 'hearsay'
  | 'mockery'
  | 'contrast'
  | 'exception'
  | 'past'
  | 'present'
  | 'question';

/** A word with all it may be. */
export interface Word {
  readonly senses: Sense[];
  /** Groups it is a noun of. */
  readonly groups: number[];
  readonly roles: Set<Role>;
  /** Characters within which it turns what follows; 0 = it does not. */
  reach: number;
  /** Whether a person said how to read it: nothing beside it changes that. */
  readonly isOwn: boolean;
}

export interface Lexicon {
  readonly words: WordTree<Word>;
  /** Phrases of the person; they go before `words`. */
  readonly own: WordTree<Word>;
  /** Topic of a group of nouns, and whether their absence is a complaint. */
  readonly groups: readonly { readonly topic: TopicId; readonly wanted: boolean }[];
  readonly patterns: TextRules['patterns'];
}

/** Makes the tree of some rules and phrases of one's own. */
export function buildLexicon(rules: TextRules, phrases: readonly OwnPhrase[] = []): Lexicon {
  const words = emptyTree<Word>();
  const groups: { topic: TopicId; wanted: boolean }[] = [];
  const each = (list: string, change: (word: Word) => void): void => {
    for (const written of list.split(/\s+/)) {
      if (written !== '') change(addWord(words, plainText(written), emptyWord));
    }
  };
  const say = (list: string, sense: Sense): void => {
    each(list, ({ senses }) => senses.push(sense));
  };
  for (const topic of TOPIC_IDS) {
    const { good, bad, groups: ofTopic } = rules.topics[topic];
    say(good, { topic, polarity: 'positive', group: null });
    say(bad, { topic, polarity: 'negative', group: null });
    for (const { nouns, good: with_ = '', bad: without = '', wanted } of ofTopic) {
      const group = groups.push({ topic, wanted: wanted === true }) - 1;
      each(nouns, (word) => word.groups.push(group));
      say(with_, { topic, polarity: 'positive', group });
      say(without, { topic, polarity: 'negative', group });
    }
  }
  const { modifiers } = rules;
  say(modifiers.good, { topic: null, polarity: 'positive', group: null });
  say(modifiers.bad, { topic: null, polarity: 'negative', group: null });
  say(modifiers.goodOfAll, { topic: 'general', polarity: 'positive', group: null });
  say(modifiers.badOfAll, { topic: 'general', polarity: 'negative', group: null });
  for (const { words: negators, reach } of modifiers.negators) {
    each(negators, (word) => (word.reach = reach));
  }
  for (const [role, list] of Object.entries(ROLES)) {
    each(modifiers[list], ({ roles }) => roles.add(role as Role));
  }
  each(modifiers.ignored, () => undefined);
  return { words, own: ownWords(phrases), groups, patterns: rules.patterns };
}

const ROLES = {
  condition: 'conditions',
  wish: 'wishes',
  worry: 'worries',
  relief: 'reliefs',
  hearsay: 'hearsay',
  mockery: 'mockery',
  contrast: 'contrasts',
  exception: 'exceptions',
  past: 'past',
  present: 'present',
  question: 'questions',
} as const satisfies Record<Role, keyof TextRules['modifiers']>;

function ownWords(phrases: readonly OwnPhrase[]): WordTree<Word> {
  const own = emptyTree<Word>();
  for (const { phrase, topic, polarity } of phrases) {
    const written = plainText(phrase.trim());
    if (written === '') continue;
    const word = addWord(own, written, () => ({ ...emptyWord(), isOwn: true }));
    const known = topicId(topic);
    word.senses.length = 0;
    if (polarity !== 'ignore' && known !== undefined) {
      word.senses.push({ topic: known, polarity, group: null });
    }
  }
  return own;
}

function emptyWord(): Word {
  return { senses: [], groups: [], roles: new Set(), reach: 0, isOwn: false };
}
