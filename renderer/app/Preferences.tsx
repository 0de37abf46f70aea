import { Button } from 'react-aria-components';
import { useText } from '../ui/language';
import { useStore } from './store';

/** The ways to another language, for those who cannot read this one, and to everything else that can be set. */
export function Preferences({
  withSettings,
}: {
  /** Whether nothing else leads there. */
  readonly withSettings: boolean;
}) {
  const { t } = useText();
  const { state, commands, go } = useStore();
  const { language } = state.settings;
  return (
    <div className="preferences">
      <Button
        className="button small quiet"
        onPress={() => {
          const other = language === 'en' ? 'zh-CN' : 'en';
          void commands.changeSettings({ ...state.settings, language: other });
        }}
      >
        <span lang={language === 'en' ? 'zh-CN' : 'en'}>{t('ui.otherLanguage')}</span>
      </Button>
      {withSettings && (
        <Button
          className="button small quiet"
          onPress={() => {
            go({ name: 'settings' });
          }}
        >
          {t('ui.nav.settings')}
        </Button>
      )}
    </div>
  );
}
