import { RECORD_KINDS, type RecordKind } from '../../../shared/model/records';
import { ChoiceField } from '../../ui/ChoiceField';
import { useText } from '../../ui/language';

/** What the table is. */
export function KindField({
  kind,
  onChoose,
}: {
  readonly kind: RecordKind | null;
  readonly onChoose: (kind: RecordKind) => void;
}) {
  const { t } = useText();
  return (
    <ChoiceField
      label={t('ui.table.kind')}
      value={kind}
      choices={RECORD_KINDS.map((id) => ({ id, name: t(`ui.start.kind.${id}`) }))}
      placeholder={t('ui.table.noKind')}
      onChoose={onChoose}
    />
  );
}
