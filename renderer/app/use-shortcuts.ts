import { useEffect } from 'react';
import { bridge } from '../bridge';
import { GUIDE } from './pages';
import { useStore } from './store';

/** Alt+← and Esc go back, or stop reading files; the native menu's commands do what their buttons do. */
export function useShortcuts(): void {
  const { state, commands, go, back } = useStore();
  const hasDocument = state.document !== null;
  const { busy } = state;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isBack = event.key === 'ArrowLeft' && event.altKey;
      const isEscape =
        event.key === 'Escape' && !event.defaultPrevented && !inOverlayOrField(event);
      if (!isBack && !isEscape) return;
      event.preventDefault();
      // What is under way is stopped, if it can be, and never left behind unseen.
      if (busy === 'import' || busy === 'unlock' || busy === 'reread') void commands.cancelImport();
      else if (busy === null) back();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [back, busy, commands]);
  useEffect(
    () =>
      bridge().onMenuCommand((command) => {
        if (command === 'open') void commands.chooseFiles(false);
        else if (command === 'example') void commands.tryExample('three-shops');
        else if (command === 'home') go({ name: 'start' });
        else if (command === 'guide') go(GUIDE);
        else if (hasDocument) go({ name: 'report' });
      }),
    [commands, go, hasDocument],
  );
}

/** Esc in a field or in something that floats belongs to it. */
function inOverlayOrField(event: KeyboardEvent): boolean {
  const owner =
    event.target instanceof Element
      ? event.target.closest('input, select, textarea, [role="dialog"], [role="listbox"]')
      : null;
  return owner !== null || document.querySelector('.popover') !== null;
}
