import type { CheckupDocument } from '../../../shared/ipc/contract';
import { useText } from '../../ui/language';
import { PageTitle } from '../../ui/PageTitle';

export function AssessmentPage(_: {
  readonly document: CheckupDocument;
  readonly shop: string | null;
}) {
  const { t } = useText();
  return (
    <article className="assessment">
      <PageTitle title={t('ui.nav.assessment')} />
    </article>
  );
}
