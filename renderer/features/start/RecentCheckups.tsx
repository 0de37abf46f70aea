import { formatCount } from '../../../shared/format/format';
import type { CheckupCard } from '../../../shared/ipc/contract';
import { useText } from '../../ui/language';
import { Unfold } from '../../ui/Unfold';
import { RecentCard } from './RecentCard';

/** Older ones are folded. */
const SHOWN = 6;

/** Earlier check-ups, newest first. */
export function RecentCheckups({ cards }: { readonly cards: readonly CheckupCard[] }) {
  const { t } = useText();
  const [shown, older] = [cards.slice(0, SHOWN), cards.slice(SHOWN)];
  return (
    <section aria-labelledby="recent">
      <h2 id="recent">{t('ui.start.recent')}</h2>
      <Cards cards={shown} />
      {older.length > 0 && (
        <Unfold title={t('ui.start.older', { count: formatCount(older.length) })} isLazy>
          <Cards cards={older} />
        </Unfold>
      )}
    </section>
  );
}

function Cards({ cards }: { readonly cards: readonly CheckupCard[] }) {
  return (
    <ul className="recent">
      {cards.map((card) => (
        <RecentCard key={card.id} card={card} />
      ))}
    </ul>
  );
}
