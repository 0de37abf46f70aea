import { withReplaced, withSitting } from '../../shared/assessment/keep-sitting';
import { sittingsIn } from '../../shared/assessment/sittings-in';
import type { Sitting } from '../../shared/checkup/schema-assessment';
import type { AnswerDrafts } from '../../shared/ipc/assessment-contract';
import type { CheckupDocument } from '../../shared/ipc/contract';
import { fail, ok, type Result } from '../../shared/result';
import { beijingTime } from '../clock';
import type { StoredValue } from '../storage/stored-value';
import type { CheckupServices } from './handlers-checkup';
import type { Handlers } from './register';

export interface AssessmentServices extends Pick<
  CheckupServices,
  'engine' | 'documents' | 'current' | 'models' | 'tell'
> {
  /** Sittings of the person's shops. */
  readonly sittings: StoredValue<readonly Sitting[]>;
  /** Answers that are not saved yet. */
  readonly answers: StoredValue<AnswerDrafts>;
}

type AssessmentChannels = `assessment/${string}` & keyof Handlers;

/** Answers of the self-assessment: keeping them and judging a check-up by them. */
export function assessmentHandlers(
  services: AssessmentServices,
): Pick<Handlers, AssessmentChannels> {
  const { engine, documents, current, models, sittings, tell } = services;

  /**
   * Judges a document anew, with changed sittings, and keeps these for later check-ups; that it could not keep them is told, the
   * document stands. Those of the example stay in its document. Error of its own: `assessment.noShop`.
   */
  async function judged(
    { id, shop }: { readonly id: string; readonly shop: string },
    changed: (all: readonly Sitting[], held: readonly Sitting[]) => readonly Sitting[],
  ): Promise<Result<CheckupDocument>> {
    const read = await documents.read(id);
    if (!read.ok) return read;
    const { result } = read.value;
    if (!result.shops.some((one) => one.id === shop)) return fail('assessment.noShop');
    const held = sittingsIn(result);
    const made = await engine.call('rejudge', {
      result,
      sittings: changed(held, held),
      at: beijingTime(new Date()),
      advice: models.value.advice,
    });
    if (!made.ok) return made;
    const saved = await documents.replaceResult(id, made.value);
    const isExample = current.isExample && current.id === id;
    if (!saved.ok || isExample) return saved;
    const kept = sittings.keep(changed(sittings.value, held));
    if (!kept.ok) tell(kept.error);
    return saved;
  }

  return {
    'assessment/save': ({ answers, ...of }) => {
      const sitting = { shop: of.shop, at: beijingTime(new Date()), answers };
      return judged(of, (all) => withSitting(all, sitting));
    },
    'assessment/replace': ({ sittings: wanted, ...of }) =>
      judged(of, (all, held) => {
        const shown = held.filter(({ shop }) => shop === of.shop);
        return withReplaced(all, of.shop, shown, wanted);
      }),
    'assessment/readDrafts': () => ok(services.answers.value),
    'assessment/keepDrafts': ({ drafts }) => services.answers.keep(drafts),
  };
}
