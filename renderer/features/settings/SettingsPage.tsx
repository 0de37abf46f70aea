import { useText } from '../../ui/language';
import { PageTitle } from '../../ui/PageTitle';

export function SettingsPage() {
  const { t } = useText();
  return <PageTitle title={t('ui.nav.settings')} />;
}
