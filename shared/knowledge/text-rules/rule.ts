/** What the rules of review texts are made of. Words stand apart by blanks, in half width and small letters. */
import type { LocalText } from '../../text/local-text';

/** What reviews speak of. */
export const TOPIC_IDS = [
  'quality',
  'damage',
  'size',
  'colour',
  'description',
  'authenticity',
  'function',
  'smell',
  'packaging',
  'missing',
  'logistics',
  'service',
  'courier',
  'afterSales',
  'price',
  'gift',
  'repurchase',
  'general',
] as const;
export type TopicId = (typeof TOPIC_IDS)[number];

/** Things named, and words that praise or blame these things and may mean nothing or the opposite elsewhere. */
export interface WordGroup {
  readonly nouns: string;
  readonly good?: string;
  readonly bad?: string;
  /** That there is none is a complaint: "没有说明书". */
  readonly wanted?: true;
}

export interface TopicRules {
  readonly name: LocalText;
  /** Say it by themselves. */
  readonly good: string;
  readonly bad: string;
  readonly groups: readonly WordGroup[];
}

/** Something words do not show one by one. */
export interface TextPattern {
  readonly topic: TopicId;
  readonly polarity: 'positive' | 'negative';
  /** Looked for in the text in half width and small letters. */
  readonly pattern: RegExp;
  /** Nothing else is read in what it covers: it is said of another good, or did not come. */
  readonly isWhole?: true;
}

/** Words that change what stands beside them. */
export interface Modifiers {
  /** Praise and blame of whatever is named, else of everything. */
  readonly good: string;
  readonly bad: string;
  /** The same, but never of what is named beside it. */
  readonly goodOfAll: string;
  readonly badOfAll: string;
  /** Turn what follows, within so many characters. */
  readonly negators: readonly { readonly words: string; readonly reach: number }[];
  /** "如果…": what follows is not so. */
  readonly conditions: string;
  /** "…就好了": the condition before it is wished for. */
  readonly wishes: string;
  /** "担心…": what follows was feared or expected only. */
  readonly worries: string;
  /** "结果没有": what was feared did not come. */
  readonly reliefs: string;
  /** "说是…": praise that follows is somebody else's. */
  readonly hearsay: string;
  /** "真是…": praise that is contradicted in the same text is mockery. */
  readonly mockery: string;
  /** Begin something new within a clause. */
  readonly contrasts: string;
  /** Praise that follows is left out of praise: "除了好看一无是处". */
  readonly exceptions: string;
  /** Of earlier purchases and other shops. */
  readonly past: string;
  /** Of this one, said after them. */
  readonly present: string;
  /** Make a question, which says nothing. */
  readonly questions: string;
  /** Look like words of the rules and are none. */
  readonly ignored: string;
}

export interface TextRules {
  readonly topics: Readonly<Record<TopicId, TopicRules>>;
  readonly patterns: readonly TextPattern[];
  readonly modifiers: Modifiers;
}
