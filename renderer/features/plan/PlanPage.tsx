import type { CheckupDocument } from '../../../shared/ipc/contract';
import { useText } from '../../ui/language';
import { PageTitle } from '../../ui/PageTitle';

export function PlanPage({
  document: _document,
  shop: _shop,
}: {
  readonly document: CheckupDocument;
  readonly shop: string | null;
}) {
  const { t } = useText();
  return <PageTitle title={t('ui.nav.plan')} />;
}
