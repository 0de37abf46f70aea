import type { Evidence } from '../../../shared/checkup/schema';
import type { TextResult, TopicResult } from '../../../shared/checkup/schema-texts';
import { formatCount, formatValue } from '../../../shared/format/format';
import { topicName } from '../../../shared/knowledge/text-rules';
import { LONGEST_PHRASE } from '../../../shared/review-texts/lexicon';
import { useStore } from '../../app/store';
import { useText, type Words } from '../../ui/language';
import { LinkButton } from '../../ui/LinkButton';
import { Unfold } from '../../ui/Unfold';
import { topicChange } from './texts-view';

/** Topics as bars, the most complained of first; each unfolds to what buyers wrote. */
export function Topics({ texts }: { readonly texts: TextResult }) {
  const { t } = useText();
  const most = Math.max(1, ...texts.topics.map(({ mentions }) => mentions));
  return (
    <section aria-labelledby="texts-topics">
      <h2 id="texts-topics">{t('ui.texts.topics')}</h2>
      <ul className="texts-topics">
        {texts.topics.map((topic) => (
          <li key={topic.topic}>
            <Topic texts={texts} topic={topic} most={most} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Topic({
  texts,
  topic,
  most,
}: {
  readonly texts: TextResult;
  readonly topic: TopicResult;
  readonly most: number;
}) {
  const words = useText();
  const { t, pick, language } = words;
  const { negative, positive } = topic;
  const name = pick(topicName(topic.topic));
  const bar = t('ui.texts.topicBar', {
    ...{ name, negative: formatCount(negative), positive: formatCount(positive) },
  });
  return (
    <Unfold
      title={
        <span className="texts-topic">
          <span className="texts-name">{name}</span>
          <span className="texts-bars" role="img" aria-label={bar}>
            <span data-side="negative" style={{ inlineSize: `${(negative / most) * 100}%` }} />
            <span data-side="positive" style={{ inlineSize: `${(positive / most) * 100}%` }} />
          </span>
          <span className="texts-figures">
            {t('ui.texts.complaints')} {formatCount(negative)} (
            {formatValue(texts.reviews === 0 ? null : negative / texts.reviews, 'ratio', language)})
            · {t('ui.texts.praise')} {formatCount(positive)}
          </span>
          <span className="texts-change">{changeText(texts, topic, words)}</span>
        </span>
      }
    >
      <Quotes rows={topic.complaints} topic={topic.topic} title={t('ui.texts.complaints')} />
      <Quotes rows={topic.praise} topic={topic.topic} title={t('ui.texts.praise')} />
    </Unfold>
  );
}

function changeText(texts: TextResult, topic: TopicResult, { t, language }: Words): string {
  const change = topicChange(texts, topic);
  if (change === null) return '';
  const shown = (share: number) => formatValue(share, 'ratio', language);
  return t(`ui.texts.${change.direction}`, {
    before: shown(change.before),
    now: shown(change.now),
  });
}

function Quotes({
  rows,
  topic,
  title,
}: {
  readonly rows: readonly Evidence[];
  readonly topic: string;
  readonly title: string;
}) {
  const { t } = useText();
  const { state, commands } = useStore();
  if (rows.length === 0) return null;
  const ignore = (text: string) => {
    const phrase = text.trim().slice(0, LONGEST_PHRASE);
    const others = (state.phrases ?? []).filter((one) => one.phrase !== phrase);
    return commands.savePhrases([...others, { phrase, topic, polarity: 'ignore' }], {
      code: 'ui.texts.saved',
      params: { phrase },
    });
  };
  return (
    <>
      <h4>{title}</h4>
      <ul className="texts-quotes">
        {rows.map(({ source, row, text, value, product }) => (
          <li key={`${source} ${row}`}>
            <blockquote>{text}</blockquote>
            <p className="faint">
              {[product, value === null ? null : t('ui.texts.stars', { stars: value })]
                .filter((part) => part !== null)
                .join(' · ')}{' '}
              {text !== null && (
                <LinkButton onPress={() => void ignore(text)}>{t('ui.texts.misread')}</LinkButton>
              )}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
