import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { bridge } from '../bridge';
import { LanguageContext } from '../ui/language';
import { DiagnosticsDialog } from '../features/diagnostics/DiagnosticsDialog';
import { SummaryDialog } from '../features/summary/SummaryDialog';
import { DropAnywhere } from './DropAnywhere';
import { ErrorBoundary } from './ErrorBoundary';
import { PageView } from './PageView';
import { Shell } from './Shell';
import { StoreProvider, useStore } from './store';
import { Toasts } from './Toasts';
import { useKeptFocus } from './use-kept-focus';
import { useShortcuts } from './use-shortcuts';
import { useWindowFacts } from './use-window-facts';
import './app.css';

/**
 * The window. Its controls are react-aria-components: keyboard, focus and screen readers are done with care, it speaks
 * Chinese, it brings no look of its own to fight, styles through CSSOM (so the content security policy stands), can
 * virtualise long tables, and is kept by Adobe.
 */
export function App() {
  return (
    <StoreProvider>
      <Localised />
    </StoreProvider>
  );
}

function Localised() {
  const { state, commands, dispatch } = useStore();
  const { language, theme } = state.settings;
  useEffect(() => {
    void commands.start();
    const ends = [
      bridge().onImportProgress((progress) => {
        dispatch({ type: 'progress', progress });
      }),
      bridge().onReportProgress(commands.tellReportProgress),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, [commands, dispatch]);
  useEffect(() => {
    const html = document.documentElement;
    html.lang = language;
    if (theme === 'system') delete html.dataset['theme'];
    else html.dataset['theme'] = theme;
  }, [language, theme]);
  const result = state.document?.result;
  useEffect(() => {
    // Whenever a check-up was opened, made or judged anew.
    if (result !== undefined) void commands.readHistory();
  }, [commands, result]);
  useShortcuts();
  useKeptFocus();
  return (
    <LanguageContext value={language}>
      <I18nProvider locale={language}>
        <WindowFacts />
        <ErrorBoundary>
          <Shell>
            <PageView />
          </Shell>
        </ErrorBoundary>
        <Toasts />
        <SummaryDialog />
        <DiagnosticsDialog />
        <DropAnywhere />
      </I18nProvider>
    </LanguageContext>
  );
}

/** Below the language, for its words. */
function WindowFacts() {
  useWindowFacts();
  return null;
}
