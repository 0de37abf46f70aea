import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { FIELD_SETS, type FieldSetId } from '../../../shared/import/entries/field-sets';
import { formatCount } from '../../../shared/format/format';
import { useText } from '../../ui/language';
import { isFilled, type Draft } from './draft';

/** Which figures are entered; every form keeps its own shops, and says how many have something in them. */
export function SetPicker({
  draft,
  onChoose,
}: {
  readonly draft: Draft;
  readonly onChoose: (set: FieldSetId) => void;
}) {
  const { t, pick } = useText();
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label={t('ui.form.sets')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[draft.set]}
      onSelectionChange={(keys) => {
        const chosen = FIELD_SETS.find(({ id }) => keys.has(id));
        if (chosen !== undefined) onChoose(chosen.id);
      }}
    >
      {FIELD_SETS.map(({ id, name }) => {
        const count = draft.shops[id].filter(isFilled).length;
        return (
          <ToggleButton key={id} id={id} className="segment">
            {count === 0
              ? pick(name)
              : t('ui.form.setCount', { name: pick(name), count: formatCount(count) })}
          </ToggleButton>
        );
      })}
    </ToggleButtonGroup>
  );
}
