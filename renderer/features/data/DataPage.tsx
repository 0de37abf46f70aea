import { Button } from 'react-aria-components';
import type { SourceResult } from '../../../shared/checkup/schema';
import { formatCount, formatPeriod } from '../../../shared/format/format';
import type { CheckupDocument } from '../../../shared/ipc/contract';
import { countIssues } from '../../../shared/model/issue';
import { useStore } from '../../app/store';
import { useText } from '../../ui/language';
import { PageTitle } from '../../ui/PageTitle';
import { tablesTogether } from '../../ui/tables-together';
import { RowsBar } from '../../ui/RowsBar';
import { Unfold } from '../../ui/Unfold';
import { MissingMetrics } from '../compare/MissingMetrics';
import { AgainButton } from '../files/AgainButton';
import { SourceIssues } from './SourceIssues';
import './data.css';

/** What the figures stand on: every source with where its rows went and what could not be read. */
export function DataPage({ document: { result } }: { readonly document: CheckupDocument }) {
  const { t, language } = useText();
  const { go } = useStore();
  const sources = tablesTogether(result.sources);
  const read = sum(result.sources.map((source) => source.rows.read));
  const used = sum(result.sources.map((source) => source.rows.used));
  return (
    <article className="data">
      <PageTitle
        title={t('ui.data.title', {
          sources: formatCount(sources.length),
          read: formatCount(read),
          used: formatCount(used),
        })}
        note={t('ui.data.note', {
          period: formatPeriod(result.period, language),
          created: result.createdAt,
          version: result.appVersion,
        })}
      >
        <AgainButton result={result} />
        <Button
          className="button"
          onPress={() => {
            go({ name: 'taught' });
          }}
        >
          {t('ui.taught.name')}
        </Button>
      </PageTitle>
      <ul className="sources">
        {sources.map((source, index) => (
          <li key={index} className="card">
            <Source source={source} />
          </li>
        ))}
      </ul>
      <MissingMetrics result={result} />
    </article>
  );
}

function Source({ source }: { readonly source: SourceResult }) {
  const { t } = useText();
  const used = source.mapping.filter((column) => column.field !== null);
  const personal = source.mapping.filter((column) => column.personal);
  const issues = countIssues(source.issueCounts);
  return (
    <>
      <h2 className="source-file" title={source.file}>
        {source.file}
        {source.sheet !== '' && <span className="faint"> · {source.sheet}</span>}
      </h2>
      <p className="source-facts">
        {[
          t(`ui.kind.${source.kind}`),
          t(`ui.platform.${source.platform}`),
          source.shop ?? t('ui.data.noShop'),
          source.encoding,
        ]
          .filter((fact) => fact !== '')
          .join(' · ')}
      </p>
      <RowsBar rows={source.rows} />
      <div className="source-more">
        <Unfold title={t('ui.data.columns', { used: used.length, all: source.mapping.length })}>
          <p>{used.map((column) => column.header).join(t('ui.listSeparator'))}</p>
          {personal.length > 0 && (
            <p>
              {t('ui.data.personal', {
                columns: personal.map((column) => column.header).join(t('ui.listSeparator')),
              })}
            </p>
          )}
        </Unfold>
        {issues > 0 && (
          <Unfold title={t('ui.data.issues', { count: formatCount(issues) })}>
            <SourceIssues source={source} />
          </Unfold>
        )}
      </div>
    </>
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
