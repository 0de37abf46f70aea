import { useCallback, useMemo } from 'react';
import type { CheckupDocument } from '../../../shared/ipc/contract';
import { useStore } from '../../app/store';
import { CopyTableButton } from '../../ui/CopyButton';
import { EmptyState } from '../../ui/EmptyState';
import { useText } from '../../ui/language';
import { PageTitle } from '../../ui/PageTitle';
import { compareGroups } from './compare-rows';
import { copiedComparison } from './compare-copy';
import { CompareFilters, FilterLine } from './CompareFilters';
import { CompareGrid } from './CompareGrid';
import { CompareTools } from './CompareTools';
import { filterGroups, lossesOf, shownMembers, viewFor, type CompareView } from './compare-view';
import { DimensionPictures } from './DimensionPictures';
import { gridEntries } from './grid-entries';
import { MissingMetrics } from './MissingMetrics';
import { Reading } from './Reading';
import './compare.css';

/** The shops metric by metric: read in words, drawn by dimension, then the table. */
export function ComparePage({ document }: { readonly document: CheckupDocument }) {
  const { t, say } = useText();
  const { result } = document;
  const [first, ...more] = result.comparison.reading;
  const hasTotals = result.comparison.totals.filter(({ cells }) =>
    cells.some(({ rank }) => rank !== null),
  );
  return (
    <article className="compare">
      <PageTitle title={first === undefined ? t('ui.compare.title') : say(first)} />
      <div className="compare-top">
        <div className="reading">
          <Reading sentences={more} shops={result.shops} />
          {hasTotals.length > 1 && <p>{t('ui.compare.severalModels')}</p>}
          {result.shops.length === 1 && <p className="faint">{t('ui.compare.oneShop')}</p>}
        </div>
        <DimensionPictures result={result} />
      </div>
      {result.comparison.metrics.length === 0 ? (
        <EmptyState title={t('ui.compare.empty')} text={t('ui.compare.emptyText')} />
      ) : (
        <Comparison document={document} />
      )}
      <MissingMetrics result={result} />
    </article>
  );
}

/** The table with what chooses its rows, columns and figures. */
function Comparison({ document: { id, result } }: { readonly document: CheckupDocument }) {
  const words = useText();
  const { t } = words;
  const { state, dispatch } = useStore();
  const view = useMemo(() => viewFor(result, state.compareView), [result, state.compareView]);
  const onChange = useCallback(
    (changed: Partial<CompareView>) => {
      dispatch({ type: 'compareView', document: id, view: changed });
    },
    [dispatch, id],
  );
  const { columns, hidden, reference, filter, rows, open } = view;
  const members = useMemo(
    () => shownMembers(result, { columns, hidden, reference }),
    [result, columns, hidden, reference],
  );
  const groups = useMemo(
    () => compareGroups(result, members, reference),
    [result, members, reference],
  );
  const losses = useMemo(() => lossesOf(result, members), [result, members]);
  const shown = useMemo(() => filterGroups(groups, filter, losses), [groups, filter, losses]);
  const entries = useMemo(
    () => gridEntries(shown, { rows, open }, losses),
    [shown, rows, open, losses],
  );
  const count = shown.reduce((sum, group) => sum + group.rows.length, 0);
  return (
    <section className="comparison" aria-label={t('ui.compare.caption')}>
      <div className="compare-tools">
        <CompareTools result={result} view={view} onChange={onChange} />
        <CompareFilters result={result} view={view} groups={groups} onChange={onChange} />
      </div>
      <FilterLine result={result} view={view} groups={groups} shown={count} onChange={onChange}>
        <CopyTableButton
          {...copiedComparison(result, view, members, entries, words)}
          about={t('ui.compare.caption')}
        />
      </FilterLine>
      {count === 0 ? (
        <EmptyState title={t('ui.compare.noneLeft')} text={t('ui.compare.noneLeftText')} />
      ) : (
        <CompareGrid
          document={id}
          result={result}
          view={view}
          members={members}
          entries={entries}
          onChange={onChange}
        />
      )}
    </section>
  );
}
