import { useId, type KeyboardEvent } from 'react';
import { Button } from 'react-aria-components';
import { fieldSet, SCORE_NAMES, type FieldSet } from '../../../shared/import/entries/field-sets';
import { metricById } from '../../../shared/metrics/catalogue';
import type { Message } from '../../../shared/result';
import { useStore } from '../../app/store';
import { Help } from '../../ui/Help';
import { Icon } from '../../ui/Icon';
import { keyOf } from '../../ui/keys';
import { useText, type Words } from '../../ui/language';
import {
  dayOf,
  describeShop,
  isEmpty,
  problemKey,
  removeShop,
  scoreField,
  typeInto,
  type Days,
  type DraftShop,
} from './draft';

/** A row of the grid: one figure of every shop. */
interface Row {
  readonly field: string;
  readonly name: string;
  readonly unit: string;
  readonly help: string | null;
}

/** The form as a small grid: figures down, shops across. Enter and the arrows go up and down a column, Tab along a row. */
export function FieldGrid({
  problems,
  days,
}: {
  readonly problems: Readonly<Record<string, Message>>;
  readonly days: Days;
}) {
  const words = useText();
  const { t } = words;
  const { draft } = useStore().state;
  const set = fieldSet(draft.set);
  const shops = draft.shops[draft.set];
  return (
    <div className="table-scroll fill" tabIndex={0} role="region" aria-label={t('ui.form.table')}>
      <table className="table grid" onKeyDown={moveInColumn}>
        <caption className="visually-hidden">{t('ui.form.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('ui.enter.shopName')}</th>
            {shops.map((shop, index) => (
              <th key={shop.id} scope="col">
                <ShopHead shop={shop} index={index} problems={problems} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('ui.enter.date')}</th>
            {shops.map((shop, index) => (
              <td key={shop.id}>
                <DayField shop={shop} index={index} days={days} problems={problems} />
              </td>
            ))}
          </tr>
          {rowsOf(set, words).map((row) => (
            <tr key={row.field}>
              <th scope="row">
                <span className="grid-name">
                  {row.name}
                  {row.help !== null && <Help term={row.name} text={row.help} />}
                </span>
                <span className="cell-note">{row.unit}</span>
              </th>
              {shops.map((shop, index) => (
                <td key={shop.id}>
                  <FigureField row={row} shop={shop} index={index} problems={problems} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function rowsOf({ scores, metrics }: FieldSet, { t, pick }: Words): readonly Row[] {
  return [
    ...scores.map((part): Row => ({
      field: scoreField(part),
      name: pick(SCORE_NAMES[part]),
      unit: t('ui.form.unit.points'),
      help: null,
    })),
    ...metrics.map((id): Row => {
      const { name, unit, help } = metricById(id);
      return { field: id, name: pick(name), unit: t(`ui.form.unit.${unit}`), help: pick(help) };
    }),
  ];
}

interface CellProps {
  readonly shop: DraftShop;
  readonly index: number;
  readonly problems: Readonly<Record<string, Message>>;
}

/** What a shop is called while it has no name. */
function shownName({ name }: DraftShop, index: number, { t }: Words): string {
  return name.trim() === '' ? t('ui.form.nthShop', { number: index + 1 }) : name.trim();
}

function ShopHead({ shop, index, problems }: CellProps) {
  const words = useText();
  const { t } = words;
  const { state, dispatch } = useStore();
  const { draft } = state;
  const remove = () => {
    const next = removeShop(draft, shop.id);
    dispatch({ type: 'draft', draft: next });
    if (isEmpty(shop)) return;
    const message = {
      code: 'ui.form.removed',
      params: { shop: shownName(shop, index, words) },
    };
    dispatch({ type: 'toast', toast: { message, kind: 'notice', undo: { draft } } });
  };
  return (
    <span className="grid-shop">
      <Field
        value={shop.name}
        label={t('ui.form.shop', { number: index + 1 })}
        placeholder={t('ui.form.nthShop', { number: index + 1 })}
        problem={problems[problemKey(shop.id, 'name')]}
        onChange={(name) => {
          dispatch({ type: 'draft', draft: describeShop(draft, shop.id, { name }) });
        }}
      />
      <Button
        className="button icon-only"
        aria-label={t('ui.form.removeShop', { shop: shownName(shop, index, words) })}
        onPress={remove}
      >
        <Icon name="close" />
      </Button>
    </span>
  );
}

function DayField({ shop, index, days, problems }: CellProps & { readonly days: Days }) {
  const words = useText();
  const { state, dispatch } = useStore();
  const { draft } = state;
  return (
    <Field
      type="date"
      max={days.today}
      value={dayOf(shop, draft.set, days)}
      label={words.t('ui.form.shopDate', { shop: shownName(shop, index, words) })}
      problem={problems[problemKey(shop.id, 'date')]}
      onChange={(date) => {
        dispatch({ type: 'draft', draft: describeShop(draft, shop.id, { date }) });
      }}
    />
  );
}

function FigureField({ row, shop, index, problems }: CellProps & { readonly row: Row }) {
  const words = useText();
  const { t } = words;
  const { state, dispatch } = useStore();
  const { draft } = state;
  const cell = shop.cells[row.field];
  return (
    <Field
      value={cell?.text ?? ''}
      label={t('ui.form.field', { shop: shownName(shop, index, words), field: row.name })}
      problem={problems[problemKey(shop.id, row.field)]}
      note={cell?.page === null || cell === undefined ? null : t('ui.form.pasted')}
      onChange={(text) => {
        dispatch({ type: 'draft', draft: typeInto(draft, shop.id, row.field, text) });
      }}
    />
  );
}

/** An input with what is wrong with it in a sentence below. */
function Field({
  value,
  label,
  problem,
  onChange,
  type = 'text',
  placeholder,
  max,
  note = null,
}: {
  readonly value: string;
  readonly label: string;
  readonly problem: Message | undefined;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'date';
  readonly placeholder?: string;
  readonly max?: string;
  readonly note?: string | null;
}) {
  const { say } = useText();
  const id = useId();
  return (
    <span className="grid-field">
      <input
        className="field"
        type={type}
        value={value}
        max={max}
        maxLength={type === 'text' ? LONGEST : undefined}
        placeholder={placeholder}
        autoComplete="off"
        aria-label={label}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : id}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
      {problem !== undefined && (
        <span className="field-problem" id={id}>
          {say(problem)}
        </span>
      )}
      {note !== null && problem === undefined && <span className="cell-note">{note}</span>}
    </span>
  );
}

const LONGEST = 60;

/** Enter and the arrows up and down go through the fields of a column; in a day they change the day. */
function moveInColumn(event: KeyboardEvent<HTMLTableElement>): void {
  const key = keyOf(event);
  const step = key === 'ArrowUp' ? -1 : key === 'ArrowDown' || key === 'Enter' ? 1 : 0;
  const { target } = event;
  if (step === 0 || !(target instanceof HTMLInputElement)) return;
  if (target.type === 'date' && key !== 'Enter') return;
  const cell = target.closest<HTMLTableCellElement>('td, th');
  const row = cell?.parentElement;
  const rows = [...event.currentTarget.querySelectorAll('tr')];
  const at = row instanceof HTMLTableRowElement ? rows.indexOf(row) + step : -1;
  const next = rows[at]?.cells[cell?.cellIndex ?? -1]?.querySelector('input');
  if (next === null || next === undefined) return;
  event.preventDefault();
  next.focus();
  next.select();
}
