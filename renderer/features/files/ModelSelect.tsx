import { useStore } from '../../app/store';
import { ChoiceField } from '../../ui/ChoiceField';
import { useText } from '../../ui/language';

const AUTOMATIC = 'automatic';

/** Which rules the score is worked out by; usually the files decide. */
export function ModelSelect() {
  const { t, pick } = useText();
  const { state, dispatch } = useStore();
  const { model: chosen, models } = state;
  const isGone = chosen !== null && models.every(({ id }) => id !== chosen);
  return (
    <ChoiceField
      label={t('ui.review.model')}
      value={chosen ?? AUTOMATIC}
      choices={[
        { id: AUTOMATIC, name: t('ui.review.automatic') },
        ...(isGone ? [{ id: chosen, name: t('ui.models.gone', { id: chosen }) }] : []),
        ...models.map((model) => ({ id: model.id, name: pick(model.name) })),
      ]}
      onChoose={(id) => {
        dispatch({ type: 'model', model: id === AUTOMATIC ? null : id });
      }}
    />
  );
}
