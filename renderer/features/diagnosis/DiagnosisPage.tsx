import type { CheckupDocument } from '../../../shared/ipc/contract';
import { useText } from '../../ui/language';
import { PageTitle } from '../../ui/PageTitle';

export function DiagnosisPage(_: {
  readonly document: CheckupDocument;
  readonly shop: string | null;
}) {
  const { t } = useText();
  return (
    <article className="diagnosis">
      <PageTitle title={t('ui.nav.diagnosis')} />
    </article>
  );
}
