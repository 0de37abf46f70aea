import { Button } from 'react-aria-components';
import { formatCount, formatPeriod } from '../../../shared/format/format';
import type { CheckupCard } from '../../../shared/ipc/contract';
import { cardName } from '../../../shared/format/card-name';
import { useStore } from '../../app/store';
import { Icon } from '../../ui/Icon';
import { useText } from '../../ui/language';

/** Earlier check-ups, newest first; removing one can be undone. */
export function RecentCheckups() {
  const { t } = useText();
  const { cards } = useStore().state;
  if (cards === null) return <p className="faint">{t('ui.start.loading')}</p>;
  return (
    <section aria-labelledby="recent">
      <h2 id="recent">{t('ui.start.recent')}</h2>
      {cards.length === 0 ? (
        <p className="faint">{t('ui.start.noRecent')}</p>
      ) : (
        <ul className="recent">
          {cards.map((card) => (
            <Card key={card.id} card={card} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Card({ card }: { readonly card: CheckupCard }) {
  const { t, language } = useText();
  const { commands } = useStore();
  const title = cardName(card, t('ui.listSeparator'));
  return (
    <li className="card recent-card">
      <Button
        className="recent-open"
        onPress={() => {
          void commands.open(card.id);
        }}
      >
        <span className="recent-title truncate">{title}</span>
        <span className="faint">
          {t('ui.shopCount', { count: formatCount(card.shops.length) })} ·{' '}
          {formatPeriod(card.period, language)}
        </span>
        <span className="faint">
          {t(card.open + card.done === 0 ? 'ui.start.cardPlain' : 'ui.start.card', {
            created: card.createdAt.slice(0, 16),
            done: formatCount(card.done),
            all: formatCount(card.open + card.done),
          })}
        </span>
      </Button>
      <Button
        className="button icon-only recent-remove"
        aria-label={t('ui.start.remove', { title })}
        onPress={() => {
          void commands.remove(card.id);
        }}
      >
        <Icon name="close" />
      </Button>
    </li>
  );
}
