import { useEffect, useMemo } from 'react';
import { bridge } from '../bridge';
import { cardName } from '../../shared/format/card-name';
import { formatPeriod } from '../../shared/format/format';
import { MOST_RECENT } from '../../shared/ipc/window-contract';
import { useText } from '../ui/language';
import { currentVisit, isInDocument } from './pages';
import { useStore } from './store';

/** Keeps the native menu and the title of the window to what the page shows; opens the files the program is called with. */
export function useWindowFacts(): void {
  const { t, say, language } = useText();
  const separator = t('ui.listSeparator');
  const { state, commands } = useStore();
  const { document, undos, way } = state;
  const isOpen = document !== null && isInDocument(currentVisit(way).page);
  const last = undos.at(-1);
  const name = isOpen
    ? cardName(
        { title: document.work.title, shops: document.result.shops.map((shop) => shop.name) },
        separator,
      )
    : null;
  const undo = last === undefined ? null : say(last.message);
  const { cards } = state;
  const recent = useMemo(
    () =>
      (cards ?? []).slice(0, MOST_RECENT).map((card) => ({
        id: card.id,
        name: [cardName(card, separator), formatPeriod(card.period, language)].join(' · '),
      })),
    [cards, separator, language],
  );
  useEffect(() => {
    void bridge().tellFacts({ document: name, undo, recent });
    // The menu is in the language in force.
  }, [name, undo, recent, language]);
  useEffect(() => bridge().onWaiting(() => void commands.takeCalled()), [commands]);
}
