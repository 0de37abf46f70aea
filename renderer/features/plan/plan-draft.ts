/** What a person tries out on a shop, kept as long as its check-up is shown. */
import { GOOD_EVENTS, type ShopEvent } from '../../../shared/advice/events';
import type { Change } from '../../../shared/advice/what-if';
import { EVENT_KINDS } from '../../../shared/checkup/event-kinds';

export interface PlanDraft {
  /** New values by metric id, in the metrics' units. */
  readonly values: Readonly<Record<string, number>>;
  /** How many more of an event happen; whole numbers above 0. */
  readonly events: Readonly<Partial<Record<ShopEvent, number>>>;
  /** Id of the gate or grade aimed at; null = the first there is. */
  readonly line: string | null;
}

export const NOTHING_TRIED: PlanDraft = { values: {}, events: {}, line: null };

/** The most events of a kind that can be tried. */
export const MOST_EVENTS = 9999;

const SHOP_EVENTS: readonly ShopEvent[] = [...EVENT_KINDS, ...GOOD_EVENTS];

/** Whether anything is tried; a line alone is not. */
export function isTried({ values, events }: PlanDraft): boolean {
  return Object.keys(values).length + Object.keys(events).length > 0;
}

/** The change as it is scored. */
export function changeOf({ values, events }: PlanDraft): Change {
  return {
    values: new Map(Object.entries(values)),
    events: new Map(
      SHOP_EVENTS.flatMap((one) => (events[one] ? [[one, events[one]] as const] : [])),
    ),
  };
}

/** What is tried, and what was before it was last taken back or replaced. */
export interface Trying {
  readonly draft: PlanDraft;
  /** What can be put in again; null once something else was changed. */
  readonly before: PlanDraft | null;
}

export type Step =
  /** Another value of a metric; null takes it out. */
  | { readonly what: 'value'; readonly metric: string; readonly value: number | null }
  /** So many more of an event; 0 takes it out. */
  | { readonly what: 'event'; readonly event: ShopEvent; readonly times: number }
  /** All these values at once, in place of what was tried. */
  | { readonly what: 'values'; readonly values: ReadonlyMap<string, number> }
  | { readonly what: 'line'; readonly line: string }
  | { readonly what: 'reset' | 'restore' };

/** What is tried after one step. */
export function afterStep({ draft, before }: Trying, step: Step): Trying {
  switch (step.what) {
    case 'value': {
      const { [step.metric]: _, ...others } = draft.values;
      if (step.value === null) return { draft: { ...draft, values: others }, before: draft };
      const values = { ...draft.values, [step.metric]: step.value };
      return { draft: { ...draft, values }, before: null };
    }
    case 'event': {
      const { [step.event]: _, ...others } = draft.events;
      const events = step.times === 0 ? others : { ...others, [step.event]: step.times };
      return { draft: { ...draft, events }, before: null };
    }
    case 'values': {
      const values = Object.fromEntries(step.values);
      return { draft: { ...draft, values, events: {} }, before: isTried(draft) ? draft : null };
    }
    case 'line':
      return { draft: { ...draft, line: step.line }, before };
    case 'reset':
      return { draft: { ...NOTHING_TRIED, line: draft.line }, before: draft };
    case 'restore':
      return before === null ? { draft, before } : { draft: before, before: null };
  }
}
