import { useEffect, useMemo } from 'react';
import { bridge } from '../bridge';
import { cardName } from '../../shared/format/card-name';
import { formatPeriod } from '../../shared/format/format';
import { MOST_RECENT } from '../../shared/ipc/window-contract';
import { useText } from '../ui/language';
import { currentVisit, isInDocument } from './pages';
import { placeOf } from './place';
import { useStore } from './store';
import type { Undoable } from './undo';

/** Keeps the native menu and the title of the window to what the page shows; opens the files the program is called with. */
export function useWindowFacts(): void {
  const { t, say, language } = useText();
  const separator = t('ui.listSeparator');
  const { state, commands } = useStore();
  const { document, undos, redos, way } = state;
  const isOpen = document !== null && isInDocument(currentVisit(way).page);
  const name = isOpen
    ? cardName(
        { title: document.work.title, shops: document.result.shops.map((shop) => shop.name) },
        separator,
      )
    : null;
  const told = (last: Undoable | undefined) => (last === undefined ? null : say(last.message));
  const undo = told(undos.at(-1));
  const redo = told(redos.at(-1));
  const { cards } = state;
  const recent = useMemo(
    () =>
      (cards ?? []).slice(0, MOST_RECENT).map((card) => ({
        id: card.id,
        name: [cardName(card, separator), formatPeriod(card.period, language)].join(' · '),
      })),
    [cards, separator, language],
  );
  const place = useMemo(() => placeOf({ way, document }), [way, document]);
  useEffect(() => {
    void bridge().tellFacts({ document: name, undo, redo, recent, place });
    // The menu is in the language in force.
  }, [name, undo, redo, recent, place, language]);
  useEffect(() => bridge().onWaiting(() => void commands.takeCalled()), [commands]);
}
