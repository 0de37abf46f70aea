import { memo } from 'react';
import { Button } from 'react-aria-components';
import { hoursStyle } from '../../../shared/format/metric-text';
import { useStore } from '../../app/store';
import { modelOf } from '../../ui/check-up';
import { Help } from '../../ui/Help';
import { Icon } from '../../ui/Icon';
import { useText } from '../../ui/language';
import { LinkButton } from '../../ui/LinkButton';
import type { CompareRow } from './compare-rows';
import { GridCell } from './GridCell';
import type { RowProps } from './grid-row';
import { RowDetails } from './RowDetails';
import { ShopCells } from './ShopCells';
import { hasGuideLink, ValueCell } from './ValueCell';

interface MetricRowProps extends RowProps {
  readonly metric: CompareRow;
  readonly isOpen: boolean;
  readonly onToggle: (metric: string) => void;
  /** Orders the shops by this metric; null where there is but one shop. */
  readonly onSort: ((metric: string) => void) | null;
  /** Whether the shops are ordered by it, and which end is first. */
  readonly sorted: 'best' | 'worst' | null;
}

/** A metric over the shops; its name leads to its page, its arrow unfolds how it comes about. */
export const MetricRow = memo(function MetricRow({
  metric,
  isOpen,
  onToggle,
  onSort,
  sorted,
  ...props
}: MetricRowProps) {
  const { result, mode, reference, members, columns, row, active, watch } = props;
  const { t, pick } = useText();
  const { go } = useStore();
  const { id, name: names, help, direction } = metric.definition;
  const name = pick(names);
  const style = hoursStyle(metric.cells.map((cell) => cell.metric));
  const isTabbed = active === 0;
  const rises = (direction === 'higher') === (sorted === 'worst');
  return (
    <tr ref={watch} data-key={id} aria-rowindex={row + 1}>
      <GridCell
        kind="rowheader"
        row={row}
        column={0}
        isActive={isTabbed}
        hasWidgets
        sort={sorted === null ? undefined : rises ? 'ascending' : 'descending'}
      >
        <span className="metric-name">
          <Button
            className="row-unfold"
            aria-label={t('ui.compare.details', { metric: name })}
            aria-expanded={isOpen}
            excludeFromTabOrder={!isTabbed}
            onPress={() => {
              onToggle(id);
            }}
          >
            <Icon name="next" size={12} />
          </Button>
          <span className="metric-words">
            <LinkButton
              onPress={() => {
                go({ name: 'metric', metric: id, shop: null });
              }}
            >
              {name}
            </LinkButton>
            <Help term={name} text={pick(help)} />
          </span>
          {onSort !== null && (
            <Button
              className="row-sort"
              aria-label={t('ui.compare.sortBy', { metric: name })}
              aria-pressed={sorted !== null}
              data-sorted={sorted ?? undefined}
              excludeFromTabOrder={!isTabbed}
              onPress={() => {
                onSort(id);
              }}
            >
              <Icon name="sort" size={12} />
            </Button>
          )}
        </span>
      </GridCell>
      <ShopCells members={members} columns={columns}>
        {({ shop }, position, column) => {
          const cell = metric.cells[position];
          if (cell === undefined) return null;
          return (
            <GridCell
              key={shop.id}
              row={row}
              column={column}
              isActive={active === column}
              hasWidgets={hasGuideLink(cell)}
              className={shop.id === reference ? 'reference-cell' : undefined}
            >
              <ValueCell
                cell={cell}
                metricRow={metric}
                style={style}
                model={modelOf(result, shop)}
                result={result}
                mode={mode}
                reference={reference}
              />
            </GridCell>
          );
        }}
      </ShopCells>
    </tr>
  );
});

/** What a metric unfolds into, a row of its own below it. */
export const DetailsRow = memo(function DetailsRow({
  metric,
  rowKey,
  ...props
}: RowProps & {
  readonly metric: CompareRow;
  readonly rowKey: string;
}) {
  const { result, columns, row, active, watch } = props;
  return (
    <tr ref={watch} data-key={rowKey} aria-rowindex={row + 1} className="detail-row">
      <td
        role="gridcell"
        colSpan={columns.length + 1}
        aria-colindex={1}
        tabIndex={active === null ? -1 : 0}
        data-row={row}
      >
        <RowDetails metric={metric} result={result} />
      </td>
    </tr>
  );
});
