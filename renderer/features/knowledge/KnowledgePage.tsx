import { useText } from '../../ui/language';
import { PageTitle } from '../../ui/PageTitle';

export function KnowledgePage(_: { readonly entry: string | null }) {
  const { t } = useText();
  return (
    <article className="knowledge">
      <PageTitle title={t('ui.nav.knowledge')} />
    </article>
  );
}
