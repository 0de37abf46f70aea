import { useStore } from '../../app/store';
import { useText } from '../../ui/language';
import { LinkButton } from '../../ui/LinkButton';
import { groupShops } from './shop-fields';

/** More names are not read; the page of the profiles has them all. */
const NAMED = 12;

/** The shops that are known, by group, on the first page. */
export function StartShops() {
  const { t } = useText();
  const { state, go } = useStore();
  const { shops } = state;
  if (shops === null) return null;
  return (
    <section aria-labelledby="known-shops">
      <div className="section-title">
        <h2 id="known-shops">{t('ui.shops.name')}</h2>
        <LinkButton
          onPress={() => {
            go({ name: 'shops' });
          }}
        >
          {t('ui.shops.open')}
        </LinkButton>
      </div>
      {shops.length === 0 ? (
        <p className="faint">{t('ui.shops.startEmpty')}</p>
      ) : (
        <ul className="known-shops">
          {groupShops(shops).map(({ group, shops: members }) => {
            const names = members.slice(0, NAMED).map(({ name }) => name);
            const more = members.length > NAMED ? '…' : '';
            const list = names.join(t('ui.listSeparator')) + more;
            return (
              <li key={group ?? ''}>
                {group === null ? list : t('ui.shops.groupNames', { group, shops: list })}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
