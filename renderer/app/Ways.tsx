import { Button } from 'react-aria-components';
import { formatCount } from '../../shared/format/format';
import { actionsToDo } from '../features/checklist/checklist-items';
import { countsOf } from '../features/today/today-view';
import { hasManyShops } from '../ui/check-up';
import { useText } from '../ui/language';
import { PAGE_OF, type Page } from './pages';
import { useStore } from './store';

type Way = keyof typeof PAGE_OF | 'watch' | 'settings';

/** The ways in the groups they stand in: how it is, what to do, what it rests on, what comes of it. */
const WAYS: readonly (readonly Way[])[] = [
  ['overview', 'compare', 'metrics', 'trends'],
  ['diagnosis', 'checklist', 'plan', 'today'],
  ['assessment', 'service', 'texts'],
  ['report', 'data', 'settings'],
];

/** The ways to the pages of the check-up that is open. */
export function Ways({ page }: { readonly page: Page }) {
  const { t } = useText();
  const { state, go } = useStore();
  const { document } = state;
  const counts: Partial<Record<Page['name'], number>> =
    document === null
      ? {}
      : {
          checklist: actionsToDo(document).length,
          today: countsOf(document.result.today).waiting,
        };
  const many = document !== null && hasManyShops(document.result);
  const here = page.name === 'metric' ? 'metrics' : page.name;
  return (
    <nav className="ways" aria-label={t('ui.nav.label')}>
      {WAYS.map((group, place) => (
        <ul key={place}>
          {[...(many && place === 0 ? (['watch'] as const) : []), ...group].map((way) => (
            <li key={way}>
              <Button
                className="way"
                aria-current={here === way ? 'page' : false}
                onPress={() => {
                  go(way === 'watch' || way === 'settings' ? { name: way } : PAGE_OF[way]);
                }}
              >
                {t(`ui.nav.${way}`)}
                {(counts[way] ?? 0) > 0 && (
                  <span className="way-count">{formatCount(counts[way] ?? null)}</span>
                )}
              </Button>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  );
}
