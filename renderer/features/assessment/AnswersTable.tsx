import { Button } from 'react-aria-components';
import { answerText } from '../../../shared/format/answer-text';
import { MISSING } from '../../../shared/format/format';
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
  const isCompared = answers.some(({ given }) => given.before !== null);
  const label = t(isCompared ? 'ui.assessment.answered' : 'ui.assessment.answeredOnce', {
    count: answers.length,
  });
  return (
    <Unfold level={2} title={label}>
      <div className="table-scroll" tabIndex={0} role="group" aria-label={label}>
        <table className="table">
          <caption className="visually-hidden">{label}</caption>
          <thead>
            <tr>
              <th scope="col">{t('ui.assessment.question')}</th>
              <th scope="col">{t('ui.assessment.now')}</th>
              {isCompared && <th scope="col">{t('ui.assessment.before')}</th>}
              {isCompared && <th scope="col">{t('ui.assessment.moved')}</th>}
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
                {isCompared && <BeforeCell item={item} given={given} />}
                {isCompared && <td>{moved === null ? MISSING : t(`ui.assessment.${moved}`)}</td>}
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

function BeforeCell({ item, given: { before } }: Pick<Answered, 'item' | 'given'>) {
  const { language } = useText();
  if (before === null) return <td>–</td>;
  return (
    <td className="wide">
      {answerText(item, before.value, language)}
      <span className="cell-note">{before.at.slice(0, DATE_LENGTH)}</span>
    </td>
  );
}
