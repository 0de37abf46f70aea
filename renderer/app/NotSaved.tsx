import { Button } from 'react-aria-components';
import { useText } from '../ui/language';
import { useStore } from './store';

/** Says that the open check-up is not on the disk as it is here, and offers to save it again or elsewhere. */
export function NotSaved() {
  const { t, say } = useText();
  const { state, commands } = useStore();
  const notSaved = state.document?.notSaved;
  if (notSaved === undefined) return null;
  return (
    <div className="notice not-saved" role="alert">
      <p>{say(notSaved)}</p>
      <Button
        className="button small"
        onPress={() => {
          void commands.saveAgain();
        }}
      >
        {t('ui.document.saveAgain')}
      </Button>
      <Button
        className="button small"
        onPress={() => {
          void commands.saveCopy();
        }}
      >
        {t('ui.document.saveElsewhere')}
      </Button>
    </div>
  );
}
