import { useStore } from '../../app/store';
import { ChoiceField } from '../../ui/ChoiceField';
import { useText } from '../../ui/language';

const AUTOMATIC = 'automatic';

/** Which rules the score is worked out by; usually the files decide. */
export function ModelSelect() {
  const { t, pick } = useText();
  const { state, dispatch } = useStore();
  return (
    <ChoiceField
      label={t('ui.review.model')}
      value={state.model ?? AUTOMATIC}
      choices={[
        { id: AUTOMATIC, name: t('ui.review.automatic') },
        ...state.models.map((model) => ({ id: model.id, name: pick(model.name) })),
      ]}
      onChoose={(id) => {
        dispatch({ type: 'model', model: id === AUTOMATIC ? null : id });
      }}
    />
  );
}
