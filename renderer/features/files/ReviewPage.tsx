import { Button } from 'react-aria-components';
import { formatCount, formatPeriod } from '../../../shared/format/format';
import type { ImportSummary } from '../../../shared/ipc/contract';
import { GUIDE } from '../../app/pages';
import { useStore } from '../../app/store';
import { EmptyState } from '../../ui/EmptyState';
import { useText } from '../../ui/language';
import { PageTitle } from '../../ui/PageTitle';
import { StartPage } from '../start/StartPage';
import { Failures } from './Failures';
import { LockedFiles } from './LockedFiles';
import { ModelSelect } from './ModelSelect';
import { shopNow } from './naming';
import { SourcesTable } from './SourcesTable';
import './files.css';

/** What the files were recognised as, before the check-up is made of them. */
export function ReviewPage() {
  const { imported } = useStore().state;
  return imported === null ? <StartPage /> : <Review imported={imported} />;
}

function Review({ imported }: { readonly imported: ImportSummary }) {
  const { t, language } = useText();
  const { state, commands, go } = useStore();
  const { sources, locked, failures, period } = imported;
  const unnamed = sources.filter((source) => shopNow(source, state.shopNames) === '');
  const run = () => {
    if (unnamed.length === 0) void commands.run();
    else document.querySelector<HTMLElement>('input[aria-invalid="true"]')?.focus();
  };
  const add = (
    <Button className="button" onPress={() => void commands.chooseFiles(true)}>
      {t('ui.review.add')}
    </Button>
  );
  if (sources.length === 0 && locked.length > 0) {
    return (
      <article className="review">
        <PageTitle title={t('ui.review.lockedTitle', { count: formatCount(locked.length) })}>
          {add}
        </PageTitle>
        <LockedFiles files={locked} />
        <Failures failures={failures} />
      </article>
    );
  }
  if (sources.length === 0) {
    return (
      <article className="review">
        <PageTitle title={t('ui.review.nothing')} />
        <Failures failures={failures} />
        <EmptyState title={t('ui.review.nothingTitle')} text={t('ui.review.nothingText')}>
          <Button className="button primary" onPress={() => void commands.chooseFiles(false)}>
            {t('ui.review.other')}
          </Button>{' '}
          <Button
            className="button"
            onPress={() => {
              go(GUIDE);
            }}
          >
            {t('ui.guide.title')}
          </Button>
        </EmptyState>
      </article>
    );
  }
  const files = new Set(sources.map((source) => source.file)).size;
  return (
    <article className="review">
      <PageTitle
        title={t('ui.review.title', {
          files: formatCount(files),
          tables: formatCount(sources.length),
        })}
        note={
          period.to === null
            ? t('ui.review.undated')
            : t('ui.review.note', { period: formatPeriod(period, language), to: period.to })
        }
      >
        {add}
        <Button
          className="button"
          onPress={() => {
            go({ name: 'form', add: true });
          }}
        >
          {t('ui.review.enter')}
        </Button>
        <Button
          className="button"
          onPress={() => {
            go({ name: 'shops' });
          }}
        >
          {t('ui.shops.name')}
        </Button>
      </PageTitle>
      <LockedFiles files={locked} />
      <Failures failures={failures} />
      <SourcesTable sources={sources} />
      <div className="review-end">
        <ModelSelect />
        <div className="review-start">
          <p role="status">
            {unnamed.length > 0 && t('ui.review.unnamed', { count: formatCount(unnamed.length) })}
          </p>
          <Button className="button primary large" onPress={run}>
            {t('ui.review.start')}
          </Button>
        </div>
      </div>
    </article>
  );
}
