/** The store as React sees it: the state, and the commands that change it. */
import { createContext, use, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { bridge } from '../bridge';
import type { Commands } from './commands';
import { markOf } from '../ui/focus-place';
import { createStore } from './create-store';
import type { Page } from './pages';
import type { Change, State } from './state';

export interface Store {
  readonly state: State;
  readonly dispatch: (change: Change) => void;
  readonly commands: Commands;
  /** Goes to a page, remembering where this one was left. */
  readonly go: (page: Page) => void;
  readonly back: () => void;
}

const StoreContext = createContext<Store | null>(null);

/** Id of the element that scrolls. */
export const SCROLL_ID = 'page';

export function StoreProvider({ children }: { readonly children: ReactNode }) {
  const [machine] = useState(() => createStore(bridge()));
  const state = useSyncExternalStore(machine.subscribe, machine.state);
  // These stay the same, so that what they are handed to need not be drawn again.
  const ways = useMemo(
    () => ({
      dispatch: machine.dispatch,
      commands: machine.commands,
      go: (page: Page) => {
        const scroller = document.getElementById(SCROLL_ID);
        const scroll = scroller?.scrollTop ?? 0;
        const focus = scroller === null ? null : markOf(document.activeElement, scroller);
        machine.dispatch({ type: 'go', page, scroll, focus });
      },
      back: () => {
        machine.dispatch({ type: 'back' });
      },
    }),
    [machine],
  );
  const store = useMemo<Store>(() => ({ state, ...ways }), [state, ways]);
  return <StoreContext value={store}>{children}</StoreContext>;
}

/** The store; only below `StoreProvider`. */
export function useStore(): Store {
  const store = use(StoreContext);
  if (store === null) throw new Error('useStore outside StoreProvider');
  return store;
}
