import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { formatCount } from '../../../shared/format/format';
import { copiedTable } from '../../ui/copied-table';
import { useText } from '../../ui/language';
import { CopyButton } from '../../ui/CopyButton';

/** A cell: its text, and how it is shown where that is more than the text. */
export interface RowCell {
  readonly text: string;
  readonly shown?: ReactNode;
}

export interface RowColumn<Row> {
  readonly key: string;
  readonly heading: string;
  readonly cell: (row: Row) => RowCell;
}

/** Single rows of files, the first of them; the rest is shown when asked for, and all can be copied into a table. */
export function RowsTable<Row>({
  label,
  columns,
  rows,
  first,
}: {
  readonly label: string;
  readonly columns: readonly RowColumn<Row>[];
  readonly rows: readonly Row[];
  /** How many are shown at first, and added at a time. */
  readonly first: number;
}) {
  const { t } = useText();
  const [count, setCount] = useState(first);
  const shown = rows.slice(0, count);
  const more = Math.min(first, rows.length - shown.length);
  const texts = rows.map((row) => columns.map(({ cell }) => cell(row).text));
  return (
    <div className="rows">
      <div className="table-scroll" tabIndex={0} role="region" aria-label={label}>
        <table className="table rows-table">
          <caption className="visually-hidden">{label}</caption>
          <thead>
            <tr>
              {columns.map(({ key, heading }) => (
                <th key={key} scope="col" data-column={key}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, at) => (
              <tr key={at}>
                {columns.map(({ key, cell }) => {
                  const { text, shown: node } = cell(row);
                  return (
                    <td key={key} data-column={key}>
                      {node ?? text}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="rows-tools">
        {more > 0 && (
          <Button
            className="button small"
            onPress={() => {
              setCount(count + first);
            }}
          >
            {t('ui.issues.more', { count: formatCount(more) })}
          </Button>
        )}
        <CopyButton
          label={t('ui.today.copy')}
          about={label}
          text={copiedTable(
            columns.map(({ heading }) => heading),
            texts,
          )}
        />
      </div>
    </div>
  );
}
