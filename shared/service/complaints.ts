/** Complaints about service by month, counted in reviews and in reasons of after-sales. */
import type { Evidence } from '../checkup/schema';
import type { ComplaintCount } from '../checkup/schema-service';
import { COMPLAINT_KINDS, type ComplaintKind } from '../knowledge/service-fields';
import { float64At, int32At, textAt, uint32At } from '../metrics/cells';
import type { KeptShop } from '../metrics/kept-rows';
import { compareText } from '../metrics/shops';
import { evidenceOf } from '../metrics/shop-view';
import { dateOf } from '../metrics/time-windows';
import { TEXT, TIME } from '../model/columns';
import type { Dataset } from '../model/dataset';
import { complaintKinds } from './complaint-kinds';

/** Rows shown of a month and kind. */
const ROWS = 10;
/** `YYYY-MM` of a date. */
const MONTH = 7;

type From = Exclude<ComplaintCount['from'], 'answers'>;

/** A row that complains. */
interface Complaint {
  readonly from: From;
  readonly row: number;
  readonly time: number;
  readonly kind: ComplaintKind;
  /** The cell whose words complain. */
  readonly text: number;
}

/**
 * A shop's complaints of all days its files reach, by month, kind and where they were found. A row counts once for each kind it
 * holds, in the month of its time; rows without a time are left out.
 */
export function complaintsOf(dataset: Dataset, { rows }: KeptShop): ComplaintCount[] {
  const kindsOf = kindsByText(dataset);
  const { reviews, afterSales } = dataset;
  const found = [
    ...complaintsIn('reviews', rows.reviews, reviews.columns.time, kindsOf, [
      reviews.columns.content,
      reviews.columns.appendContent,
    ]),
    ...complaintsIn('afterSales', rows.afterSales, afterSales.columns.applyTime, kindsOf, [
      afterSales.columns.reason,
      afterSales.columns.reasonTag,
    ]),
  ];
  const groups = new Map<string, Complaint[]>();
  for (const complaint of found) {
    const key = `${dateOf(complaint.time).slice(0, MONTH)} ${complaint.kind} ${complaint.from}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [complaint]);
    else group.push(complaint);
  }
  return [...groups]
    .map(([key, members]): ComplaintCount => {
      const [{ kind, from }] = members as [Complaint];
      const newest = [...members].sort((a, b) => b.time - a.time).slice(0, ROWS);
      return {
        month: key.slice(0, MONTH),
        kind,
        count: members.length,
        from,
        rows: newest.map((one) => shown(dataset, one)),
      };
    })
    .sort(compareComplaints);
}

/** Oldest month first, kinds in their order, files before answers. */
export function compareComplaints(a: ComplaintCount, b: ComplaintCount): number {
  return (
    compareText(a.month, b.month) ||
    COMPLAINT_KINDS.indexOf(a.kind) - COMPLAINT_KINDS.indexOf(b.kind) ||
    FROM.indexOf(a.from) - FROM.indexOf(b.from)
  );
}

const FROM: readonly ComplaintCount['from'][] = ['reviews', 'afterSales', 'answers'];

/** The kinds a text cell holds; each text is read once, however many rows share it. */
function kindsByText({ strings }: Dataset): (cell: number) => readonly ComplaintKind[] {
  const known = new Map<number, readonly ComplaintKind[]>();
  return (cell) => {
    if (cell < TEXT.FIRST) return [];
    const kinds = known.get(cell) ?? complaintKinds(textAt(strings, cell) ?? '');
    known.set(cell, kinds);
    return kinds;
  };
}

function complaintsIn(
  from: From,
  rows: Uint32Array,
  times: Int32Array,
  kindsOf: (cell: number) => readonly ComplaintKind[],
  columns: readonly Uint32Array[],
): Complaint[] {
  const found: Complaint[] = [];
  for (const row of rows) {
    const time = int32At(times, row);
    if (time < TIME.FIRST) continue;
    const seen = new Set<ComplaintKind>();
    for (const column of columns) {
      const text = uint32At(column, row);
      for (const kind of kindsOf(text)) {
        if (!seen.has(kind)) found.push({ from, row, time, kind, text });
        seen.add(kind);
      }
    }
  }
  return found;
}

function shown({ reviews, afterSales, strings }: Dataset, complaint: Complaint): Evidence {
  const { from, row, text, time } = complaint;
  if (from === 'afterSales')
    return evidenceOf(afterSales, strings, row, { value: null, text, time });
  const stars = float64At(reviews.columns.rating, row);
  const value = stars >= 1 && stars <= 5 ? stars : null;
  return evidenceOf(reviews, strings, row, { value, text, time });
}
