/** The handbook: what the five articles the product started from tell a seller, in our own words, each tied to what the product does. */
import type { LocalText } from '../../text/local-text';
import type { ComplaintKind } from '../service-fields';

/** Themes, in the order they are read: why a score is low, what it is made of, what to do, and what never to do. */
export const THEMES = [
  'causes',
  'metrics',
  'factors',
  'practices',
  'service',
  'forbidden',
] as const;
export type Theme = (typeof THEMES)[number];

export interface HandbookEntry {
  /** Kebab-case, unique in the handbook; links lead to it. */
  readonly id: string;
  readonly title: LocalText;
  /** What it is and what it does to buyers or the score. */
  readonly meaning: LocalText;
  /** What to do about it, in a sentence. */
  readonly way: LocalText;
  /** Metrics and questions of the self-assessment it is seen in; empty where only people can tell. */
  readonly measures: readonly string[];
  /** Ids of actions, the first one first. */
  readonly actions: readonly string[];
  /** Seed rows and rules, as `describeSource` reads them. */
  readonly source: string;
  /** The kind of complaint whose steps belong here. */
  readonly complaint?: ComplaintKind;
}

export interface HandbookSection {
  readonly id: string;
  readonly theme: Theme;
  readonly title: LocalText;
  readonly entries: readonly HandbookEntry[];
}
