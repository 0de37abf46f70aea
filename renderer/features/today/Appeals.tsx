import { useId } from 'react';
import type { CheckupResult } from '../../../shared/checkup/schema';
import { APPEAL_KINDS, type AppealKind } from '../../../shared/checkup/row-kinds';
import type { AppealList } from '../../../shared/checkup/schema-rows';
import { formatCount } from '../../../shared/format/format';
import { APPEAL_RULES } from '../../../shared/knowledge/appeal-rules';
import { metricById } from '../../../shared/metrics/catalogue';
import { EmptyState } from '../../ui/EmptyState';
import { useText, type Words } from '../../ui/language';
import { placeColumns, productColumn, shopColumns, timeCell } from './row-columns';
import { RowsTable, type RowColumn } from './RowsTable';
import { ofShop } from './today-view';

/** Rows shown of a reason at first. */
const FIRST_ROWS = 5;

/** Rows that may be contested, by reason. */
export function Appeals({
  result,
  shop,
}: {
  readonly result: CheckupResult;
  readonly shop: string | null;
}) {
  const { t } = useText();
  const lists = ofShop(result.appeals, shop);
  if (lists.length === 0) {
    return <EmptyState text={t('ui.appeals.noneText')} />;
  }
  return (
    <>
      {APPEAL_KINDS.map((kind) => {
        const ofKind = lists.filter((list) => list.kind === kind);
        return ofKind.length === 0 ? null : (
          <Reason key={kind} kind={kind} lists={ofKind} result={result} shop={shop} />
        );
      })}
    </>
  );
}

interface Entry {
  readonly list: AppealList;
  readonly item: AppealList['items'][number];
}

function Reason({
  kind,
  lists,
  result,
  shop,
}: {
  readonly kind: AppealKind;
  readonly lists: readonly AppealList[];
  readonly result: CheckupResult;
  readonly shop: string | null;
}) {
  const words = useText();
  const { t, pick } = words;
  const id = useId();
  const rule = APPEAL_RULES[kind];
  const total = lists.reduce((sum, list) => sum + list.total, 0);
  const entries = lists
    .flatMap((list) => list.items.map((item): Entry => ({ list, item })))
    .sort((a, b) => newestFirst(a.item.time, b.item.time));
  const metrics = [...new Set(lists.flatMap((list) => list.metrics))];
  return (
    <section className="appeal" aria-labelledby={id}>
      <h2 id={id}>
        {pick(rule.name)} <span className="segment-count">{formatCount(total)}</span>
      </h2>
      <p>{pick(rule.why)}</p>
      <p className="faint">
        {t('ui.appeals.metrics', {
          metrics: metrics
            .map((metric) => pick(metricById(metric).name))
            .join(t('ui.listSeparator')),
        })}
        {t('ui.appeals.joint')}
        {t('ui.appeals.proof', { proof: pick(rule.proof) })}
      </p>
      <RowsTable
        key={String(shop)}
        label={pick(rule.name)}
        columns={columnsOf(kind, result, shop, words)}
        rows={entries}
        first={FIRST_ROWS}
      />
      {entries.length < total && (
        <p className="footnote">
          {t('ui.today.kept', { shown: formatCount(entries.length), count: formatCount(total) })}
        </p>
      )}
    </section>
  );
}

function newestFirst(a: string | null, b: string | null): number {
  if (a === b) return 0;
  return (a ?? '') < (b ?? '') ? 1 : -1;
}

function columnsOf(
  kind: AppealKind,
  result: CheckupResult,
  shop: string | null,
  words: Words,
): readonly RowColumn<Entry>[] {
  const { t } = words;
  const isReview = kind === 'reviewAboutCourier' || kind === 'reviewAboutPlatform';
  return [
    ...shopColumns<Entry>(result, shop, ({ list }) => list.shop, words),
    { key: 'id', heading: t('ui.worst.id'), cell: ({ item }) => ({ text: item.id ?? '' }) },
    ...(isReview
      ? []
      : [
          {
            key: 'order',
            heading: t('ui.appeals.order'),
            cell: ({ item }: Entry) => ({ text: item.order ?? '' }),
          },
        ]),
    { key: 'text', heading: t('ui.today.words'), cell: ({ item }) => ({ text: item.text ?? '' }) },
    productColumn<Entry>(({ item }) => item.product, words),
    { key: 'time', heading: t('ui.worst.time'), cell: ({ item }) => timeCell(item.time) },
    ...placeColumns<Entry>(result, ({ item }) => item, words),
  ];
}
