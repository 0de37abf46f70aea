import type { CheckupDocument } from '../../../shared/ipc/contract';
import { useText } from '../../ui/language';
import { PageTitle } from '../../ui/PageTitle';

export function WatchPage({ document: _document }: { readonly document: CheckupDocument }) {
  const { t } = useText();
  return <PageTitle title={t('ui.nav.watch')} />;
}
