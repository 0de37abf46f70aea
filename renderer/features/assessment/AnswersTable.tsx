import { Button } from 'react-aria-components';
import { answerText } from '../../../shared/format/answer-text';
import { useStore } from '../../app/store';
import { useText } from '../../ui/language';
import { Unfold } from '../../ui/Unfold';
import type { Answered } from './assessment-view';

const DATE_LENGTH = 'YYYY-MM-DD'.length;

/** What a shop answered, with the answer before, and a way to forget it. */
export function AnswersTable({
  shop,
  answers,
}: {
  /** Id of the shop. */
  readonly shop: string;
  readonly answers: readonly Answered[];
}) {
  const { t, pick, language } = useText();
  const { state, commands } = useStore();
  if (answers.length === 0) return null;
  const label = t('ui.assessment.answered', { count: answers.length });
  return (
    <Unfold level={2} title={label}>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={label}>
        <table className="table">
          <caption className="visually-hidden">{label}</caption>
          <thead>
            <tr>
              <th scope="col">{t('ui.assessment.question')}</th>
              <th scope="col">{t('ui.assessment.now')}</th>
              <th scope="col">{t('ui.assessment.before')}</th>
              <th scope="col">{t('ui.assessment.moved')}</th>
              <th scope="col">
                <span className="visually-hidden">{t('ui.assessment.clear')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {answers.map(({ item, given, moved }) => (
              <tr key={item.id}>
                <th scope="row">{pick(item.name)}</th>
                <td className="wide">
                  {answerText(item, given.value, language)}
                  <span className="cell-note">{given.at.slice(0, DATE_LENGTH)}</span>
                </td>
                <td className="wide">
                  {given.before === null ? (
                    '–'
                  ) : (
                    <>
                      {answerText(item, given.before.value, language)}
                      <span className="cell-note">{given.before.at.slice(0, DATE_LENGTH)}</span>
                    </>
                  )}
                </td>
                <td>{moved === null ? '–' : t(`ui.assessment.${moved}`)}</td>
                <td>
                  <Button
                    className="button small"
                    isDisabled={state.busy !== null}
                    aria-label={t('ui.assessment.clearOf', { question: pick(item.name) })}
                    onPress={() => void commands.clearAnswer(shop, item.id)}
                  >
                    {t('ui.assessment.clear')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Unfold>
  );
}
