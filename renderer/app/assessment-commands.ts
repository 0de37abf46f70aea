/** What the window does with answers of the self-assessment. */
import type { AssessmentResult, Sitting } from '../../shared/checkup/schema-assessment';
import type { SittingsRequest } from '../../shared/ipc/assessment-contract';
import type { CheckupDocument } from '../../shared/ipc/contract';
import type { Result } from '../../shared/result';
import type { Undo } from './undo';
import type { Wiring } from './wiring';

export interface AssessmentCommands {
  /** Keeps answers of a shop and judges the check-up anew; tells whether it did. */
  readonly saveAnswers: (shop: string, answers: Sitting['answers']) => Promise<boolean>;
  /** Forgets all a shop answered to a question. */
  readonly clearAnswer: (shop: string, question: string) => Promise<void>;
  /** Whether that was done. */
  readonly undoSittings: (request: SittingsRequest) => Promise<boolean>;
}

/** The commands over an API and a store. Failures become toasts; none throws. */
export function makeAssessmentCommands(wiring: Wiring): AssessmentCommands {
  const { api, state, dispatch, valueOf, reportChange, busyWith } = wiring;

  /** The document as it is kept now; whether there is one. */
  const judged = async (answer: Promise<Result<CheckupDocument>>): Promise<boolean> => {
    const document = await valueOf(answer);
    if (document === undefined) return false;
    dispatch({ type: 'kept', document });
    return true;
  };

  /** What puts the sittings of a shop back as they were in a document. */
  const undoOf = (before: CheckupDocument, shop: string): Undo => {
    const { document } = state();
    return {
      sittings: { id: before.id, shop, sittings: heldOf(before, shop) },
      after: document?.id === before.id ? heldOf(document, shop) : [],
    };
  };

  return {
    saveAnswers: async (shop, answers) => {
      let isSaved = false;
      await busyWith('assess', async () => {
        const { document } = state();
        if (document === null) return;
        isSaved = await judged(api.saveAnswers({ id: document.id, shop, answers }));
        if (!isSaved) return;
        const params = { count: Object.keys(answers).length };
        const message = { code: 'ui.assessment.saved', params };
        reportChange(document.id, message, undoOf(document, shop));
      });
      return isSaved;
    },
    clearAnswer: (shop, question) =>
      busyWith('assess', async () => {
        const { document } = state();
        if (document === null) return;
        const sittings = withoutQuestion(heldOf(document, shop), question);
        if (!(await judged(api.replaceSittings({ id: document.id, shop, sittings })))) return;
        const message = { code: 'ui.assessment.cleared', params: { question } };
        reportChange(document.id, message, undoOf(document, shop));
      }),
    undoSittings: async (request) => {
      let isDone = false;
      await busyWith('assess', async () => {
        isDone = await judged(api.replaceSittings(request));
      });
      return isDone;
    },
  };
}

/** The sittings of a shop. */
export function heldOf(
  { result }: CheckupDocument,
  shop: string,
): Readonly<AssessmentResult['sittings']> {
  return result.assessments.find((one) => one.shop === shop)?.sittings ?? [];
}

function withoutQuestion(
  sittings: Readonly<AssessmentResult['sittings']>,
  question: string,
): AssessmentResult['sittings'] {
  return sittings
    .map(({ at, answers: { [question]: _, ...others } }) => ({ at, answers: others }))
    .filter(({ answers }) => Object.keys(answers).length > 0);
}
