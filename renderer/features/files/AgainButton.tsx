import { Button } from 'react-aria-components';
import type { CheckupResult } from '../../../shared/checkup/schema';
import { useStore } from '../../app/store';
import { useText } from '../../ui/language';
import { expectedOf } from './expected';

/** Begins another check-up of the shops of this one: to choosing files, with its rules kept. */
export function AgainButton({ result }: { readonly result: CheckupResult }) {
  const { t } = useText();
  const { dispatch, go } = useStore();
  return (
    <Button
      className="button"
      onPress={() => {
        dispatch({ type: 'expect', expected: expectedOf(result) });
        go({ name: 'start' });
      }}
    >
      {t('ui.again.button')}
    </Button>
  );
}
