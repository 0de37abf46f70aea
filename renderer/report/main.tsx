/** The page that is printed: asks for its content once, draws it, and says when it stands, or why it does not. */
import { createRoot } from 'react-dom/client';
import type { Channels } from '../../shared/ipc/contract';
import { say } from '../../shared/text/say';
import { LanguageContext, ModelsContext } from '../ui/language';
import '../styles/global.css';
import '../styles/blocks.css';
import '../styles/marks.css';
import './report.css';
import { loadPrintFonts } from './print-fonts';
import { Report } from './Report';
import { reportTitle } from './selection';

type Content = Extract<Channels['report/content']['response'], { readonly ok: true }>['value'];

async function start(): Promise<void> {
  const container = document.getElementById('root');
  if (container === null) throw new Error('report.html has no #root');
  const answer = await window.checkup.reportContent();
  if (!answer.ok) throw new Error(say(answer.error, 'zh-CN'));
  await draw(container, answer.value);
  await loadPrintFonts(container.textContent);
  await window.checkup.reportReady();
}

/** Resolves when React has put everything into the page, rejects when a part of it cannot be drawn. */
function draw(container: HTMLElement, { document: checkup, shops, language }: Content) {
  document.documentElement.lang = language;
  document.title = reportTitle(checkup, shops, language);
  return new Promise<void>((resolve, reject) => {
    createRoot(container, { onUncaughtError: reject }).render(
      <LanguageContext value={language}>
        <ModelsContext value={checkup.result.models}>
          <Report checkup={checkup} shopIds={shops} onDrawn={resolve} />
        </ModelsContext>
      </LanguageContext>,
    );
  });
}

/** More of a reason tells nobody anything. */
const LONGEST_REASON = 300;

start().catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error);
  void window.checkup.reportFailed(reason.slice(0, LONGEST_REASON));
});
