import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { formatCount } from '../../../shared/format/format';
import type { CheckupDocument } from '../../../shared/ipc/contract';
import type { TodayPage as Place } from '../../app/pages';
import { useStore } from '../../app/store';
import { EmptyState } from '../../ui/EmptyState';
import { useText, type Words } from '../../ui/language';
import { PageTitle } from '../../ui/PageTitle';
import { ShopPicker } from '../../ui/ShopPicker';
import { GuideButton } from '../guide/GuideButton';
import { Appeals } from './Appeals';
import { momentText, Tasks } from './Tasks';
import { countsOf, momentsOf, ofShop } from './today-view';
import './today.css';

const VIEWS = ['tasks', 'appeals'] as const;

/** 今天: what must be handled over all shops, and what may be contested. */
export function TodayPage({
  document: { result },
  page,
}: {
  readonly document: CheckupDocument;
  readonly page: Place;
}) {
  const words = useText();
  const { t } = words;
  const { commands, dispatch } = useStore();
  const { view, shop } = page;
  const today = ofShop(result.today, shop);
  const appeals = ofShop(result.appeals, shop);
  const counts = countsOf(today);
  const contested = appeals.reduce((sum, { total }) => sum + total, 0);
  const ofView = { tasks: counts.waiting, appeals: contested };
  const replace = (changed: Partial<Place>) => {
    dispatch({ type: 'replace', page: { ...page, ...changed } });
  };
  if (result.today.length === 0 && result.appeals.length === 0) {
    return (
      <article className="today">
        <PageTitle title={t('ui.today.titleNoLists')} />
        <EmptyState text={t('ui.today.noListsText')}>
          <GuideButton />
        </EmptyState>
      </article>
    );
  }
  const moments = momentsOf(today);
  const asOf = momentText(moments, words);
  const note = moments === null ? null : t('ui.today.note', { asOf });
  return (
    <article className="today">
      <PageTitle
        title={view === 'tasks' ? titleOf(counts, words) : appealsTitle(contested, words)}
        note={view === 'tasks' ? note : t('ui.appeals.note')}
      >
        <Button
          className="button"
          isDisabled={counts.waiting + counts.stale + contested === 0}
          onPress={() => void commands.saveToday(shop)}
        >
          {t('ui.today.export')}
        </Button>
      </PageTitle>
      <div className="toolbar">
        <ToggleButtonGroup
          className="segments"
          aria-label={t('ui.today.view')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[view]}
          onSelectionChange={(keys) => {
            replace({ view: VIEWS.find((one) => keys.has(one)) ?? 'tasks' });
          }}
        >
          {VIEWS.map((one) => (
            <ToggleButton key={one} id={one} className="segment">
              {t(`ui.today.${one}`)}{' '}
              <span className="segment-count">{formatCount(ofView[one])}</span>
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <ShopPicker
          shops={result.shops}
          chosen={shop}
          withAll
          onChoose={(id) => {
            replace({ shop: id });
          }}
        />
      </div>
      {view === 'tasks' ? (
        <Tasks result={result} shop={shop} />
      ) : (
        <Appeals result={result} shop={shop} />
      )}
    </article>
  );
}

function titleOf({ waiting, overdue, soon }: ReturnType<typeof countsOf>, { t }: Words): string {
  const count = formatCount(waiting);
  if (waiting === 0) return t('ui.today.titleNone');
  if (overdue + soon === 0) return t('ui.today.title', { count });
  return t('ui.today.titleUrgent', {
    count,
    overdue: formatCount(overdue),
    soon: formatCount(soon),
  });
}

function appealsTitle(count: number, { t }: Words): string {
  return count === 0 ? t('ui.appeals.none') : t('ui.appeals.title', { count: formatCount(count) });
}
