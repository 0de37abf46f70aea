import { useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { CheckupResult } from '../../../shared/checkup/schema';
import { TODAY_KINDS, type TodayKind } from '../../../shared/checkup/row-kinds';
import type { TodayItem } from '../../../shared/checkup/schema-rows';
import { formatCount } from '../../../shared/format/format';
import { mergeToday, type TodayEntry } from '../../../shared/metrics/today/merge-today';
import { EmptyState } from '../../ui/EmptyState';
import { Icon } from '../../ui/Icon';
import { useText, type Words } from '../../ui/language';
import { Unfold } from '../../ui/Unfold';
import { placeColumns, productColumn, shopColumns, timeCell, toTheMinute } from './row-columns';
import { RowsTable, type RowColumn } from './RowsTable';
import { countsOf, leftText, missingKinds, momentsOf, ofShop } from './today-view';

const ALL = 'all';
/** Rows shown at first. */
const FIRST_ROWS = 50;
const SOON_HOURS = 24;

/** What must be handled, the most urgent first; rows of older files apart. */
export function Tasks({
  result,
  shop,
}: {
  readonly result: CheckupResult;
  readonly shop: string | null;
}) {
  const words = useText();
  const { t } = words;
  const [chosen, setChosen] = useState<TodayKind | null>(null);
  const lists = ofShop(result.today, shop);
  const kinds = TODAY_KINDS.filter((kind) => lists.some((list) => list.kind === kind));
  const kind = chosen !== null && kinds.includes(chosen) ? chosen : null;
  const asked = kind === null ? lists : lists.filter((list) => list.kind === kind);
  const counts = countsOf(asked);
  const entries = mergeToday(asked);
  const fresh = entries.filter(({ item }) => !item.stale);
  const stale = entries.filter(({ item }) => item.stale);
  const columns = columnsOf(result, shop, words);
  const told = kind ?? (kinds.length === 1 ? kinds[0] : undefined);
  return (
    <>
      {kinds.length > 1 && (
        <ToggleButtonGroup
          className="segments"
          aria-label={t('ui.today.kinds')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[kind ?? ALL]}
          onSelectionChange={(keys) => {
            setChosen(kinds.find((one) => keys.has(one)) ?? null);
          }}
        >
          {[null, ...kinds].map((one) => (
            <ToggleButton key={one ?? ALL} id={one ?? ALL} className="segment">
              {one === null ? t('ui.all') : t(`ui.today.kind.${one}`)}{' '}
              <span className="segment-count">
                {formatCount(
                  countsOf(one === null ? lists : lists.filter((list) => list.kind === one))
                    .waiting,
                )}
              </span>
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
      {fresh.length === 0 && lists.length > 0 && (
        <EmptyState
          // The page's title says it of all kinds.
          title={told === undefined ? undefined : t(`ui.today.none.${told}`)}
          text={t('ui.today.noneText', { asOf: momentText(momentsOf(asked), words) })}
        />
      )}
      {fresh.length > 0 && (
        <RowsTable
          // Begun anew at its first lines for other rows.
          key={JSON.stringify([shop, kind])}
          label={t('ui.today.tasks')}
          columns={columns}
          rows={fresh}
          first={FIRST_ROWS}
        />
      )}
      {fresh.length < counts.waiting && (
        <p className="footnote">
          {t('ui.today.kept', {
            shown: formatCount(fresh.length),
            count: formatCount(counts.waiting),
          })}
        </p>
      )}
      {counts.stale > 0 && (
        <Unfold level={2} title={t('ui.today.stale', { count: formatCount(counts.stale) })}>
          <p className="faint">{t('ui.today.staleNote')}</p>
          {stale.length > 0 && (
            <RowsTable
              key={JSON.stringify([shop, kind])}
              label={t('ui.today.stale', { count: formatCount(counts.stale) })}
              columns={columns}
              rows={stale}
              first={FIRST_ROWS}
            />
          )}
        </Unfold>
      )}
      {lists.length > 0 && <Missing result={result} shop={shop} />}
    </>
  );
}

/** Which lists there are none of, for which shops, and what they take. */
function Missing({
  result,
  shop,
}: {
  readonly result: CheckupResult;
  readonly shop: string | null;
}) {
  const { t } = useText();
  const missing = missingKinds(result, shop);
  if (missing.length === 0) return null;
  const isPartly = shop === null && result.shops.length > 1;
  return (
    <ul className="rows-missing">
      {missing.map(({ kind, shops }) => {
        const text = t(`ui.today.missing.${kind}`);
        return (
          <li key={kind}>
            {isPartly
              ? t('ui.today.missingShops', { text, shops: shops.join(t('ui.listSeparator')) })
              : text}
          </li>
        );
      })}
    </ul>
  );
}

/** The moments lists count from, in words. */
export function momentText(moments: ReturnType<typeof momentsOf>, { t }: Words): string {
  if (moments === null) return '';
  const [from, to] = [toTheMinute(moments.from), toTheMinute(moments.to)];
  return from === to ? to : t('ui.today.range', { from, to });
}

function columnsOf(
  result: CheckupResult,
  shop: string | null,
  words: Words,
): readonly RowColumn<TodayEntry>[] {
  const { t } = words;
  return [
    {
      key: 'left',
      heading: t('ui.today.left'),
      cell: ({ list, item }) => {
        const text = leftText(item, list.kind, words);
        return { text, shown: <Left item={item} text={text} /> };
      },
    },
    {
      key: 'kind',
      heading: t('ui.today.kindColumn'),
      cell: ({ list }) => ({ text: t(`ui.today.kind.${list.kind}`) }),
    },
    ...shopColumns<TodayEntry>(result, shop, ({ list }) => list.shop, words),
    {
      key: 'deadline',
      heading: t('ui.today.deadline'),
      cell: ({ item }) => timeCell(item.deadline),
    },
    { key: 'id', heading: t('ui.worst.id'), cell: ({ item }) => ({ text: item.id ?? '' }) },
    {
      key: 'text',
      heading: t('ui.today.words'),
      cell: ({ item }) => ({ text: item.text ?? '' }),
    },
    productColumn<TodayEntry>(({ item }) => item.product, words),
    { key: 'time', heading: t('ui.today.time'), cell: ({ item }) => timeCell(item.time) },
    ...placeColumns<TodayEntry>(result, ({ item }) => item, words),
  ];
}

/** Hours left: sign, colour and words say how urgent it is. */
function Left({ item: { hoursLeft }, text }: { readonly item: TodayItem; readonly text: string }) {
  if (hoursLeft === null) return <span className="faint">{text}</span>;
  if (hoursLeft > SOON_HOURS) return text;
  const grade = hoursLeft < 0 ? 'poor' : 'watch';
  return (
    <span className="grade" data-grade={grade}>
      <Icon name={grade} size={12} />
      {text}
    </span>
  );
}
