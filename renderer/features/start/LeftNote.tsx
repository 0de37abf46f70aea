import { Button } from 'react-aria-components';
import { cardName } from '../../../shared/format/card-name';
import { useStore } from '../../app/store';
import { useText } from '../../ui/language';

/** Says that the program did not end as it should, and offers to go on where the person was. */
export function LeftNote() {
  const { t } = useText();
  const { state, dispatch, commands } = useStore();
  const { left, cards } = state;
  if (left === null || cards === null) return null;
  const id = left.place?.document ?? null;
  const card = cards.find((one) => one.id === id);
  const name = card === undefined ? '' : cardName(card, t('ui.listSeparator'));
  const isThere = card !== undefined && left.savedAt !== null;
  return (
    <section className="notice left" aria-label={t('ui.left.title')}>
      <h2>{t('ui.left.title')}</h2>
      <p>
        {isThere
          ? t('ui.left.saved', { title: name, at: left.savedAt.slice(0, 16) })
          : t(id === null ? 'ui.left.files' : 'ui.left.gone')}
      </p>
      <div className="dialog-buttons">
        {isThere && (
          <Button className="button primary" onPress={() => void commands.goOn()}>
            {t('ui.left.goOn', { title: name })}
          </Button>
        )}
        <Button
          className="button"
          onPress={() => {
            dispatch({ type: 'left', left: null });
          }}
        >
          {t('ui.close')}
        </Button>
      </div>
    </section>
  );
}
