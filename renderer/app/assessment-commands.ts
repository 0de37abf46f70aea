/** What the window does with answers of the self-assessment. */
import type { AssessmentResult, Sitting } from '../../shared/checkup/schema-assessment';
import type { AnswerDrafts, SittingsRequest } from '../../shared/ipc/assessment-contract';
import type { CheckupDocument } from '../../shared/ipc/contract';
import { MOST_DRAFTS } from '../../shared/assessment/keep-sitting';
import { fail, type Result } from '../../shared/result';
import type { AnswerDraft } from '../features/assessment/answer-draft';
import type { Undo } from './undo';
import type { Wiring } from './wiring';

export interface AssessmentCommands {
  /** Takes in the answers that were not saved when the program was closed. */
  readonly readDrafts: () => Promise<void>;
  /** Keeps the answers of a shop of a document as far as they are given, until they are saved. */
  readonly keepDraft: (document: string, shop: string, draft: AnswerDraft) => Promise<void>;
  /** Keeps answers of a shop and judges the check-up anew; tells whether it did. */
  readonly saveAnswers: (shop: string, answers: Sitting['answers']) => Promise<boolean>;
  /** Forgets all a shop answered to a question. */
  readonly clearAnswer: (shop: string, question: string) => Promise<void>;
  /** Whether that was done. */
  readonly undoSittings: (request: SittingsRequest) => Promise<boolean>;
}

/** The commands over an API and a store. Failures become toasts; none throws. */
export function makeAssessmentCommands(wiring: Wiring): AssessmentCommands {
  const { api, state, dispatch, valueOf, report, reportChange, busyWith } = wiring;

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

  /** Whether the drafts could be kept last; told once, not with every key. */
  let isKept = true;

  return {
    readDrafts: async () => {
      const drafts = (await valueOf(api.readDrafts())) ?? {};
      for (const [document, shops] of Object.entries(drafts)) {
        for (const [shop, draft] of Object.entries(shops)) {
          // What the person answered before these came is newer.
          if (state().answers[document]?.[shop] === undefined)
            dispatch({ type: 'answers', document, shop, draft });
        }
      }
    },
    keepDraft: async (document, shop, draft) => {
      dispatch({ type: 'answers', document, shop, draft });
      const kept = api.keepDrafts(draftsToKeep(state().answers, document));
      const answer = await kept.catch(() => fail('ui.error.noAnswer'));
      if (!answer.ok && isKept) report(answer.error, 'error');
      isKept = answer.ok;
    },
    saveAnswers: async (shop, answers) => {
      const isSaved = await busyWith('assess', async () => {
        const { document } = state();
        if (document === null) return false;
        if (!(await judged(api.saveAnswers({ id: document.id, shop, answers })))) return false;
        const params = { count: Object.keys(answers).length };
        const message = { code: 'ui.assessment.saved', params };
        reportChange(message, undoOf(document, shop));
        return true;
      });
      return isSaved ?? false;
    },
    clearAnswer: (shop, question) =>
      busyWith('assess', async () => {
        const { document } = state();
        if (document === null) return;
        const sittings = withoutQuestion(heldOf(document, shop), question);
        if (!(await judged(api.replaceSittings({ id: document.id, shop, sittings })))) return;
        const message = { code: 'ui.assessment.cleared', params: { question } };
        reportChange(message, undoOf(document, shop));
      }),
    undoSittings: async (request) =>
      (await busyWith('assess', () => judged(api.replaceSittings(request)))) ?? false,
  };
}

/** Drafts with something in them, the one changed last: older ones make room. */
function draftsToKeep(drafts: AnswerDrafts, changed: string): AnswerDrafts {
  const { [changed]: last = {}, ...others } = drafts;
  const filled = [...Object.entries(others), [changed, last] as const].flatMap(([id, shops]) => {
    const kept = Object.entries(shops).filter(([, draft]) => Object.keys(draft).length > 0);
    return kept.length === 0 ? [] : [[id, Object.fromEntries(kept)] as const];
  });
  return Object.fromEntries(filled.slice(-MOST_DRAFTS));
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
