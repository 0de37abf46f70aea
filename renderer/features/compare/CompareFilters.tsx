import type { ReactNode } from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { CheckupResult } from '../../../shared/checkup/schema';
import { ChoiceField } from '../../ui/ChoiceField';
import { Help } from '../../ui/Help';
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

interface Props {
  readonly result: CheckupResult;
  readonly view: CompareView;
  /** All groups, whatever is filtered. */
  readonly groups: readonly CompareGroup[];
  readonly onChange: (view: Partial<CompareView>) => void;
}

/** Which metrics are shown. */
export function CompareFilters({ result, view, groups, onChange }: Props) {
  const { t, pick } = useText();
  const { filter } = view;
  const change = (part: Partial<MetricFilter>) => {
    onChange({ filter: { ...filter, ...part } });
  };
  const only = result.shops.length === 1 ? ONLY_OF_ONE : ONLY;
  return (
    <>
      <label className="select">
        <span>{t('ui.compare.search')}</span>
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
    </>
  );

  function nameOf({ dimension, group }: CompareGroup): string {
    if (dimension !== null) return pick(dimension.name);
    return group === null ? '' : t(`ui.group.${group}`);
  }
}

/** How much of the table is shown, how to read it, and the way back to all of it. */
export function FilterLine({
  result,
  view,
  groups,
  shown,
  onChange,
  children,
}: Props & {
  /** How many metrics are shown. */
  readonly shown: number;
  /** What else is done with what is shown. */
  readonly children: ReactNode;
}) {
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
      <Help term={t('ui.compare.caption')} text={t('ui.compare.how')} />
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
