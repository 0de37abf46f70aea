import type { FileSummary } from '../../../shared/ipc/contract';
import {
  DELIMITERS,
  ENCODINGS,
  type Delimiter,
  type TextFormat,
} from '../../../shared/model/text-format';
import { formatOf } from '../../app/file-commands';
import { useStore } from '../../app/store';
import { ChoiceField } from '../../ui/ChoiceField';
import { Help } from '../../ui/Help';
import { useText, type UiCode } from '../../ui/language';

const DELIMITER_NAMES: Readonly<Record<Delimiter, UiCode>> = {
  ',': 'ui.table.delimiter.comma',
  '\t': 'ui.table.delimiter.tab',
  ';': 'ui.table.delimiter.semicolon',
  '|': 'ui.table.delimiter.bar',
};
/** What a mark at the beginning says is found out by itself; one of the two is offered unless the other is in force. */
const MARKED: ReadonlySet<string> = new Set(['utf-8-bom', 'utf-16be']);

/** How a text is read; another choice reads it again at once. Workbooks say it themselves. */
export function FormatFields({ file }: { readonly file: FileSummary }) {
  const { t } = useText();
  const { state, commands } = useStore();
  const format = formatOf(file);
  if (format.encoding === null) return null;
  const change = (part: Partial<TextFormat>) => void commands.readAs(file, { ...format, ...part });
  const isDisabled = state.busy !== null;
  return (
    <>
      <div className="encoding-field">
        <ChoiceField
          label={t('ui.table.encoding')}
          value={format.encoding}
          choices={ENCODINGS.filter((id) => id === format.encoding || !MARKED.has(id)).map(
            (id) => ({
              id,
              name: t(`ui.table.encoding.${id}`),
            }),
          )}
          isDisabled={isDisabled}
          onChoose={(encoding) => {
            change({ encoding });
          }}
        />
        <Help term={t('ui.table.encoding')} text={t('ui.table.encoding.help')} />
      </div>
      <ChoiceField
        label={t('ui.table.delimiter')}
        value={format.delimiter}
        choices={DELIMITERS.map((id) => ({ id, name: t(DELIMITER_NAMES[id]) }))}
        isDisabled={isDisabled}
        onChoose={(delimiter) => {
          change({ delimiter });
        }}
      />
    </>
  );
}
