import { Button } from 'react-aria-components';
import { formatCount } from '../../shared/format/format';
import { checklistEntries, isToDo } from '../features/checklist/checklist-items';
import { countsOf } from '../features/today/today-view';
import { hasManyShops } from '../ui/check-up';
import { useText, type UiCode } from '../ui/language';
import type { Page } from './pages';
import { useStore } from './store';

interface Way {
  readonly page: Page;
  readonly text: UiCode;
}

/** The ways in the groups they stand in: how it is, what to do, what it rests on, what comes of it. */
const WAYS: readonly (readonly Way[])[] = [
  [
    { page: { name: 'overview' }, text: 'ui.nav.overview' },
    { page: { name: 'compare' }, text: 'ui.nav.compare' },
    { page: { name: 'metrics', shop: null }, text: 'ui.nav.metrics' },
    { page: { name: 'trends', shop: null }, text: 'ui.nav.trends' },
  ],
  [
    { page: { name: 'diagnosis', shop: null, cause: null }, text: 'ui.nav.diagnosis' },
    { page: { name: 'checklist', shop: null }, text: 'ui.nav.checklist' },
    { page: { name: 'plan', shop: null }, text: 'ui.nav.plan' },
    { page: { name: 'today', view: 'tasks', shop: null }, text: 'ui.nav.today' },
  ],
  [
    { page: { name: 'assessment', shop: null }, text: 'ui.nav.assessment' },
    { page: { name: 'service', shop: null }, text: 'ui.nav.service' },
    { page: { name: 'texts', shop: null }, text: 'ui.nav.texts' },
  ],
  [
    { page: { name: 'report' }, text: 'ui.nav.report' },
    { page: { name: 'data' }, text: 'ui.nav.data' },
    { page: { name: 'settings' }, text: 'ui.nav.settings' },
  ],
];

const WATCH: Way = { page: { name: 'watch' }, text: 'ui.nav.watch' };

/** The ways to the pages of the check-up that is open. */
export function Ways({ page }: { readonly page: Page }) {
  const { t } = useText();
  const { state, go } = useStore();
  const { document } = state;
  const counts: Partial<Record<Page['name'], number>> =
    document === null
      ? {}
      : {
          checklist: checklistEntries(document, null).filter(isToDo).length,
          today: countsOf(document.result.today).waiting,
        };
  const many = document !== null && hasManyShops(document.result);
  const here = page.name === 'metric' ? 'metrics' : page.name;
  return (
    <nav className="ways" aria-label={t('ui.nav.label')}>
      {WAYS.map((group, place) => (
        <ul key={group[0]?.page.name}>
          {[...(many && place === 0 ? [WATCH] : []), ...group].map((way) => (
            <li key={way.page.name}>
              <Button
                className="way"
                aria-current={here === way.page.name ? 'page' : false}
                onPress={() => {
                  go(way.page);
                }}
              >
                {t(way.text)}
                {(counts[way.page.name] ?? 0) > 0 && (
                  <span className="way-count">{formatCount(counts[way.page.name] ?? null)}</span>
                )}
              </Button>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  );
}
