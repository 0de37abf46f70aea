import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { formatCount, formatPeriod } from '../../../shared/format/format';
import type { ImportSummary, SourceSummary } from '../../../shared/ipc/contract';
import { sourceKey } from '../../app/source-key';
import { useStore } from '../../app/store';
import { EmptyState } from '../../ui/EmptyState';
import { useText } from '../../ui/language';
import { LinkButton } from '../../ui/LinkButton';
import { PageTitle } from '../../ui/PageTitle';
import { GuideButton } from '../guide/GuideButton';
import { StartPage } from '../start/StartPage';
import { Attention } from './Attention';
import { Coverage } from './Coverage';
import { MissingNote } from './ExpectedNote';
import { Failures } from './Failures';
import { FilesTable } from './FilesTable';
import { LockedFiles } from './LockedFiles';
import { ModelSelect } from './ModelSelect';
import { shopNow } from './naming';
import { Rereading } from './Rereading';
import { sheetTables } from './sheet-tables';
import './files.css';

/** What the files were recognised as, before the check-up is made of them. */
export function ReviewPage() {
  const { imported } = useStore().state;
  if (imported === null) return <StartPage />;
  return imported.sources.length === 0 ? (
    <NothingRead imported={imported} />
  ) : (
    <Review imported={imported} />
  );
}

function AddFiles() {
  const { t } = useText();
  const { commands } = useStore();
  return (
    <Button className="button" onPress={() => void commands.chooseFiles(true)}>
      {t('ui.review.add')}
    </Button>
  );
}

/** No table yet: files are locked, or nothing in them was recognised. */
function NothingRead({ imported }: { readonly imported: ImportSummary }) {
  const { t } = useText();
  const { commands } = useStore();
  const { locked, failures, files } = imported;
  if (locked.length > 0) {
    return (
      <article className="review">
        <PageTitle title={t('ui.review.lockedTitle', { count: formatCount(locked.length) })}>
          <AddFiles />
        </PageTitle>
        <LockedFiles files={locked} />
        <Failures failures={failures} files={files} />
      </article>
    );
  }
  return (
    <article className="review">
      <PageTitle title={t('ui.review.nothing')} />
      <Rereading />
      <Failures failures={failures} files={files} />
      <EmptyState title={t('ui.review.nothingTitle')} text={t('ui.review.nothingText')}>
        <Button className="button primary" onPress={() => void commands.chooseFiles(false)}>
          {t('ui.review.other')}
        </Button>{' '}
        <GuideButton />
      </EmptyState>
    </article>
  );
}

function Review({ imported }: { readonly imported: ImportSummary }) {
  const { t, language } = useText();
  const { state, go } = useStore();
  const { sources, locked, failures, files, period } = imported;
  const { leftOut } = state;
  const used = useMemo(
    () => sources.filter((source) => !leftOut.has(sourceKey(source))),
    [sources, leftOut],
  );
  const unnamed = used.filter((source) => shopNow(source, state.shopNames) === '');
  const count = new Set(sources.map((source) => source.file)).size;
  return (
    <article className="review">
      <PageTitle
        title={t('ui.review.title', {
          files: formatCount(count),
          tables: formatCount(sheetTables(sources).length),
        })}
        note={
          period.to === null
            ? t('ui.review.undated')
            : t('ui.review.note', { period: formatPeriod(period, language), to: period.to })
        }
      >
        <AddFiles />
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
        <Button
          className="button"
          onPress={() => {
            go({ name: 'taught' });
          }}
        >
          {t('ui.taught.name')}
        </Button>
      </PageTitle>
      <Attention imported={imported} used={used} unnamed={unnamed.length} />
      <Rereading />
      <MissingNote sources={used} />
      <LockedFiles files={locked} />
      <Failures failures={failures} files={files} />
      <FilesTable sources={sources} files={files} />
      <RunRow used={used} unnamed={unnamed} />
      <Coverage sources={used} />
    </article>
  );
}

/** The rules, and the button that begins. */
function RunRow({
  used,
  unnamed,
}: {
  readonly used: readonly SourceSummary[];
  readonly unnamed: readonly SourceSummary[];
}) {
  const { t } = useText();
  const { state, commands, go } = useStore();
  const run = () => {
    if (unnamed.length === 0) void commands.run();
    else document.querySelector<HTMLElement>('input[aria-invalid="true"]')?.focus();
  };
  return (
    <div className="review-end">
      <div className="model-choice">
        <ModelSelect />
        <LinkButton
          onPress={() => {
            go({ name: 'models' });
          }}
        >
          {t('ui.models.open')}
        </LinkButton>
      </div>
      <div className="review-start">
        <p role="status">
          {unnamed.length > 0 && t('ui.review.unnamed', { count: formatCount(unnamed.length) })}
          {used.length === 0 && t('ui.files.noneUsed')}
        </p>
        <Button
          className="button primary large"
          isDisabled={used.length === 0 || state.busy !== null}
          onPress={run}
        >
          {t('ui.review.start')}
        </Button>
      </div>
    </div>
  );
}
