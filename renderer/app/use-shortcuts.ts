import { useEffect } from 'react';
import { MENU_PAGES, type MenuCommand } from '../../shared/ipc/window-contract';
import { bridge } from '../bridge';
import { isTyped } from '../ui/focus-place';
import type { Commands } from './commands';
import { GUIDE, PAGE_OF, type Page } from './pages';
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
        // A page of its own stands in front while something is under way.
        if (busy === null) obey(command, { commands, go, hasDocument });
      }),
    [busy, commands, go, hasDocument],
  );
}

interface Obeying {
  readonly commands: Commands;
  readonly go: (page: Page) => void;
  readonly hasDocument: boolean;
}

function obey(command: MenuCommand, { commands, go, hasDocument }: Obeying): void {
  if (typeof command === 'object') void commands.open(command.document);
  else if (isMenuPage(command)) {
    if (hasDocument) go(PAGE_OF[command]);
  } else {
    switch (command) {
      case 'open':
        return void commands.chooseFiles(false);
      case 'openDocument':
        return void commands.chooseDocument();
      case 'example':
        return void commands.tryExample('three-shops');
      case 'print':
        // On its own page the report is printed by that.
        return hasDocument ? go(PAGE_OF.report) : undefined;
      case 'saveCopy':
        return void commands.saveCopy();
      case 'undo':
        return takeBack('undo', commands.undoLast);
      case 'redo':
        return takeBack('redo', commands.redoLast);
      case 'summary':
        return commands.showSummary(true);
      case 'tour':
        return commands.showTour(true);
      case 'diagnostics':
        return commands.showDiagnostics(true);
      case 'paste':
      case 'form':
        return go({ name: command, add: false });
      case 'home':
        return go({ name: 'start' });
      case 'settings':
      case 'licences':
        return go({ name: command });
      case 'guide':
        return go(GUIDE);
      case 'knowledge':
        return go({ name: 'knowledge', entry: null });
    }
  }
}

function isMenuPage(command: string): command is (typeof MENU_PAGES)[number] {
  return MENU_PAGES.some((page) => page === command);
}

/** In a field, what was typed there; anywhere else, the last change. */
function takeBack(what: 'undo' | 'redo', last: () => Promise<void>): void {
  // The only way a page has to the field's own history.
  if (isTyped(document.activeElement)) document.execCommand(what);
  else void last();
}

/** Esc in a field or in something that floats belongs to it. */
function inOverlayOrField(event: KeyboardEvent): boolean {
  const owner =
    event.target instanceof Element
      ? event.target.closest('input, select, textarea, [role="dialog"], [role="listbox"]')
      : null;
  return owner !== null || document.querySelector('.popover') !== null;
}
