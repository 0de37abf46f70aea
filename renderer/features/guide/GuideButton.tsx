import { Button } from 'react-aria-components';
import { GUIDE } from '../../app/pages';
import { useStore } from '../../app/store';
import { useText } from '../../ui/language';

/** The way from where data are missing to how the tables are exported. */
export function GuideButton() {
  const { t } = useText();
  const { go } = useStore();
  return (
    <Button
      className="button"
      onPress={() => {
        go(GUIDE);
      }}
    >
      {t('ui.guide.title')}
    </Button>
  );
}
