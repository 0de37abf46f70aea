import { useState } from 'react';
import { useStore } from '../../app/store';
import { beijingNow } from '../checklist/now';
import { readDraft, type Days, type Draft } from './draft';

const DAY_MS = 86_400_000;

/** What the pages of entering share: the days, and the way into a check-up. */
export interface Entering {
  readonly days: Days;
  /**
   * Makes a check-up of a draft, or puts it beside the files read. False when something in it is wrong or it is empty: the
   * form then says so.
   */
  readonly begin: (draft: Draft) => boolean;
}

/** Entering figures. Platforms count up to yesterday; beside files their last day is the usual one. */
export function useEntering(add: boolean): Entering {
  const { state, dispatch, commands } = useStore();
  const [{ today, yesterday }] = useState(daysNow);
  const lastInFiles = add ? (state.imported?.period.to ?? null) : null;
  const usual = lastInFiles !== null && lastInFiles <= today ? lastInFiles : yesterday;
  const days = { today, usual };
  const begin = (draft: Draft) => {
    dispatch({ type: 'draft', draft });
    const { entries, problems } = readDraft(draft, days);
    if (entries.length === 0 || Object.keys(problems).length > 0) return false;
    void commands.enter(entries, add);
    return true;
  };
  return { days, begin };
}

function daysNow(): { readonly today: string; readonly yesterday: string } {
  const now = Date.now();
  const dayOf = (moment: number) => beijingNow(moment).slice(0, 10);
  return { today: dayOf(now), yesterday: dayOf(now - DAY_MS) };
}
