/** The store outside React: one state, one reducer, the commands. */
import type { CheckupApi } from '../../shared/ipc/contract';
import { makeCommands, type Commands } from './commands';
import { INITIAL_STATE, reduce, type Change, type State } from './state';

export interface StoreMachine {
  readonly state: () => State;
  readonly dispatch: (change: Change) => void;
  /** Returns the function that stops listening. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly commands: Commands;
}

/** A store over an API. Changes are in force as soon as `dispatch` returns, so commands always see the present state. */
export function createStore(api: CheckupApi): StoreMachine {
  let current = INITIAL_STATE;
  const listeners = new Set<() => void>();
  const state = () => current;
  const dispatch = (change: Change) => {
    current = reduce(current, change);
    for (const listener of listeners) listener();
  };
  return {
    state,
    dispatch,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    commands: makeCommands({ api, state, dispatch }),
  };
}
