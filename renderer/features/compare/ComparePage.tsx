import type { CheckupDocument } from '../../../shared/ipc/contract';
import { DimensionRadar } from '../../charts/DimensionRadar';
import { suitsRadar } from '../../charts/radar-config';
import { modelGroups } from '../../ui/check-up';
import { EmptyState } from '../../ui/EmptyState';
import { useText } from '../../ui/language';
import { PageTitle } from '../../ui/PageTitle';
import { CompareTable } from './CompareTable';
import { DimensionBars } from './DimensionBars';
import { MissingMetrics } from './MissingMetrics';
import './compare.css';

/** More shops than this are told by the table alone. */
const MOST_IN_PICTURE = 4;

/** The shops metric by metric: read in words, drawn by dimension, then the table. */
export function ComparePage({ document: { result } }: { readonly document: CheckupDocument }) {
  const { t, say, language } = useText();
  const [first, ...more] = result.comparison.reading.map(say);
  const groups = modelGroups(result);
  return (
    <article className="compare">
      <PageTitle title={first ?? t('ui.compare.title')} />
      <div className="compare-top">
        <div className="reading">
          {more.length > 0 && <p>{more.join(language === 'en' ? ' ' : '')}</p>}
          <p className="faint">
            {t(result.shops.length === 1 ? 'ui.compare.oneShop' : 'ui.compare.how')}
          </p>
        </div>
        {groups
          .filter(({ members }) => members.length <= MOST_IN_PICTURE)
          .map(({ model, members }) =>
            suitsRadar(model.dimensions.length, members.length) ? (
              <DimensionRadar key={model.id} model={model} shops={members} />
            ) : (
              <DimensionBars key={model.id} model={model} members={members} />
            ),
          )}
      </div>
      {result.comparison.metrics.length === 0 ? (
        <EmptyState title={t('ui.compare.empty')} text={t('ui.compare.emptyText')} />
      ) : (
        <CompareTable result={result} />
      )}
      <MissingMetrics result={result} />
    </article>
  );
}
