import type { FileSummary } from '../../../shared/ipc/contract';
import { useStore } from '../../app/store';
import { ChoiceField } from '../../ui/ChoiceField';
import { useText } from '../../ui/language';

/** Which sheet of the file is shown; a text has none to choose from. */
export function SheetField({
  file,
  sheet,
}: {
  readonly file: FileSummary;
  readonly sheet: string;
}) {
  const { t } = useText();
  const { dispatch } = useStore();
  if (file.sheets.length < 2) return null;
  return (
    <ChoiceField
      label={t('ui.table.sheet')}
      value={sheet}
      choices={file.sheets.map((name) => ({ id: name, name }))}
      onChoose={(name) => {
        dispatch({ type: 'replace', page: { name: 'table', file: file.id, sheet: name } });
      }}
    />
  );
}
