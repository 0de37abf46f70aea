/** The page that is printed: asks for its content once, draws it, and says when it stands, or why it does not. */
import { createRoot } from 'react-dom/client';
import type { ReportContent } from '../../shared/ipc/report-contract';
import { formatPeriod } from '../../shared/format/format';
import { say } from '../../shared/text/say';
import { LanguageContext, ModelsContext } from '../ui/language';
import '../styles/global.css';
import '../styles/blocks.css';
import '../styles/marks.css';
import '../styles/charts.css';
import './report.css';
import './one-page.css';
import { fitOnePages } from './fit-pages';
import { loadPrintFonts } from './print-fonts';
import { Report } from './Report';
import { reportCharts } from './report-charts';
import { reportTitle } from './selection';

async function start(): Promise<void> {
  const container = document.getElementById('root');
  if (container === null) throw new Error('report.html has no #root');
  const answer = await window.checkup.reportContent();
  if (!answer.ok) throw new Error(say(answer.error, 'zh-CN'));
  await draw(container, answer.value);
  await loadPrintFonts(container.textContent);
  fitOnePages(container.querySelectorAll<HTMLElement>('.one-page'));
  const { document: checkup, language, purpose } = answer.value;
  const days = formatPeriod(checkup.result.period, language);
  await window.checkup.reportReady(purpose === 'charts' ? await reportCharts(container, days) : []);
}

/** Resolves when React has put everything into the page, rejects when a part of it cannot be drawn. */
function draw(container: HTMLElement, content: ReportContent) {
  const { document: checkup, language, design, purpose } = content;
  const { documentElement: page } = document;
  page.lang = language;
  page.dataset['purpose'] = purpose;
  document.title = reportTitle(checkup, language);
  if (design.look.accent !== null) page.style.setProperty('--accent', design.look.accent);
  return new Promise<void>((resolve, reject) => {
    createRoot(container, { onUncaughtError: reject }).render(
      <LanguageContext value={language}>
        <ModelsContext value={checkup.result.models}>
          <Report content={content} onDrawn={resolve} />
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
