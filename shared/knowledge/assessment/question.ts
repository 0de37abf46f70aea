import type { LocalText } from '../../text/local-text';

/** What every question of the self-assessment has, whatever its answer is. */
interface Asked {
  /** `assess.name`; never the id of a metric. */
  readonly id: string;
  /** What it is about, as short as the name of a metric. */
  readonly name: LocalText;
  readonly direction: 'higher' | 'lower';
  /** Article and table, as `describeSource` reads them. */
  readonly source: string;
  /** The question as it is put to the shop. */
  readonly ask: LocalText;
  /** What must be said so that two people answer alike; null where question and answers say it. */
  readonly note: LocalText | null;
  /** Metrics that tell the same: once any of them is known of a shop, the question is needless. */
  readonly answeredBy: readonly string[];
  /** Metrics it has a hand in: the points they lose say how much the question matters. */
  readonly concerns: readonly string[];
}

/** Judged from 1 to 5, each of which is something that can be seen. */
export interface LevelQuestion extends Asked {
  readonly unit: 'stars';
  /** The worst first: the level of 1 to that of 5. */
  readonly levels: readonly LocalText[];
}

/** Counted. count: things or cases, whole · ratio: a share, as a fraction. */
export interface NumberQuestion extends Asked {
  readonly unit: 'count' | 'ratio';
  /** What is counted (and, of a share, of what). */
  readonly counted: LocalText;
  /** Days it is counted over, back from today; null = as it is now. */
  readonly days: number | null;
  /** More is a slip of the pen; in the unit of the question, from 0. */
  readonly most: number;
}

export type AssessmentItem = LevelQuestion | NumberQuestion;

/** Levels of a question: its texts in both languages, the worst first. */
export function levels(zh: readonly string[], en: readonly string[]): readonly LocalText[] {
  return zh.map((text, index) => ({ zh: text, en: en[index] ?? '' }));
}

type Rest<Q extends AssessmentItem> = Pick<Q, 'ask'> &
  Omit<Q, keyof Asked | 'unit'> &
  Partial<Pick<Q, 'note' | 'answeredBy' | 'concerns'>>;

const NOTHING = { note: null, answeredBy: [], concerns: [] } as const;

/** A question judged by levels. */
export function judged(
  id: string,
  zh: string,
  en: string,
  source: string,
  rest: Rest<LevelQuestion>,
): AssessmentItem {
  return {
    ...{ id: `assess.${id}`, name: { zh, en }, unit: 'stars', direction: 'higher', source },
    ...NOTHING,
    ...rest,
  };
}

/** A question answered by a number. */
export function counted(
  id: string,
  zh: string,
  en: string,
  source: string,
  rest: Rest<NumberQuestion> & Pick<NumberQuestion, 'unit' | 'direction'>,
): AssessmentItem {
  return { ...{ id: `assess.${id}`, name: { zh, en }, source }, ...NOTHING, ...rest };
}
