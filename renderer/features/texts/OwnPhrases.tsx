import { useState, type SyntheticEvent } from 'react';
import { Button } from 'react-aria-components';
import { topicName } from '../../../shared/knowledge/text-rules';
import { TOPIC_IDS, type TopicId } from '../../../shared/knowledge/text-rules/rule';
import { LONGEST_PHRASE, type OwnPhrase } from '../../../shared/review-texts/lexicon';
import { useStore } from '../../app/store';
import { ChoiceField } from '../../ui/ChoiceField';
import { Icon } from '../../ui/Icon';
import { useText } from '../../ui/language';

const POLARITIES = ['positive', 'negative', 'ignore'] as const;

/** How the person says phrases are to be read. */
export function OwnPhrases() {
  const { t, pick } = useText();
  const { state, commands } = useStore();
  const [phrase, setPhrase] = useState('');
  const [topic, setTopic] = useState<TopicId>('quality');
  const [polarity, setPolarity] = useState<OwnPhrase['polarity']>('negative');
  const phrases = state.phrases ?? [];
  const written = phrase.trim();
  const add = (event: SyntheticEvent) => {
    event.preventDefault();
    if (written === '') return;
    const others = phrases.filter((one) => one.phrase !== written);
    void commands.savePhrases([...others, { phrase: written, topic, polarity }], {
      code: 'ui.texts.saved',
      params: { phrase: written },
    });
    setPhrase('');
  };
  const remove = (gone: OwnPhrase) =>
    commands.savePhrases(
      phrases.filter((one) => one !== gone),
      { code: 'ui.texts.removed', params: { phrase: gone.phrase } },
    );
  return (
    <section aria-labelledby="texts-own">
      <h2 id="texts-own">{t('ui.texts.own')}</h2>
      <p className="faint">{t('ui.texts.ownNote')}</p>
      {phrases.length > 0 && (
        <ul className="texts-own">
          {phrases.map((one) => (
            <li key={one.phrase}>
              <span>
                “{one.phrase}” ·{' '}
                {one.polarity === 'ignore' ? '' : `${pick(topicName(one.topic))} · `}
                {t(`ui.texts.${one.polarity}`)}
              </span>
              <Button
                className="button"
                aria-label={t('ui.texts.remove', { phrase: one.phrase })}
                onPress={() => void remove(one)}
              >
                <Icon name="close" size={14} />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form className="texts-add" onSubmit={add}>
        <label>
          {t('ui.texts.phrase')}{' '}
          <input
            className="field"
            value={phrase}
            maxLength={LONGEST_PHRASE}
            onChange={(event) => {
              setPhrase(event.target.value);
            }}
          />
        </label>
        <ChoiceField
          label={t('ui.texts.polarity')}
          value={polarity}
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
        <Button className="button" type="submit" isDisabled={written === ''}>
          {t('ui.texts.add')}
        </Button>
        {state.imported !== null && phrases.length > 0 && (
          <Button className="button" onPress={() => void commands.run()}>
            {t('ui.texts.again')}
          </Button>
        )}
      </form>
    </section>
  );
}
