import { Button } from 'react-aria-components';
import { fitOf } from '../../../shared/import/mappings/preview-sheet';
import { targetsOf } from '../../../shared/import/mappings/targets';
import type { FilePreview } from '../../../shared/ipc/contract';
import type { PreviewColumn } from '../../../shared/import/mappings/preview-sheet';
import type { RecordKind } from '../../../shared/model/records';
import { fieldText } from '../../../shared/text/fields';
import { useText, type UiCode } from '../../ui/language';
import { isUsable } from './column-choices';
import { ColumnChoice } from './ColumnChoice';

const REASONS: Readonly<Record<'name' | 'taught', UiCode>> = {
  name: 'ui.table.byName',
  taught: 'ui.table.byTaught',
};

/** Share of its values below which a column is probably something else. */
const WELL_READ = 0.8;

/** Above a column: its name, what it is taken for, and why. */
export function ColumnHead({
  preview: { columns, kind },
  index,
  target,
  isChosen,
  cells,
  taken,
  onChoose,
}: {
  readonly preview: FilePreview;
  readonly index: number;
  readonly target: string | null;
  /** Whether the person chose it just now. */
  readonly isChosen: boolean;
  /** What stands below its name. */
  readonly cells: readonly string[];
  readonly taken: ReadonlyMap<string, number>;
  readonly onChoose: (target: string | null) => void;
}) {
  const { t } = useText();
  const column = columns[index];
  if (column === undefined) return <span className="grid-note">{t('ui.table.unnamed')}</span>;
  if (!isUsable(column)) {
    return (
      <>
        <span className="grid-name truncate" title={column.header}>
          {column.header}
        </span>
        <span className="grid-note">
          {t(column.personal ? 'ui.table.personal' : 'ui.table.unnamed')}
        </span>
      </>
    );
  }
  const suggested = column.suggested.filter((one) => !taken.has(one));
  return (
    <>
      <span className="grid-name truncate" title={column.header}>
        {column.header}
      </span>
      {kind !== null && (
        <>
          <ColumnChoice
            kind={kind}
            index={index}
            header={column.header}
            target={target}
            suggested={suggested}
            taken={taken}
            onChoose={onChoose}
          />
          <Why
            kind={kind}
            column={column}
            target={target}
            isChosen={isChosen}
            cells={cells}
            suggested={suggested}
            isKnownTable={columns.some(({ by }) => by === 'name')}
            onChoose={onChoose}
          />
        </>
      )}
    </>
  );
}

/** Why it is taken for that, and how well its values bear it out; for a column that is not used, what they look like. */
function Why({
  kind,
  column,
  target,
  isChosen,
  cells,
  suggested,
  isKnownTable,
  onChoose,
}: {
  readonly kind: RecordKind;
  readonly column: PreviewColumn;
  readonly target: string | null;
  readonly isChosen: boolean;
  readonly cells: readonly string[];
  readonly suggested: readonly string[];
  /** Whether columns of it were known by name: what is left is rarely wanted. */
  readonly isKnownTable: boolean;
  readonly onChoose: (target: string) => void;
}) {
  const { t, pick } = useText();
  if (target === null) {
    const [best] = suggested;
    if (best === undefined) return null;
    const field = pick(fieldText(kind, best));
    const note = t('ui.table.looksLike', { field });
    if (isKnownTable) return <span className="grid-note">{note}</span>;
    const take = t('ui.table.take', { note });
    return (
      // The menu above has it first, without a further stop at every column.
      <Button
        className="link grid-note"
        excludeFromTabOrder
        aria-label={t('ui.table.takeFor', { take, header: column.header })}
        onPress={() => {
          onChoose(best);
        }}
      >
        {take}
      </Button>
    );
  }
  const reason = isChosen ? 'ui.table.byYou' : column.by === null ? null : REASONS[column.by];
  const fit = fitOf(kind, target, cells);
  return (
    <>
      <span className="grid-note">{reason !== null && t(reason)}</span>
      {fit !== null && (
        <span className="grid-note" data-poor={fit.read < fit.of * WELL_READ}>
          {t(fitCode(kind, target), { ...fit })}
        </span>
      )}
    </>
  );
}

function fitCode(kind: RecordKind, target: string): UiCode {
  const type = targetsOf(kind).find((one) => one.target === target)?.type;
  return typeof type !== 'string' || type === 'text'
    ? 'ui.table.fit.number'
    : `ui.table.fit.${type}`;
}
