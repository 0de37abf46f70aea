import { Fragment, type ReactNode } from 'react';
import type { ShopResult } from '../../../shared/checkup/schema';
import { formatCount } from '../../../shared/format/format';
import type { Message } from '../../../shared/result';
import { useText } from '../../ui/language';
import { renamed } from '../../ui/renamed';
import { ShopMark } from '../../ui/ShopMark';
import { Unfold } from '../../ui/Unfold';

/** More sentences would push the table out of sight. */
const SHOWN = 4;

/** Stand around the place of a shop among the shops; no text has them. */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];
const PLACES = new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'u');

/** The comparison in words: shops by the signs the table has for them, the later sentences folded. */
export function Reading({
  sentences,
  shops,
}: {
  readonly sentences: readonly Message[];
  readonly shops: readonly ShopResult[];
}) {
  const { t } = useText();
  const rest = sentences.slice(SHOWN);
  if (sentences.length === 0) return null;
  return (
    <>
      <p>
        <Sentences sentences={sentences.slice(0, SHOWN)} shops={shops} />
      </p>
      {rest.length > 0 && (
        <Unfold level={2} title={t('ui.compare.moreReading', { count: formatCount(rest.length) })}>
          <p>
            <Sentences sentences={rest} shops={shops} />
          </p>
        </Unfold>
      )}
    </>
  );
}

function Sentences({
  sentences,
  shops,
}: {
  readonly sentences: readonly Message[];
  readonly shops: readonly ShopResult[];
}) {
  const { say, language } = useText();
  return sentences.map((sentence, at) => (
    <Fragment key={at}>
      {at > 0 && language === 'en' && ' '}
      {marked(say(withPlaces(sentence, shops)), shops)}
    </Fragment>
  ));
}

/** A sentence with the places of shops for their names. The only name stays. */
function withPlaces(sentence: Message, shops: readonly ShopResult[]): Message {
  if (shops.length < 2) return sentence;
  return renamed(
    sentence,
    shops.map(({ name }) => name),
    shops.map((_, at) => `${OPEN}${at}${CLOSE}`),
  );
}

/** Words with the signs of shops where their places stand. */
function marked(text: string, shops: readonly ShopResult[]): readonly ReactNode[] {
  return text.split(PLACES).map((part, at) => {
    // Every other part is a place.
    if (at % 2 === 0) return part;
    const name = shops[Number(part)]?.name ?? '';
    return (
      <span key={at} className="reading-shop" title={name}>
        <ShopMark index={Number(part)} />
        <span className="visually-hidden">{name}</span>
      </span>
    );
  });
}
