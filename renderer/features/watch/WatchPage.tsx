import { useMemo } from 'react';
import { formatCount } from '../../../shared/format/format';
import type { CheckupDocument } from '../../../shared/ipc/contract';
import { useStore } from '../../app/store';
import { ChoiceField } from '../../ui/ChoiceField';
import { useText } from '../../ui/language';
import { PageTitle } from '../../ui/PageTitle';
import { AgainButton } from '../files/AgainButton';
import { beijingNow } from '../checklist/now';
import { compareGroups } from '../shops/shop-fields';
import { FineShops } from './FineShops';
import { watchTitle } from './reason-words';
import { UrgentShop } from './UrgentShop';
import { groupsOf, reasonCounts, URGENT_HOURS, watchList, type WatchedShop } from './watch-view';
import './watch.css';

const ALL = 'all';

/** Which of many shops need a hand today, and why; the others in a line each. */
export function WatchPage({ document }: { readonly document: CheckupDocument }) {
  const words = useText();
  const { t } = words;
  const { state, dispatch } = useStore();
  const { history, shops: known, watchGroup } = state;
  const { shops } = document.result;
  const list = useMemo(() => watchList(document, history, beijingNow()), [document, history]);
  const groups = useMemo(() => groupsOf(shops, known ?? []), [shops, known]);
  const names = [...new Set(groups.values())].sort(compareGroups);
  // A group that is remembered may have no shop here.
  const group = watchGroup !== null && names.includes(watchGroup) ? watchGroup : null;
  const isShown = ({ shop }: WatchedShop) => group === null || groups.get(shop.id) === group;
  const shown = { urgent: list.urgent.filter(isShown), fine: list.fine.filter(isShown) };
  return (
    <article className="watch">
      <PageTitle
        title={watchTitle(shown, words)}
        note={t('ui.watch.note', { hours: URGENT_HOURS })}
      >
        {names.length > 0 && (
          <ChoiceField
            label={t('ui.watch.group')}
            value={group === null ? ALL : `=${group}`}
            choices={[
              { id: ALL, name: t('ui.all') },
              ...names.map((name) => ({ id: `=${name}`, name })),
            ]}
            onChoose={(id) => {
              dispatch({ type: 'watchGroup', group: id === ALL ? null : id.slice(1) });
            }}
          />
        )}
        <AgainButton result={document.result} />
      </PageTitle>
      {shown.urgent.length > 0 && (
        <ul className="watch-counts" aria-label={t('ui.watch.counts')}>
          {reasonCounts(shown.urgent).map(({ kind, count }) => (
            <li key={kind}>{t(`ui.watch.count.${kind}`, { count: formatCount(count) })}</li>
          ))}
        </ul>
      )}
      {shown.urgent.length > 0 && (
        <ol className="watch-list" aria-label={t('ui.watch.urgent')}>
          {shown.urgent.map((one) => (
            <UrgentShop key={one.shop.id} result={document.result} watched={one} />
          ))}
        </ol>
      )}
      {shown.fine.length > 0 && (
        <section aria-labelledby="watch-fine">
          <h2 id="watch-fine">{t('ui.watch.fine', { count: formatCount(shown.fine.length) })}</h2>
          <FineShops result={document.result} shops={shown.fine} />
        </section>
      )}
    </article>
  );
}
