import { useState } from 'react';
import { Button } from 'react-aria-components';
import { formatCount } from '../../../shared/format/format';
import type { ImportSummary, IssueRow } from '../../../shared/ipc/contract';
import { ISSUE_CODES, type IssueCode } from '../../../shared/model/issue';
import { useStore } from '../../app/store';
import { EmptyState } from '../../ui/EmptyState';
import { useText } from '../../ui/language';
import { Loading } from '../../ui/Loading';
import { PageTitle } from '../../ui/PageTitle';
import { filterIssues, searchIssues } from './issue-filter';
import { IssueFilters } from './IssueFilters';
import { IssuesTable } from './IssuesTable';
import { ReviewPage } from './ReviewPage';
import { unknownWords } from './unknown-words';
import { useIssues } from './use-issues';
import './issues.css';

/** 问题清单: everything that could not be taken as it stands, in all the files that are held. */
export function IssuesPage({ source }: { readonly source: number | null }) {
  const { t } = useText();
  const { imported } = useStore().state;
  const issues = useIssues();
  if (imported === null) return <ReviewPage />;
  if (issues === null) return <Loading text={t('ui.issues.loading')} />;
  if (issues.length === 0) {
    return (
      <article>
        <PageTitle title={t('ui.issues.none')} />
        <EmptyState text={t('ui.issues.noneText')} />
      </article>
    );
  }
  return <Issues imported={imported} issues={issues} source={source} />;
}

function Issues({
  imported: { sources },
  issues,
  source: asked,
}: {
  readonly imported: ImportSummary;
  readonly issues: readonly IssueRow[];
  readonly source: number | null;
}) {
  const { t } = useText();
  const { commands, dispatch, go } = useStore();
  const [code, setCode] = useState<IssueCode | null>(null);
  const [search, setSearch] = useState('');
  // A table that is gone, read again or without issues by now is no filter.
  const source = issues.some((row) => row.source === asked) ? asked : null;
  const ofTable = filterIssues(issues, { source, code: null });
  const filtered = filterIssues(ofTable, { source: null, code });
  const shown = searchIssues(filtered, search);
  const hasWords = unknownWords(issues, sources).length > 0;
  return (
    <article className="issues fills">
      <PageTitle
        title={t('ui.issues.title', { count: formatCount(issues.length) })}
        note={t('ui.issues.note')}
      >
        {hasWords && (
          <Button
            className="button"
            onPress={() => {
              go({ name: 'words' });
            }}
          >
            {t('ui.issues.words')}
          </Button>
        )}
        <Button
          className="button"
          isDisabled={filtered.length === 0}
          onPress={() =>
            void commands.saveIssues(
              source === null ? sources.map(({ index }) => index) : [source],
              code === null ? ISSUE_CODES : [code],
            )
          }
        >
          {t('ui.issues.export', { count: formatCount(filtered.length) })}
        </Button>
      </PageTitle>
      <IssueFilters
        issues={issues}
        ofTable={ofTable}
        sources={sources}
        source={source}
        code={code}
        search={search}
        onSource={(next) => {
          dispatch({ type: 'replace', page: { name: 'issues', source: next } });
          setCode(null);
        }}
        onCode={setCode}
        onSearch={setSearch}
      />
      {shown.length === 0 ? (
        <EmptyState title={t('ui.issues.noneHere')} text={t('ui.issues.noneHereText')} />
      ) : (
        <IssuesTable
          // Begun anew at its first lines for other issues.
          key={JSON.stringify([source, code, search])}
          issues={shown}
          sources={sources}
        />
      )}
    </article>
  );
}
