import { useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { ShopResult } from '../../../shared/checkup/schema';
import { formatCount, formatSigned } from '../../../shared/format/format';
import type { CheckupDocument } from '../../../shared/ipc/contract';
import { useStore } from '../../app/store';
import { EmptyState } from '../../ui/EmptyState';
import { useText, type Words } from '../../ui/language';
import { PageTitle } from '../../ui/PageTitle';
import { ShopPicker } from '../../ui/ShopPicker';
import { IndexTable } from './IndexTable';
import { filterIndex, losingRows, metricsIndex, type IndexGroup } from './metrics-index';
import './metric.css';
import './metrics.css';

const VIEWS = ['all', 'losing'] as const;

/** 指标: all metrics of one shop, what costs points first. */
export function MetricsPage({
  document: { result },
  shop: chosen,
}: {
  readonly document: CheckupDocument;
  /** Null = the first one. */
  readonly shop: string | null;
}) {
  const words = useText();
  const { t, pick } = words;
  const { dispatch } = useStore();
  const [view, setView] = useState<(typeof VIEWS)[number]>('all');
  const [search, setSearch] = useState('');
  const shop = result.shops.find(({ id }) => id === chosen) ?? result.shops[0];
  if (shop === undefined) return <PageTitle title={t('ui.nav.metrics')} />;
  const all = metricsIndex(result, shop);
  const groups = filterIndex(all, { losingOnly: view === 'losing', search }, ({ name }) =>
    pick(name),
  );
  const present = all.reduce((sum, { rows, full }) => sum + rows.length + full.length, 0);
  const counts = {
    all: all.reduce((sum, { missing }) => sum + missing.length, present),
    losing: losingRows(all).length,
  };
  const isGrowing = shop.total.stage === 'growth';
  return (
    <article className="metrics">
      <PageTitle
        title={titleOf(shop, all, present, words)}
        note={isGrowing ? t('ui.metrics.growth') : t('ui.metrics.note')}
      />
      <ShopPicker
        shops={result.shops}
        chosen={shop.id}
        onChoose={(id) => {
          dispatch({ type: 'replace', page: { name: 'metrics', shop: id } });
        }}
      />
      <div className="toolbar">
        <ToggleButtonGroup
          className="segments"
          aria-label={t('ui.metrics.filter')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[view]}
          onSelectionChange={(keys) => {
            setView(VIEWS.find((one) => keys.has(one)) ?? 'all');
          }}
        >
          {VIEWS.map((one) => (
            <ToggleButton key={one} id={one} className="segment">
              {t(`ui.metrics.${one}`)}{' '}
              <span className="segment-count">{formatCount(counts[one])}</span>
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <input
          className="field index-search"
          type="search"
          aria-label={t('ui.metrics.search')}
          placeholder={t('ui.metrics.search')}
          value={search}
          onChange={(event) => {
            setSearch(event.target.value);
          }}
        />
      </div>
      {groups.length === 0 ? (
        <EmptyState title={t('ui.metrics.noneTitle')} text={t('ui.metrics.noneText')} />
      ) : (
        <IndexTable
          key={shop.id}
          groups={groups}
          shop={shop}
          result={result}
          isFiltered={view !== 'all' || search.trim() !== ''}
        />
      )}
    </article>
  );
}

function titleOf(
  { name }: ShopResult,
  groups: readonly IndexGroup[],
  present: number,
  { t, pick }: Words,
): string {
  const losing = losingRows(groups);
  const [first] = losing;
  const count = formatCount(losing.length);
  if (first !== undefined) {
    const metric = pick(first.definition.name);
    const points = first.loss?.loss ?? null;
    return points === null
      ? t('ui.metrics.titleNoPoints', { shop: name, count, metric })
      : t('ui.metrics.title', { shop: name, count, metric, points: formatSigned(-points) });
  }
  const isScored = groups.some(({ full }) => full.length > 0);
  return isScored
    ? t('ui.metrics.titleFull', { shop: name })
    : t('ui.metrics.titleUnscored', { shop: name, count: formatCount(present) });
}
