import { useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { CheckupDocument } from '../../../../shared/ipc/contract';
import type { ReportRequest } from '../../../../shared/ipc/report-contract';
import { fail, ok, type AppError, type Result } from '../../../../shared/result';
import type { Language } from '../../../../shared/text/local-text';
import { bridge } from '../../../bridge';
import { newestOnly } from './newest-only';
import type { OpenPdf } from './open-pdf';

/** After a change one waits for the next one before pages are made. */
const PAUSE_MS = 600;

/** What pages are made of; made anew for whatever they depend on. */
interface Question {
  readonly request: ReportRequest;
  readonly result: CheckupDocument['result'];
  readonly language: Language;
  readonly tries: number;
}

interface Answer {
  readonly question: Question;
  readonly made: Result<OpenPdf>;
}

/** The pages of a report as they would be saved. */
export interface Preview {
  /** The newest there are; they stay while others are made. Null before the first. */
  readonly pdf: OpenPdf | null;
  /** Whether they are of what is asked for now, on the way, or not to be had. */
  readonly state: 'current' | 'coming' | 'failed';
  /** Why not. */
  readonly error: AppError | null;
  readonly retry: () => void;
}

/**
 * Makes the pages of a report anew whenever what is asked for changes.
 *
 * @param request null asks for nothing, and the pages there are stay
 * @param result what the request is about
 */
export function usePreview(
  request: ReportRequest | null,
  result: CheckupDocument['result'],
  language: Language,
): Preview {
  const [tries, retry] = useReducer((count: number) => count + 1, 0);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [pdf, setPdf] = useState<OpenPdf | null>(null);
  const [previewer] = useState(() =>
    newestOnly(answerTo, {
      tell: (found) => {
        setAnswer(found);
        if (found.made.ok) setPdf(found.made.value);
      },
      drop: ({ made }) => {
        if (made.ok) made.value.close();
      },
    }),
  );
  const question = useMemo(
    () => (request === null ? null : { request, result, language, tries }),
    [request, result, language, tries],
  );
  const isFirst = useRef(true);
  useEffect(() => {
    const timer = setTimeout(
      () => {
        if (question !== null) isFirst.current = false;
        previewer.ask(question);
      },
      isFirst.current ? 0 : PAUSE_MS,
    );
    return () => {
      clearTimeout(timer);
      // What comes of it is of no use any more.
      previewer.ask(null);
    };
  }, [previewer, question]);
  useEffect(
    () => () => {
      pdf?.close();
    },
    [pdf],
  );
  const isAnswered = answer !== null && answer.question === question;
  const error = isAnswered && !answer.made.ok ? answer.made.error : null;
  const settled = error === null ? 'current' : 'failed';
  return { pdf, state: isAnswered ? settled : 'coming', error, retry };
}

async function answerTo(question: Question): Promise<Answer> {
  return { question, made: await makePages(question.request) };
}

async function makePages(request: ReportRequest): Promise<Result<OpenPdf>> {
  try {
    const made = await bridge().previewReport(request);
    if (!made.ok) return made;
    const { openPdf } = await import('./open-pdf');
    return ok(await openPdf(made.value.pdf));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail('ui.report.previewFailed', { reason });
  }
}
