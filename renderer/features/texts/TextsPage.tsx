import type { CheckupDocument } from '../../../shared/ipc/contract';
import { useText } from '../../ui/language';
import { PageTitle } from '../../ui/PageTitle';

export function TextsPage(_: { readonly document: CheckupDocument; readonly shop: string | null }) {
  const { t } = useText();
  return (
    <article className="texts">
      <PageTitle title={t('ui.nav.texts')} />
    </article>
  );
}
