import { useEffect } from 'react';
import { bridge } from '../bridge';
import { cardName } from '../../shared/format/card-name';
import { useText } from '../ui/language';
import { currentVisit, isInDocument } from './pages';
import { useStore } from './store';

/** Keeps the native menu and the title of the window to what the page shows; opens the files the program is called with. */
export function useWindowFacts(): void {
  const { t, say } = useText();
  const { state, commands } = useStore();
  const { document, undos, way, settings } = state;
  const isOpen = document !== null && isInDocument(currentVisit(way).page);
  const last = undos.at(-1);
  const name = isOpen
    ? cardName(
        { title: document.work.title, shops: document.result.shops.map((shop) => shop.name) },
        t('ui.listSeparator'),
      )
    : null;
  const undo = last === undefined ? null : say(last.message);
  useEffect(() => {
    void bridge().tellFacts({ document: name, undo });
    // Told anew in another language, and when the list of check-ups has changed.
  }, [name, undo, settings.language, state.cards]);
  useEffect(() => bridge().onWaiting(() => void commands.takeCalled()), [commands]);
}
