import { useState } from 'react';
import { Button } from 'react-aria-components';
import { LONGEST_TITLE } from '../../../shared/checklist/work';
import { cardName } from '../../../shared/format/card-name';
import { formatCount, formatPeriod } from '../../../shared/format/format';
import type { CheckupCard } from '../../../shared/ipc/contract';
import { useStore } from '../../app/store';
import { Icon } from '../../ui/Icon';
import { keyOf } from '../../ui/keys';
import { useText } from '../../ui/language';
import { TextCell } from '../../ui/TextCell';

/** One check-up: opens it, renames it in place, removes it; both can be undone. */
export function RecentCard({ card }: { readonly card: CheckupCard }) {
  const { t, language } = useText();
  const { commands } = useStore();
  // `named`: it was just renamed, so that the keyboard goes on from its button.
  const [naming, setNaming] = useState<'no' | 'typing' | 'named'>('no');
  const title = cardName(card, t('ui.listSeparator'));
  const about = (
    <>
      <span className="faint">
        {t('ui.shopCount', { count: formatCount(card.shops.length) })} ·{' '}
        {formatPeriod(card.period, language)}
      </span>
      <span className="faint">
        {t(workText(card), {
          created: card.createdAt.slice(0, 16),
          done: formatCount(card.done),
          all: formatCount(card.open + card.done),
        })}
      </span>
    </>
  );
  if (naming === 'typing') {
    return (
      <li className="card recent-card">
        <div
          className="recent-open"
          onBlur={() => {
            setNaming('no');
          }}
          onKeyDown={(event) => {
            const key = keyOf(event);
            if (key !== 'Enter' && key !== 'Escape') return;
            // The button that takes the focus would be pressed by the same stroke.
            event.preventDefault();
            setNaming('named');
          }}
        >
          <TextCell
            label={t('ui.start.name')}
            value={card.title}
            placeholder={title}
            maxLength={LONGEST_TITLE}
            takesFocus
            commit={async (text) => {
              await commands.rename(card.id, text);
              return null;
            }}
          />
          {about}
        </div>
      </li>
    );
  }
  return (
    <li className="card recent-card">
      <Button
        className="recent-open"
        onPress={() => {
          void commands.open(card.id);
        }}
      >
        <span className="recent-title truncate" title={title}>
          {title}
        </span>
        {about}
      </Button>
      <div className="recent-tools">
        <Button
          className="button icon-only"
          autoFocus={naming === 'named'}
          aria-label={t('ui.start.rename', { title })}
          onPress={() => {
            setNaming('typing');
          }}
        >
          <Icon name="edit" />
        </Button>
        <Button
          className="button icon-only"
          aria-label={t('ui.start.remove', { title })}
          onPress={() => {
            void commands.remove(card.id);
          }}
        >
          <Icon name="close" />
        </Button>
      </div>
    </li>
  );
}

/** How its checklist is told; of several shops every shop has its own. */
function workText({ done, shops }: CheckupCard) {
  if (done === 0) return 'ui.start.cardPlain';
  return shops.length > 1 ? 'ui.start.cardShops' : 'ui.start.card';
}
