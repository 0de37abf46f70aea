import { Button } from 'react-aria-components';
import type { Settings } from '../../shared/ipc/contract';
import { useText } from '../ui/language';
import { useStore } from './store';

const NEXT_THEME: Readonly<Record<Settings['theme'], Settings['theme']>> = {
  system: 'light',
  light: 'dark',
  dark: 'system',
};

/** Language and theme, remembered between starts. */
export function Preferences() {
  const { t } = useText();
  const { state, commands } = useStore();
  const { language, theme } = state.settings;
  return (
    <div className="preferences">
      <Button
        className="button small quiet"
        onPress={() => {
          void commands.changeSettings({ ...state.settings, theme: NEXT_THEME[theme] });
        }}
      >
        {t(`ui.theme.${theme}`)}
      </Button>
      <Button
        className="button small quiet"
        onPress={() => {
          const other = language === 'en' ? 'zh-CN' : 'en';
          void commands.changeSettings({ ...state.settings, language: other });
        }}
      >
        <span lang={language === 'en' ? 'zh-CN' : 'en'}>{t('ui.otherLanguage')}</span>
      </Button>
    </div>
  );
}
