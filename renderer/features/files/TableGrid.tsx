import { Button } from 'react-aria-components';
import { columnLetters } from '../../../shared/import/header';
import { HEADER_ROWS } from '../../../shared/import/recognise';
import type { FilePreview } from '../../../shared/ipc/contract';
import { useText } from '../../ui/language';
import { columnCells, targetsNow, type Chosen } from './column-choices';
import { ColumnHead } from './ColumnHead';

/** The first rows as Excel shows them, with what every column is above it. A row's number makes it the row of the names. */
export function TableGrid({
  label,
  preview,
  chosen,
  onHeaderRow,
  onChoose,
}: {
  readonly label: string;
  readonly preview: FilePreview;
  readonly chosen: Chosen;
  readonly onHeaderRow: (row: number) => void;
  readonly onChoose: (index: number, target: string | null) => void;
}) {
  const { t } = useText();
  const { rows, columns, headerRow, isMetricTable } = preview;
  const targets = targetsNow(columns, chosen);
  const taken = new Map(
    targets.flatMap((target, at): [string, number][] => (target === null ? [] : [[target, at]])),
  );
  const width = Math.max(columns.length, ...rows.map((row) => row.length));
  const places = Array.from({ length: width }, (_, index) => index);
  return (
    <div className="table-scroll fill" tabIndex={0} role="region" aria-label={label}>
      <table className="table-grid">
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <td />
            {places.map((index) => (
              <th key={index} scope="col" data-unused={(targets[index] ?? null) === null}>
                <span className="grid-letter">{columnLetters(index)}</span>
                {!isMetricTable && (
                  <ColumnHead
                    preview={preview}
                    index={index}
                    target={targets[index] ?? null}
                    isChosen={chosen.has(index)}
                    cells={columnCells(preview, index)}
                    taken={taken}
                    onChoose={(target) => {
                      onChoose(index, target);
                    }}
                  />
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at} data-part={partOf(at + 1, headerRow)}>
              <th scope="row">
                {isMetricTable || at >= HEADER_ROWS ? (
                  at + 1
                ) : (
                  // The field above does the same by keyboard, without fifty stops on the way.
                  <Button
                    className="grid-row"
                    excludeFromTabOrder
                    aria-label={t('ui.table.asHeader', { row: at + 1 })}
                    onPress={() => {
                      onHeaderRow(at + 1);
                    }}
                  >
                    {at + 1}
                  </Button>
                )}
                {at + 1 === headerRow && <span className="tag">{t('ui.table.headerRow')}</span>}
              </th>
              {places.map((index) => (
                <td key={index} data-unused={(targets[index] ?? null) === null}>
                  {row[index] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function partOf(row: number, headerRow: number | null): 'above' | 'header' | 'data' {
  if (headerRow === null || row > headerRow) return 'data';
  return row === headerRow ? 'header' : 'above';
}
