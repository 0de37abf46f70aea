import type { ShopResult } from '../../../shared/checkup/schema';
import type { TextResult } from '../../../shared/checkup/schema-texts';
import { formatCount, formatValue } from '../../../shared/format/format';
import type { CheckupDocument } from '../../../shared/ipc/contract';
import { topicName } from '../../../shared/knowledge/text-rules';
import { useStore } from '../../app/store';
import { EmptyState } from '../../ui/EmptyState';
import { useText, type Words } from '../../ui/language';
import { PageTitle } from '../../ui/PageTitle';
import { ShopPicker } from '../../ui/ShopPicker';
import { GuideButton } from '../guide/GuideButton';
import { ForbiddenWords } from './ForbiddenWords';
import { OwnPhrases } from './OwnPhrases';
import { ProductTable, ReasonTable } from './TextTables';
import { Topics } from './Topics';
import './texts.css';

/** 评价: what buyers say in reviews, why they ask for after-sales, and what replies must not say. */
export function TextsPage({
  document: { result },
  shop,
}: {
  readonly document: CheckupDocument;
  /** Null = the first shop with texts. */
  readonly shop: string | null;
}) {
  const words = useText();
  const { t } = words;
  const { state, dispatch } = useStore();
  const texts = result.texts.find((one) => one.shop === shop) ?? result.texts[0];
  const hasAny = texts !== undefined && texts.reviews + texts.afterSales + texts.replies > 0;
  const shops = result.shops.filter(({ id }) => result.texts.some((one) => one.shop === id));
  return (
    <article className="texts">
      <PageTitle
        title={hasAny ? titleOf(texts, result.shops, words) : t('ui.texts.empty')}
        note={hasAny && texts.reviews > 0 ? t('ui.texts.note') : null}
      />
      {texts !== undefined && (
        <ShopPicker
          shops={shops}
          chosen={texts.shop}
          onChoose={(id) => {
            dispatch({ type: 'replace', page: { name: 'texts', shop: id } });
          }}
        />
      )}
      {hasAny ? (
        <>
          {texts.reviews > 0 && <p>{countsOf(texts, words)}</p>}
          {texts.reviews > 0 && <Compared texts={texts} />}
          {texts.topics.length > 0 && <Topics key={texts.shop} texts={texts} />}
          {texts.products.length > 0 && <ProductTable texts={texts} />}
          {texts.reasons.length > 0 && <ReasonTable texts={texts} />}
          <ForbiddenWords result={result} texts={texts} />
        </>
      ) : (
        <EmptyState title={t('ui.texts.none')} text={t('ui.texts.noneText')}>
          <GuideButton />
        </EmptyState>
      )}
      {(hasAny || (state.phrases ?? []).length > 0) && <OwnPhrases />}
    </article>
  );
}

function titleOf(texts: TextResult, shops: readonly ShopResult[], words: Words): string {
  const finding = findingOf(texts, words);
  const shop = shops.find(({ id }) => id === texts.shop);
  if (shop === undefined || shops.length < 2) return finding;
  return words.t('ui.texts.ofShop', { shop: shop.name, finding });
}

function findingOf({ reviews, afterSales, topics }: TextResult, { t, pick }: Words): string {
  const all = formatCount(reviews);
  if (reviews === 0) {
    return afterSales === 0
      ? t('ui.texts.titleNone')
      : t('ui.texts.titleReasons', { count: formatCount(afterSales) });
  }
  const complained = topics.filter(({ negative }) => negative > 0);
  // What names nothing tells nobody what to mend.
  const first = complained.find(({ topic }) => topic !== 'general') ?? complained[0];
  if (first === undefined) return t('ui.texts.titlePraised', { reviews: all });
  const counts = { count: formatCount(first.negative), reviews: all };
  if (first.topic === 'general') return t('ui.texts.titleGeneral', counts);
  return t('ui.texts.title', { topic: pick(topicName(first.topic)), ...counts });
}

function countsOf({ reviews, complaining, praising }: TextResult, words: Words): string {
  const share = (count: number) => formatValue(count / reviews, 'ratio', words.language);
  return words.t('ui.texts.counts', {
    ...{ complaining: formatCount(complaining), complainShare: share(complaining) },
    ...{ praising: formatCount(praising), praiseShare: share(praising) },
  });
}

/** The days the topics are compared with; nothing where those have no reviews. */
function Compared({ texts: { before, now } }: { readonly texts: TextResult }) {
  const { t } = useText();
  if (before === null || before.reviews === 0 || now.reviews === 0) return null;
  const { basis, from, to, reviews } = before;
  const code = basis === 'previous' ? 'ui.texts.comparedPrevious' : 'ui.texts.comparedHalf';
  return <p className="faint">{t(code, { from, to, reviews: formatCount(reviews) })}</p>;
}
