import { useStore } from '../../app/store';
import { useText } from '../../ui/language';

/** Says that files are being read again, while one stays on the page. */
export function Rereading() {
  const { t } = useText();
  const { busy } = useStore().state;
  return (
    <p className="rereading" role="status">
      {busy === 'reread' && t('ui.table.rereading')}
    </p>
  );
}
