import { useId } from 'react';
import {
  Checkbox,
  FieldError,
  Input,
  Label,
  Radio,
  RadioGroup,
  Text,
  TextField,
} from 'react-aria-components';
import { answerText } from '../../../shared/format/answer-text';
import { formatCount } from '../../../shared/format/format';
import type { LevelQuestion, NumberQuestion } from '../../../shared/knowledge/assessment/question';
import { Icon } from '../../ui/Icon';
import { useText } from '../../ui/language';
import { LinkButton } from '../../ui/LinkButton';
import { mostTyped, UNKNOWN } from './answer-draft';
import type { Answered, Asked } from './assessment-view';

/** No number asked for is longer. */
const LONGEST_NUMBER = 12;

interface Props {
  readonly asked: Asked;
  /** Its place among the questions asked now; null for the others. */
  readonly number: number | null;
  readonly before: Answered['given'] | undefined;
  /** What is chosen or typed but not saved; undefined = nothing. */
  readonly draft: string | undefined;
  readonly isWrong: boolean;
  /** Null takes the answer back. */
  readonly onAnswer: (text: string | null) => void;
}

/** One question with its levels or its field, why it is asked, and what was answered last. */
export function QuestionCard(props: Props) {
  const { asked, before, draft, onAnswer } = props;
  const { t, say, pick, language } = useText();
  const { item, why } = asked;
  return (
    <li className="question card" data-answered={draft !== undefined}>
      {item.unit === 'stars' ? (
        <Levels {...props} item={item} />
      ) : (
        <NumberField {...props} item={item} />
      )}
      <p className="question-facts">
        {why !== null && <span>{say(why)}</span>}
        {item.note !== null && <span>{pick(item.note)}</span>}
        {before !== undefined && (
          <span>
            {t('ui.assessment.last', {
              date: before.at.slice(0, 10),
              answer: answerText(item, before.value, language),
            })}
          </span>
        )}
        {draft !== undefined && (
          <LinkButton
            label={t('ui.assessment.takeBackOf', { question: pick(item.name) })}
            onPress={() => {
              onAnswer(null);
            }}
          >
            {t('ui.assessment.takeBack')}
          </LinkButton>
        )}
      </p>
    </li>
  );
}

function Levels({ item, number, draft, onAnswer }: Props & { readonly item: LevelQuestion }) {
  const { t, pick } = useText();
  const best = item.levels.map((text, index) => ({ text, level: String(index + 1) })).reverse();
  return (
    <RadioGroup className="levels" value={draft ?? null} onChange={onAnswer}>
      <Label className="question-ask">{headOf(number, pick(item.ask))}</Label>
      {best.map(({ text, level }) => (
        <Radio key={level} value={level} className="level">
          <span className="level-dot" aria-hidden="true" />
          <span className="level-number">{level}</span>
          <span>{pick(text)}</span>
        </Radio>
      ))}
      <Radio value={UNKNOWN} className="level">
        <span className="level-dot" aria-hidden="true" />
        <span className="level-number">–</span>
        <span>{t('ui.assessment.unknown')}</span>
      </Radio>
    </RadioGroup>
  );
}

function NumberField({
  item,
  number,
  draft,
  isWrong,
  onAnswer,
}: Props & { readonly item: NumberQuestion }) {
  const { t, pick } = useText();
  const isUnknown = draft === UNKNOWN;
  const unitId = useId();
  const most = formatCount(mostTyped(item));
  return (
    <div className="levels">
      <TextField
        className="number-answer"
        value={isUnknown ? '' : (draft ?? '')}
        isDisabled={isUnknown}
        isInvalid={isWrong}
        onChange={(text) => {
          onAnswer(text === '' ? null : text);
        }}
      >
        <Label className="question-ask">{headOf(number, pick(item.ask))}</Label>
        <Text slot="description" className="footnote">
          {t('ui.assessment.counted', { counted: pick(item.counted) })}
        </Text>
        <span className="number-field">
          <Input
            className="field"
            inputMode="decimal"
            maxLength={LONGEST_NUMBER}
            {...(item.unit === 'ratio' ? { 'aria-describedby': unitId } : {})}
          />
          {item.unit === 'ratio' && <span id={unitId}>{t('ui.assessment.percent')}</span>}
        </span>
        <FieldError className="cell-error">
          {t(item.unit === 'ratio' ? 'ui.assessment.wrongShare' : 'ui.assessment.wrongCount', {
            most,
          })}
        </FieldError>
      </TextField>
      <Checkbox
        className="check"
        isSelected={isUnknown}
        onChange={(chosen) => {
          onAnswer(chosen ? UNKNOWN : null);
        }}
      >
        <span className="check-box">{isUnknown && <Icon name="check" size={14} />}</span>
        {t('ui.assessment.unknown')}
      </Checkbox>
    </div>
  );
}

function headOf(number: number | null, ask: string): string {
  return number === null ? ask : `${number}. ${ask}`;
}
