import type { ReactNode } from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { CheckupResult } from '../../../shared/checkup/schema';
import { ChoiceField } from '../../ui/ChoiceField';
import { useText } from '../../ui/language';
import type { CompareGroup } from './compare-rows';
import {
  groupKey,
  isFiltered,
  NO_FILTER,
  type CompareView,
  type MetricFilter,
} from './compare-view';

const ALL = '';
const ONLY = ['credible', 'beyond', 'costly'] as const;
const ONLY_OF_ONE = ['beyond', 'costly'] as const;

/** Which metrics are shown; and below, how many of what is there that leaves. */
export function CompareFilters({
  result,
  view,
  groups,
  shown,
  onChange,
  children,
}: {
  readonly result: CheckupResult;
  readonly view: CompareView;
  /** All groups, whatever is filtered. */
  readonly groups: readonly CompareGroup[];
  /** How many metrics are shown. */
  readonly shown: number;
  readonly onChange: (view: Partial<CompareView>) => void;
  /** What else is done with what is shown. */
  readonly children: ReactNode;
}) {
  const { t, pick } = useText();
  const { filter } = view;
  const change = (part: Partial<MetricFilter>) => {
    onChange({ filter: { ...filter, ...part } });
  };
  const only = result.shops.length === 1 ? ONLY_OF_ONE : ONLY;
  return (
    <>
      <div className="compare-tools">
        <label className="select">
          {t('ui.compare.search')}
          <input
            className="field"
            type="search"
            value={filter.search}
            placeholder={t('ui.compare.searchHint')}
            onChange={(event) => {
              change({ search: event.target.value });
            }}
          />
        </label>
        <ChoiceField
          label={t('ui.compare.group')}
          value={filter.group ?? ALL}
          choices={[
            { id: ALL, name: t('ui.compare.allGroups') },
            ...groups.map((group) => ({ id: groupKey(group), name: nameOf(group) })),
          ]}
          onChoose={(id) => {
            change({ group: id === ALL ? null : id });
          }}
        />
        <div className="select">
          <span>{t('ui.compare.only')}</span>
          <ToggleButtonGroup
            className="segments filters"
            aria-label={t('ui.compare.only')}
            selectionMode="multiple"
            selectedKeys={only.filter((one) => filter[one])}
            onSelectionChange={(keys) => {
              change({
                credible: keys.has('credible'),
                beyond: keys.has('beyond'),
                costly: keys.has('costly'),
              });
            }}
          >
            {only.map((one) => (
              <ToggleButton key={one} id={one} className="segment">
                {t(`ui.compare.only.${one}`)}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        </div>
      </div>
      <FilterLine result={result} view={view} groups={groups} shown={shown} onChange={onChange}>
        {children}
      </FilterLine>
    </>
  );

  function nameOf({ dimension, group }: CompareGroup): string {
    if (dimension !== null) return pick(dimension.name);
    return group === null ? '' : t(`ui.group.${group}`);
  }
}

/** How much of the table is shown, and the way back to all of it. */
function FilterLine({
  result,
  view,
  groups,
  shown,
  onChange,
  children,
}: Parameters<typeof CompareFilters>[0]) {
  const { t } = useText();
  const all = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const count = { shown, count: all };
  const hidden = view.hidden.length;
  const shops = { shown: result.shops.length - hidden, count: result.shops.length };
  return (
    <div className="filter-line">
      <p role="status">
        {t(shown === all ? 'ui.compare.countAll' : 'ui.compare.count', count)}
        {hidden > 0 && ` ${t('ui.compare.countShops', shops)}`}
      </p>
      {isFiltered(view) && (
        <Button
          className="button small"
          onPress={() => {
            onChange({ filter: NO_FILTER, hidden: [] });
          }}
        >
          {t('ui.compare.clear')}
        </Button>
      )}
      <span className="filter-actions">{children}</span>
    </div>
  );
}
