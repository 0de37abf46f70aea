import { useId } from 'react';
import type { CheckupResult, Evidence } from '../../../shared/checkup/schema';
import type { ComplaintCount, ServiceResult } from '../../../shared/checkup/schema-service';
import { formatCount, formatValue, MISSING } from '../../../shared/format/format';
import { COMPLAINT_STEPS } from '../../../shared/knowledge/complaint-steps';
import {
  COMPLAINT_KINDS,
  COMPLAINT_NAMES,
  type ComplaintKind,
} from '../../../shared/knowledge/service-fields';
import { describeSource } from '../../../shared/knowledge/sources';
import { complaintMonths, countedInFiles } from '../../../shared/service/complaint-months';
import { useText, type Words } from '../../ui/language';
import { Unfold } from '../../ui/Unfold';
import { placeColumns, productColumn, timeCell } from '../today/row-columns';
import { RowsTable, type RowColumn } from '../today/RowsTable';

/** Rows shown of a kind at first. */
const FIRST_ROWS = 10;

/** Complaints about service by month and kind, and what to do with each kind. */
export function Complaints({
  service: { complaints },
  result,
}: {
  readonly service: ServiceResult;
  readonly result: CheckupResult;
}) {
  const { t, pick } = useText();
  const id = useId();
  const months = complaintMonths(complaints);
  const counted = countedInFiles(complaints) ?? 0;
  const title =
    complaints.length === 0
      ? t('ui.service.complaintsNone')
      : t('ui.service.complaints', { count: formatCount(counted) });
  return (
    <section className="service-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="faint">{t('ui.service.complaintsNote')}</p>
      {months.length > 0 && (
        <div className="table-scroll" tabIndex={0} role="group" aria-label={title}>
          <table className="table">
            <caption className="visually-hidden">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{t('ui.service.month')}</th>
                {COMPLAINT_KINDS.map((kind) => (
                  <th key={kind} scope="col" className="number">
                    {pick(COMPLAINT_NAMES[kind])}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {months.map(({ month, of }) => (
                <tr key={month}>
                  <th scope="row">{month}</th>
                  {COMPLAINT_KINDS.map((kind) => (
                    <CountCell key={kind} counts={of(kind)} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {COMPLAINT_KINDS.map((kind) => (
        <Handling
          key={kind}
          kind={kind}
          counts={complaints.filter((one) => one.kind === kind)}
          result={result}
        />
      ))}
    </section>
  );
}

/** What files show, large; where it was found, and what the shop itself says, small. */
function CountCell({ counts }: { readonly counts: readonly ComplaintCount[] }) {
  const { t } = useText();
  const counted = countedInFiles(counts);
  return (
    <td className="number">
      {counted === null ? MISSING : <strong>{formatCount(counted)}</strong>}
      {counts.map(({ from, count }) => (
        <span key={from} className="cell-note">
          {t(`ui.service.from.${from}`, { count: formatCount(count) })}
        </span>
      ))}
    </td>
  );
}

/** Steps for a kind, what the platform does, and the rows that complain. */
function Handling({
  kind,
  counts,
  result,
}: {
  readonly kind: ComplaintKind;
  readonly counts: readonly ComplaintCount[];
  readonly result: CheckupResult;
}) {
  const words = useText();
  const { t, pick } = words;
  const { steps, platform, source } = COMPLAINT_STEPS[kind];
  const name = pick(COMPLAINT_NAMES[kind]);
  const rows = counts
    .toReversed()
    .flatMap(({ from, rows: own }) => own.map((row): Row => ({ from, row })));
  const counted = countedInFiles(counts) ?? 0;
  return (
    <Unfold level={3} title={t('ui.service.handling', { kind: name })}>
      <div className="handling">
        <ol className="steps">
          {steps.map(({ what, by, record }) => (
            <li key={what.zh}>
              {t('ui.service.by', { what: pick(what), by: pick(by) })}
              <span className="cell-note">{t('ui.service.record', { record: pick(record) })}</span>
            </li>
          ))}
        </ol>
        <dl className="facts">
          <dt>{t('ui.service.platform')}</dt>
          <dd>{pick(platform)}</dd>
          <dt>{t('ui.source')}</dt>
          <dd>{pick(describeSource(source))}</dd>
        </dl>
        {rows.length > 0 && (
          <RowsTable
            label={t('ui.service.rows', { kind: name })}
            columns={columnsOf(result, words)}
            rows={rows}
            first={FIRST_ROWS}
          />
        )}
        {rows.length < counted && (
          <p className="footnote">
            {t('ui.service.rowsKept', {
              shown: formatCount(rows.length),
              count: formatCount(counted),
            })}
          </p>
        )}
      </div>
    </Unfold>
  );
}

interface Row {
  readonly from: ComplaintCount['from'];
  readonly row: Evidence;
}

function columnsOf(result: CheckupResult, words: Words): readonly RowColumn<Row>[] {
  const { t, language } = words;
  return [
    { key: 'time', heading: t('ui.worst.time'), cell: ({ row }) => timeCell(row.time) },
    {
      key: 'from',
      heading: t('ui.service.found'),
      cell: ({ from }) => ({
        text: from === 'answers' ? '' : t(`ui.service.place.${from}`),
      }),
    },
    {
      key: 'stars',
      heading: t('ui.service.stars'),
      cell: ({ row }) => ({
        text: row.value === null ? MISSING : formatValue(row.value, 'count', language),
      }),
    },
    { key: 'text', heading: t('ui.worst.text'), cell: ({ row }) => ({ text: row.text ?? '' }) },
    productColumn<Row>(({ row }) => row.product, words),
    { key: 'id', heading: t('ui.worst.id'), cell: ({ row }) => ({ text: row.id ?? '' }) },
    ...placeColumns<Row>(result, ({ row }) => row, words),
  ];
}
