import { useState } from 'react';
import { HEADER_ROWS } from '../../../shared/import/recognise';
import { useText } from '../../ui/language';

/** Which row holds the names of the columns, counted as Excel does. */
export function HeaderField({
  row,
  onChoose,
}: {
  /** Null when none was found. */
  readonly row: number | null;
  readonly onChoose: (row: number) => void;
}) {
  const { t } = useText();
  // What is being typed and no such row yet.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label className="select">
      {t('ui.table.header')}
      <input
        className="field header-field"
        type="number"
        min={1}
        max={HEADER_ROWS}
        value={typed ?? row ?? ''}
        aria-invalid={typed !== null && typed !== ''}
        onChange={({ target: { value } }) => {
          const number = Number(value);
          const isRow = Number.isInteger(number) && number >= 1 && number <= HEADER_ROWS;
          setTyped(isRow ? null : value);
          if (isRow) onChoose(number);
        }}
        onBlur={() => {
          setTyped(null);
        }}
      />
    </label>
  );
}
