import { useId, useState, type SyntheticEvent } from 'react';
import { Button } from 'react-aria-components';
import { topicId, topicName } from '../../../shared/knowledge/text-rules';
import { TOPIC_IDS, type TopicId } from '../../../shared/knowledge/text-rules/rule';
import { LONGEST_PHRASE, type OwnPhrase } from '../../../shared/review-texts/lexicon';
import { useStore } from '../../app/store';
import { ChoiceField } from '../../ui/ChoiceField';
import { useText } from '../../ui/language';

const POLARITIES = ['positive', 'negative', 'ignore'] as const;

/** A phrase and how it is to be read, kept once both are said. */
export function PhraseForm({
  text = '',
  topic: startTopic = 'quality',
  onAdded,
}: {
  /** What to start from; the longest phrase that is kept is cut off it. */
  readonly text?: string;
  readonly topic?: string;
  readonly onAdded?: () => void;
}) {
  const { t, pick } = useText();
  const { state, commands } = useStore();
  const start = text.trim().slice(0, LONGEST_PHRASE);
  const [phrase, setPhrase] = useState(start);
  const [topic, setTopic] = useState<TopicId>(topicId(startTopic) ?? 'quality');
  const [polarity, setPolarity] = useState<OwnPhrase['polarity'] | null>(null);
  const noteId = useId();
  const written = phrase.trim();
  const add = (event: SyntheticEvent) => {
    event.preventDefault();
    if (written === '' || polarity === null) return;
    const others = (state.phrases ?? []).filter((one) => one.phrase !== written);
    void commands.savePhrases([...others, { phrase: written, topic, polarity }], {
      code: 'ui.texts.saved',
      params: { phrase: written },
    });
    setPhrase('');
    onAdded?.();
  };
  return (
    <form className="texts-add" onSubmit={add}>
      <label className="texts-phrase">
        {t('ui.texts.phrase')}
        <input
          className="field"
          value={phrase}
          maxLength={LONGEST_PHRASE}
          aria-describedby={noteId}
          onChange={(event) => {
            setPhrase(event.target.value);
          }}
        />
      </label>
      <ChoiceField
        label={t('ui.texts.polarity')}
        value={polarity}
        placeholder={t('ui.texts.choose')}
        choices={POLARITIES.map((id) => ({ id, name: t(`ui.texts.${id}`) }))}
        onChoose={setPolarity}
      />
      {polarity !== 'ignore' && (
        <ChoiceField
          label={t('ui.texts.topic')}
          value={topic}
          choices={TOPIC_IDS.map((id) => ({ id, name: pick(topicName(id)) }))}
          onChoose={setTopic}
        />
      )}
      <Button className="button" type="submit" isDisabled={written === '' || polarity === null}>
        {t('ui.texts.add')}
      </Button>
      <p id={noteId} className="faint">
        {t('ui.texts.phraseNote')}
      </p>
    </form>
  );
}
