import { useMemo } from 'react';
import type { CheckupDocument } from '../../../shared/ipc/contract';
import { comparePeriods } from '../../../shared/history/compare-periods';
import { NO_HISTORY, withOpen } from '../../../shared/history/history';
import { openPoint, previousOf, seriesOf, type SeriesPoint } from '../../../shared/history/series';
import { useStore } from '../../app/store';
import { modelOf } from '../../ui/check-up';
import { EmptyState } from '../../ui/EmptyState';
import { useText, type Words } from '../../ui/language';
import { LinkButton } from '../../ui/LinkButton';
import { PageTitle } from '../../ui/PageTitle';
import { ShopPicker } from '../../ui/ShopPicker';
import { AgainButton } from '../files/AgainButton';
import { DailyTotals } from './DailyTotals';
import { MetricHistory } from './MetricHistory';
import { PeriodsCompared } from './PeriodsCompared';
import { TotalsHistory } from './TotalsHistory';
import { changeNotes, changeTitle, nameOf } from './trends-view';
import './trends.css';

/** 趋势: how a shop's total and metrics went from check-up to check-up, and where every point of a change came from. */
export function TrendsPage({
  document,
  shop: asked,
}: {
  readonly document: CheckupDocument;
  /** Id; null = the first one. */
  readonly shop: string | null;
}) {
  const words = useText();
  const { t } = words;
  const { state, dispatch } = useStore();
  const { result } = document;
  const history = useMemo(
    () => withOpen(state.history ?? NO_HISTORY, document),
    [state.history, document],
  );
  const shop = result.shops.find(({ id }) => id === asked) ?? result.shops[0];
  if (shop === undefined) return null;
  const index = result.shops.indexOf(shop);
  const series = seriesOf(history, shop.id);
  const before = previousOf(history, shop.id, result);
  const open = openPoint(history, document.id, shop.id);
  const comparison =
    before === undefined || open === undefined ? null : comparePeriods(history, before, open);
  const isRead = state.history !== null;
  const isFirst = isRead && series.length < 2;
  const title =
    comparison !== null
      ? changeTitle(shop.name, comparison, words)
      : series.length > 1
        ? t('ui.trends.oldest', { shop: shop.name, count: series.length - 1 })
        : t(isRead ? 'ui.trends.first' : 'ui.trends.reading', { shop: shop.name });
  return (
    <article className="trends">
      <PageTitle
        title={title}
        note={
          comparison === null
            ? null
            : changeNotes(comparison).map(({ code, params }) => (
                <span key={code} className="note-line">
                  {t(code, params)}
                </span>
              ))
        }
      >
        {!isFirst && <AgainButton result={result} />}
      </PageTitle>
      <Standing series={series} open={document.id} shop={shop.name} words={words} />
      {result.shops.length > 1 && (
        <div className="toolbar">
          <ShopPicker
            shops={result.shops}
            chosen={shop.id}
            onChoose={(id) => {
              dispatch({ type: 'replace', page: { name: 'trends', shop: id } });
            }}
          />
        </div>
      )}
      {isFirst && (
        <EmptyState title={t('ui.trends.firstTitle')} text={t('ui.trends.firstText')}>
          <AgainButton result={result} />
        </EmptyState>
      )}
      <div className="trends-charts">
        {series.length > 1 && (
          <TotalsHistory
            {...{ history, series, index }}
            name={shop.name}
            model={modelOf(result, shop)}
            open={document.id}
          />
        )}
        <DailyTotals shop={shop} index={index} model={modelOf(result, shop)} />
      </div>
      {series.length > 1 && (
        <>
          <PeriodsCompared
            key={`periods ${shop.id}`}
            {...{ history, series }}
            name={shop.name}
            open={document.id}
            said={comparison}
          />
          <MetricHistory
            key={`metric ${shop.id}`}
            {...{ series, index }}
            shop={shop}
            first={comparison?.metrics[0]?.metric ?? null}
          />
        </>
      )}
    </article>
  );
}

/** Where the open check-up stands among the shop's: not the newest, or not the one that counts for its days. */
function Standing({
  series,
  open,
  shop,
  words,
}: {
  readonly series: readonly SeriesPoint[];
  readonly open: string;
  readonly shop: string;
  readonly words: Words;
}) {
  const { t } = words;
  const { commands } = useStore();
  const newest = series.at(-1);
  const isOld = newest !== undefined && newest.checkup.id !== open;
  const replaced = series.filter((point) => point.replaced.length > 0);
  if (!isOld && replaced.length === 0) return null;
  return (
    <div className="trends-standing">
      {isOld && (
        <p className="notice">
          {t('ui.trends.notNewest', { shop })}{' '}
          <LinkButton onPress={() => void commands.open(newest.checkup.id)}>
            {t('ui.trends.openNewest', { period: nameOf(newest.checkup, words) })}
          </LinkButton>
        </p>
      )}
      {replaced.map(({ checkup, replaced: others }) => (
        <p key={checkup.id} className="footnote">
          {t('ui.trends.replaced', {
            period: nameOf(checkup, words),
            count: others.length + 1,
            created: checkup.createdAt,
          })}
        </p>
      ))}
    </div>
  );
}
