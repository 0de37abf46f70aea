import { memo, useCallback, useLayoutEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { CheckupResult } from '../../../shared/checkup/schema';
import { useStore } from '../../app/store';
import { Icon } from '../../ui/Icon';
import { useText } from '../../ui/language';
import { ShopName } from '../../ui/ShopMark';
import type { CompareMember } from './compare-rows';
import type { ColumnOrder, CompareView } from './compare-view';
import { GridCell } from './GridCell';
import type { GridEntry } from './grid-entries';
import type { Place } from './grid-keys';
import type { RowProps } from './grid-row';
import type { Segment } from './grid-window';
import { DetailsRow, MetricRow } from './MetricRow';
import { ShopCells } from './ShopCells';
import { GroupRow, TotalRow } from './SummaryRows';
import { useGridKeys } from './use-grid-keys';
import { NAME_WIDTH, SHOP_WIDTH, useGridWindow } from './use-grid-window';

/** Wider tables scroll within themselves. */
const MOST_COLUMNS = 4;

/** Rows are metrics, columns are shops: a grid one walks through with the arrow keys. Of a long one only what is in sight is drawn. */
export function CompareGrid({
  document,
  result,
  view,
  members,
  entries,
  onChange,
}: {
  /** Id of the check-up. */
  readonly document: string;
  readonly result: CheckupResult;
  readonly view: CompareView;
  readonly members: readonly CompareMember[];
  readonly entries: readonly GridEntry[];
  readonly onChange: (view: Partial<CompareView>) => void;
}) {
  const { t } = useText();
  const { mode, reference, columns: order, open } = view;
  const isWide = members.length > MOST_COLUMNS;
  const toggle = useCallback(
    (metric: string) => {
      const others = open.filter((one) => one !== metric);
      onChange({ open: others.length < open.length ? others : [...open, metric] });
    },
    [open, onChange],
  );
  const sort = useCallback(
    (metric: string) => {
      onChange({ columns: sortedNext(order, metric) });
    },
    [order, onChange],
  );
  const pin = useCallback(
    (shop: string) => {
      onChange({ reference: shop === reference ? null : shop });
    },
    [reference, onChange],
  );
  const size = { rows: entries.length + 1, columns: members.length + 1 };
  const metricIn = ({ row }: Place): string | null => {
    const entry = entries[row - 1];
    return entry?.kind === 'metric' ? entry.metric.definition.id : null;
  };
  const { ref, place, onKeyDown, onFocus } = useGridKeys(
    size,
    (at) => {
      const metric = metricIn(at);
      if (metric !== null) toggle(metric);
    },
    (at) => {
      const metric = metricIn(at);
      if (metric === null || !open.includes(metric)) return false;
      toggle(metric);
      return true;
    },
  );
  const isPinned = reference !== null;
  const { rows, columns, shopWidth, watchBox, watchRow, onScroll } = useGridWindow(
    entries,
    members.length,
    place,
    isPinned,
  );
  const isSortable = result.shops.length > 1;
  const keepScroll = useKeptScroll(document, view.scroll);
  const inRow = (row: number): number | null => (place.row === row ? place.column : null);
  const shared = { result, mode, reference, members, columns, watch: watchRow };
  return (
    <div
      className="compare-scroll"
      data-wide={isWide}
      data-pinned={isPinned}
      ref={watchBox}
      onScroll={onScroll}
    >
      <table
        ref={ref}
        role="grid"
        className="compare-table"
        aria-label={t('ui.compare.caption')}
        aria-rowcount={size.rows}
        aria-colcount={size.columns}
        style={isWide ? { minWidth: NAME_WIDTH + members.length * SHOP_WIDTH } : undefined}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        <colgroup ref={keepScroll}>
          <col className="name-column" />
          {columns.map((column, at) => (
            <col key={at} style={widthOf(column, shopWidth)} />
          ))}
        </colgroup>
        <HeadRow
          members={members}
          columns={columns}
          reference={reference}
          active={inRow(0)}
          onPin={isSortable ? pin : null}
        />
        <tbody>
          {rows.map((segment, at) => {
            if ('gap' in segment)
              return <GapRow key={`gap ${at}`} height={segment.gap} columns={columns} />;
            const entry = entries[segment.index];
            const row = segment.index + 1;
            return entry === undefined ? null : (
              <EntryRow
                key={entry.key}
                {...shared}
                entry={entry}
                row={row}
                active={inRow(row)}
                open={open}
                order={order}
                onToggle={toggle}
                onSort={isSortable ? sort : null}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Press by press: the best first, the worst first, as they were. */
function sortedNext(order: ColumnOrder, metric: string): ColumnOrder {
  if (order.by !== 'metric' || order.metric !== metric) {
    return { by: 'metric', metric, worstFirst: false };
  }
  return order.worstFirst ? { by: 'given' } : { ...order, worstFirst: true };
}

function widthOf(column: Segment, shopWidth: number | null) {
  if ('gap' in column) return { width: column.gap };
  return shopWidth === null ? undefined : { width: shopWidth };
}

/** A table that scrolls within itself is found again where it was left. */
function useKeptScroll(document: string, { top, left }: CompareView['scroll']) {
  const { dispatch } = useStore();
  const first = useRef({ top, left });
  const table = useRef<HTMLTableColElement>(null);
  useLayoutEffect(() => {
    const box = table.current?.closest('.compare-scroll');
    if (!box) return undefined;
    box.scrollTop = first.current.top;
    box.scrollLeft = first.current.left;
    return () => {
      const scroll = { top: box.scrollTop, left: box.scrollLeft };
      dispatch({ type: 'compareView', document, view: { scroll } });
    };
  }, [document, dispatch]);
  return table;
}

const HeadRow = memo(function HeadRow({
  members,
  columns,
  reference,
  active,
  onPin,
}: Pick<RowProps, 'members' | 'columns' | 'reference' | 'active'> & {
  /** Holds the others against a shop, or no longer; null where there is but one. */
  readonly onPin: ((shop: string) => void) | null;
}) {
  const { t } = useText();
  return (
    <thead>
      <tr aria-rowindex={1}>
        <GridCell kind="columnheader" row={0} column={0} isActive={active === 0}>
          {t('ui.metric')}
        </GridCell>
        <ShopCells members={members} columns={columns}>
          {({ shop, index }, _, column) => {
            const isReference = shop.id === reference;
            return (
              <GridCell
                key={shop.id}
                kind="columnheader"
                row={0}
                column={column}
                isActive={active === column}
                hasWidgets={onPin !== null}
                className={isReference ? 'reference-cell' : undefined}
              >
                <span className="shop-head">
                  <ShopName index={index} name={shop.name} />
                  {onPin !== null && (
                    <Button
                      className="pin"
                      aria-label={t('ui.compare.pin', { shop: shop.name })}
                      aria-pressed={isReference}
                      excludeFromTabOrder={active !== column}
                      onPress={() => {
                        onPin(shop.id);
                      }}
                    >
                      <Icon name="pin" size={12} />
                    </Button>
                  )}
                </span>
                {isReference && <span className="tag">{t('ui.compare.isReference')}</span>}
              </GridCell>
            );
          }}
        </ShopCells>
      </tr>
    </thead>
  );
});

/** The room of rows that are not drawn. */
function GapRow({
  height,
  columns,
}: {
  readonly height: number;
  readonly columns: readonly Segment[];
}) {
  return (
    <tr aria-hidden="true" className="gap-row">
      <td colSpan={columns.length + 1} style={{ height }} />
    </tr>
  );
}

function EntryRow({
  entry,
  open,
  order,
  onToggle,
  onSort,
  ...row
}: RowProps & {
  readonly entry: GridEntry;
  readonly open: readonly string[];
  readonly order: ColumnOrder;
  readonly onToggle: (metric: string) => void;
  readonly onSort: ((metric: string) => void) | null;
}) {
  switch (entry.kind) {
    case 'total':
      return <TotalRow {...row} rowKey={entry.key} />;
    case 'group':
      return <GroupRow {...row} rowKey={entry.key} group={entry.group} />;
    case 'details':
      return <DetailsRow {...row} rowKey={entry.key} metric={entry.metric} />;
    case 'metric': {
      const { id } = entry.metric.definition;
      const isSorted = order.by === 'metric' && order.metric === id;
      return (
        <MetricRow
          {...row}
          metric={entry.metric}
          isOpen={open.includes(id)}
          onToggle={onToggle}
          onSort={onSort}
          sorted={isSorted ? (order.worstFirst ? 'worst' : 'best') : null}
        />
      );
    }
  }
}
