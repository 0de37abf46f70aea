import type { TextResult, TopicResult } from '../../../shared/checkup/schema-texts';
import { formatCount, formatValue } from '../../../shared/format/format';
import { topicName } from '../../../shared/knowledge/text-rules';
import { useText, type Words } from '../../ui/language';
import { Unfold } from '../../ui/Unfold';
import { Quotes } from './Quotes';
import { topicChange } from './texts-view';

/** Topics as bars, the most complained of first; each unfolds to what buyers wrote. */
export function Topics({ texts }: { readonly texts: TextResult }) {
  const { t } = useText();
  const most = Math.max(1, ...texts.topics.map(({ mentions }) => mentions));
  return (
    <section aria-labelledby="texts-topics">
      <h2 id="texts-topics">{t('ui.texts.topics')}</h2>
      <p className="faint">{t('ui.texts.topicsNote')}</p>
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
  const { t, pick } = words;
  const { negative, positive, complaints, praise } = topic;
  const shownOf = (side: 'complaints' | 'praise', count: number, shown: number): string =>
    shown < count
      ? t(`ui.texts.${side}Shown`, { count: formatCount(count), shown: formatCount(shown) })
      : t(`ui.texts.${side}`);
  return (
    <Unfold
      isLazy
      title={
        <span className="texts-topic">
          <span className="texts-name">{pick(topicName(topic.topic))}</span>
          <span className="texts-bars" aria-hidden="true">
            <Bar side="negative" share={negative / most} />
            <Bar side="positive" share={positive / most} />
          </span>
          <span className="texts-figures">{figuresText(texts, topic, words)}</span>
          <span className="texts-change">{changeText(texts, topic, words)}</span>
        </span>
      }
    >
      <Quotes
        rows={complaints}
        topic={topic.topic}
        title={shownOf('complaints', negative, complaints.length)}
      />
      <Quotes
        rows={praise}
        topic={topic.topic}
        title={shownOf('praise', positive, praise.length)}
      />
    </Unfold>
  );
}

function Bar({
  side,
  share,
}: {
  readonly side: 'negative' | 'positive';
  /** Of the longest bar, 0 to 1. */
  readonly share: number;
}) {
  if (share === 0) return null;
  return <span data-side={side} style={{ inlineSize: `${share * 100}%` }} />;
}

function figuresText(
  { reviews }: TextResult,
  { negative, positive }: TopicResult,
  { t, language }: Words,
): string {
  if (negative === 0) return t('ui.texts.figuresPraise', { positive: formatCount(positive) });
  return t('ui.texts.figures', {
    negative: formatCount(negative),
    share: formatValue(negative / reviews, 'ratio', language),
    positive: formatCount(positive),
  });
}

function changeText(texts: TextResult, topic: TopicResult, { t, language }: Words): string {
  const change = topicChange(texts, topic);
  if (change === null || change.direction === 'same') return '';
  const shown = (share: number) => formatValue(share, 'ratio', language);
  return t(`ui.texts.${change.direction}`, {
    before: shown(change.before),
    now: shown(change.now),
  });
}
