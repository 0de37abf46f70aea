import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { CheckupResult, ShopResult } from '../../../shared/checkup/schema';
import type { CheckupDocument } from '../../../shared/ipc/contract';
import { useStore } from '../../app/store';
import { shopById } from '../../ui/check-up';
import { useText } from '../../ui/language';
import { PageTitle } from '../../ui/PageTitle';
import { ShopPicker } from '../../ui/ShopPicker';
import { Unfold } from '../../ui/Unfold';
import { readDraft, withDraft } from './answer-draft';
import { AnswersTable } from './AnswersTable';
import {
  assessmentView,
  byReason,
  progressOf,
  shopsLacking,
  titleOf,
  type Asked,
} from './assessment-view';
import { QuestionCard } from './QuestionCard';
import { SavedChange } from './SavedChange';
import './assessment.css';

/** A shop as it was before answers were saved; once they are taken back there is nothing to show of it. */
interface Saved {
  readonly before: ShopResult;
  readonly answered: string;
}

/** 自评: what no file shows, asked in the order of what it is worth. */
export function AssessmentPage({
  document: { id: document, result },
  shop,
}: {
  readonly document: CheckupDocument;
  /** The shop one came for; null = the first. */
  readonly shop: string | null;
}) {
  const { t, say } = useText();
  const { state, dispatch, commands } = useStore();
  const [saved, setSaved] = useState<Saved | null>(null);
  const chosen = shopById(result, shop ?? '')?.shop ?? result.shops[0];
  if (chosen === undefined) return null;

  const view = assessmentView(result, chosen.id);
  const groups = byReason(view.next);
  const draft = state.answers[document]?.[chosen.id] ?? {};
  const { answers, wrong } = readDraft(draft);
  const count = Object.keys(answers).length;
  const title = say(titleOf(result, chosen.id));
  const lacking = shopsLacking(result);
  const answered = sittingsText(result, chosen.id);

  const save = async () => {
    if (!(await commands.saveAnswers(chosen.id, answers))) return;
    // What is wrong stays to be mended.
    const left = Object.fromEntries(Object.entries(draft).filter(([id]) => wrong.has(id)));
    void commands.keepDraft(document, chosen.id, left);
    setSaved({ before: chosen, answered });
  };
  const card = (asked: Asked, number: number | null) => (
    <QuestionCard
      key={asked.item.id}
      asked={asked}
      number={number}
      before={view.answers.find(({ item }) => item === asked.item)?.given}
      draft={draft[asked.item.id]}
      isWrong={wrong.has(asked.item.id)}
      onAnswer={(text) => {
        void commands.keepDraft(document, chosen.id, withDraft(draft, asked.item.id, text));
      }}
    />
  );
  return (
    <article className="assessment">
      <PageTitle
        title={
          result.shops.length > 1 ? t('ui.assessment.ofShop', { shop: chosen.name, title }) : title
        }
        note={
          <>
            {t('ui.assessment.note')}
            {result.shops.length > 1 && lacking.length > 0 && (
              <span className="note-line">
                {t('ui.assessment.lacking', { shops: lacking.join('\n') })}
              </span>
            )}
          </>
        }
      />
      <ShopPicker
        shops={result.shops}
        chosen={chosen.id}
        onChoose={(id) => {
          dispatch({ type: 'replace', page: { name: 'assessment', shop: id } });
        }}
      />
      {saved?.before.id === chosen.id && saved.answered !== answered && (
        <SavedChange result={result} before={saved.before} after={chosen} />
      )}
      <AnswersTable shop={chosen.id} answers={view.answers} />
      {view.next.length > 0 && (
        <section className="asked" aria-label={t('ui.assessment.next')}>
          {groups.map(({ why, asked }, place) => {
            const before = groups.slice(0, place).reduce((sum, one) => sum + one.asked.length, 0);
            return (
              <div key={why === null ? '' : JSON.stringify(why)}>
                {why !== null && <h2>{say(why)}</h2>}
                <ol className="questions">
                  {asked.map((one, index) => card(one, before + index + 1))}
                </ol>
              </div>
            );
          })}
        </section>
      )}
      {view.rest.length > 0 && (
        <Unfold level={2} isLazy title={t('ui.assessment.rest', { count: view.rest.length })}>
          <ol
            className="questions"
            aria-label={t('ui.assessment.rest', { count: view.rest.length })}
          >
            {view.rest.map((asked) => card(asked, null))}
          </ol>
        </Unfold>
      )}
      <div className="save-bar">
        <p aria-live="polite">
          {say(progressOf(view.next, answers))}
          {wrong.size > 0 && (
            <span className="cell-error">{t('ui.assessment.wrong', { count: wrong.size })}</span>
          )}
        </p>
        <Button
          className="button primary"
          isDisabled={count === 0 || state.busy !== null}
          onPress={() => void save()}
        >
          {t('ui.assessment.save')}
        </Button>
      </div>
    </article>
  );
}

/** All a shop answered, to tell whether it has changed. */
function sittingsText({ assessments }: CheckupResult, shop: string): string {
  return JSON.stringify(assessments.find((one) => one.shop === shop)?.sittings ?? []);
}
