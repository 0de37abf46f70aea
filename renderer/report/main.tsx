/** The page that is printed: asks for its content once, draws it, and says when it stands. */
import { createRoot } from 'react-dom/client';
import type { Channels } from '../../shared/ipc/contract';
import { fill, say } from '../../shared/text/say';
import { REPORT } from '../../shared/text/report';
import { pick } from '../../shared/text/local-text';
import { LanguageContext } from '../ui/language';
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
  if (!answer.ok) {
    container.textContent = fill(pick(REPORT['report.failed'], 'zh-CN'), {
      reason: say(answer.error, 'zh-CN'),
    });
    return;
  }
  await draw(container, answer.value);
  await loadPrintFonts(container.textContent);
  await window.checkup.reportReady();
}

/** Resolves when React has put everything into the page. */
function draw(container: HTMLElement, { document: checkup, shops, language }: Content) {
  document.documentElement.lang = language;
  document.title = reportTitle(checkup, shops, language);
  return new Promise<void>((resolve) => {
    createRoot(container).render(
      <LanguageContext value={language}>
        <Report checkup={checkup} shopIds={shops} onDrawn={resolve} />
      </LanguageContext>,
    );
  });
}

void start();
