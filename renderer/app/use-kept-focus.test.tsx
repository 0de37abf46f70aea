// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Busy } from './busy';
import { INITIAL_STATE } from './state';
import { useKeptFocus } from './use-kept-focus';

const store = vi.hoisted(() => ({ busy: null as Busy | null }));
vi.mock('./store', () => ({ useStore: () => ({ state: { ...INITIAL_STATE, ...store } }) }));

beforeAll(() => {
  // Everything is seen where nothing is laid out.
  HTMLElement.prototype.checkVisibility = () => true;
});
afterEach(() => {
  store.busy = null;
  cleanup();
});

interface Shown {
  readonly buttons: readonly string[];
  readonly disabled?: string;
  readonly toast?: boolean;
}

function Page({ buttons, disabled, toast = false }: Shown) {
  useKeptFocus();
  return (
    <>
      <main>
        <button>first</button>
        <ul>
          {buttons.map((name) => (
            <li key={name}>
              <input aria-label={`${name} typed`} />
              <button disabled={name === disabled}>{name}</button>
            </li>
          ))}
        </ul>
      </main>
      <div role="status">{toast && <button>close</button>}</div>
    </>
  );
}

const button = (name: string) => screen.getByRole('button', { name });
const hasFocus = (name: string) =>
  waitFor(() => {
    expect(document.activeElement).toBe(button(name));
  });

/** The page with the focus on a button; what shows it otherwise. */
function focusOn(name: string): (shown: Shown) => void {
  const { rerender } = render(<Page buttons={['a', 'b', 'c']} />);
  button(name).focus();
  return (shown) => {
    rerender(<Page {...shown} />);
  };
}

describe('the focus of what goes', () => {
  it('goes to what stands in its place, else to what is nearest', async () => {
    const show = focusOn('b');
    show({ buttons: ['a', 'c'] });
    await hasFocus('c');
    show({ buttons: ['a'] });
    await hasFocus('a');
    show({ buttons: [] });
    await hasFocus('first');
  });

  it('comes back to a button that is pressed again once something is done', async () => {
    const show = focusOn('b');
    store.busy = 'assess';
    show({ buttons: ['a', 'b'], disabled: 'b' });
    await waitFor(() => {
      expect(button('b')).toHaveProperty('disabled', true);
    });
    // As a browser does when it draws.
    button('b').blur();
    store.busy = null;
    show({ buttons: ['a', 'b'] });
    await hasFocus('b');
  });

  it('goes back to what had it before where nothing is near', async () => {
    const show = focusOn('b');
    show({ buttons: ['a', 'b', 'c'], toast: true });
    await waitFor(() => button('close'));
    button('close').focus();
    show({ buttons: ['a', 'b', 'c'] });
    await hasFocus('b');
  });

  it('is let go of where a person does so', async () => {
    const show = focusOn('b');
    button('b').blur();
    show({ buttons: ['b', 'c'] });
    await waitFor(() => {
      expect(screen.queryByRole('button', { name: 'a' })).toBeNull();
    });
    expect(document.activeElement).toBe(document.body);
  });
});
