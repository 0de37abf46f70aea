import { Button } from 'react-aria-components';
import { topicName } from '../../../shared/knowledge/text-rules';
import type { OwnPhrase } from '../../../shared/review-texts/lexicon';
import { useStore } from '../../app/store';
import { Icon } from '../../ui/Icon';
import { useText } from '../../ui/language';
import { PhraseForm } from './PhraseForm';

/** How the person says phrases are to be read. */
export function OwnPhrases() {
  const { t, pick } = useText();
  const { state, commands } = useStore();
  const phrases = state.phrases ?? [];
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
        <ul className="texts-own" aria-labelledby="texts-own">
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
      <PhraseForm />
      {state.imported !== null && phrases.length > 0 && (
        <Button className="button" onPress={() => void commands.run()}>
          {t('ui.texts.again')}
        </Button>
      )}
    </section>
  );
}
