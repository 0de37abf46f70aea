import { Button } from 'react-aria-components';
import type { SourceResult } from '../../../shared/checkup/schema';
import { formatCount, formatPeriod } from '../../../shared/format/format';
import type { CheckupDocument } from '../../../shared/ipc/contract';
import { encodingName } from '../../../shared/format/encoding-name';
import { countIssues } from '../../../shared/model/issue';
import { ENCODINGS } from '../../../shared/model/text-format';
import { useStore } from '../../app/store';
import { Help } from '../../ui/Help';
import { useText } from '../../ui/language';
import { PageTitle } from '../../ui/PageTitle';
import { tablesTogether } from '../../ui/tables-together';
import { RowsBar } from '../../ui/RowsBar';
import { ShopName } from '../../ui/ShopMark';
import { Unfold } from '../../ui/Unfold';
import { MissingMetrics } from '../compare/MissingMetrics';
import { AgainButton } from '../files/AgainButton';
import { sourcesByShop } from './sources-by-shop';
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
        note={t(result.period.to === null ? 'ui.data.undated' : 'ui.data.note', {
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
      {sourcesByShop(sources, result.shops).map(({ name, index: place, sources: own }) => (
        <section key={`${place} ${name}`} aria-label={name ?? t('ui.data.noShop')}>
          <h2>
            {name === null || place === -1 ? (
              (name ?? t('ui.data.noShop'))
            ) : (
              <ShopName index={place} name={name} />
            )}
          </h2>
          <ul className="sources">
            {own.map((source, index) => (
              <li key={index} className="card">
                <Source source={source} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <MissingMetrics result={result} />
    </article>
  );
}

function Source({ source }: { readonly source: SourceResult }) {
  const { t, language } = useText();
  const used = source.mapping.filter((column) => column.field !== null);
  const personal = source.mapping.filter((column) => column.personal);
  const issues = countIssues(source.issueCounts);
  return (
    <>
      <h3 className="source-file" title={source.file}>
        {source.file}
        {source.sheet !== '' && <span className="faint"> · {source.sheet}</span>}
      </h3>
      <p className="source-facts">
        {t(`ui.kind.${source.kind}`)} · {t(`ui.platform.${source.platform}`)}
        {source.encoding !== '' && ` · ${encodingName(source.encoding, language)}`}
        {ENCODINGS.some((one) => one === source.encoding) && (
          <Help term={t('ui.table.encoding')} text={t('ui.table.encoding.help')} />
        )}
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
