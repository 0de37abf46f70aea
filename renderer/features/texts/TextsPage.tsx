import { Button } from 'react-aria-components';
import type { TextResult } from '../../../shared/checkup/schema-texts';
import { formatCount, formatValue } from '../../../shared/format/format';
import type { CheckupDocument } from '../../../shared/ipc/contract';
import { topicName } from '../../../shared/knowledge/text-rules';
import { GUIDE } from '../../app/pages';
import { useStore } from '../../app/store';
import { EmptyState } from '../../ui/EmptyState';
import { useText, type Words } from '../../ui/language';
import { PageTitle } from '../../ui/PageTitle';
import { ShopPicker } from '../../ui/ShopPicker';
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
  const { dispatch, go } = useStore();
  const texts = result.texts.find((one) => one.shop === shop) ?? result.texts[0];
  const hasAny = texts !== undefined && texts.reviews + texts.afterSales + texts.replies > 0;
  const shops = result.shops.filter(({ id }) => result.texts.some((one) => one.shop === id));
  return (
    <article className="texts">
      <PageTitle
        title={hasAny ? titleOf(texts, words) : t('ui.texts.none')}
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
          {texts.reviews > 0 && <p>{summaryOf(texts, words)}</p>}
          {texts.topics.length > 0 && <Topics texts={texts} />}
          {texts.products.length > 0 && <ProductTable texts={texts} />}
          {texts.reasons.length > 0 && <ReasonTable texts={texts} />}
          <ForbiddenWords result={result} texts={texts} />
        </>
      ) : (
        <EmptyState title={t('ui.texts.none')} text={t('ui.texts.noneText')}>
          <Button
            className="button"
            onPress={() => {
              go(GUIDE);
            }}
          >
            {t('ui.texts.guide')}
          </Button>
        </EmptyState>
      )}
      <OwnPhrases />
    </article>
  );
}

function titleOf({ reviews, afterSales, topics }: TextResult, { t, pick }: Words): string {
  if (reviews === 0) return t('ui.texts.titleReasons', { count: formatCount(afterSales) });
  const [first] = topics;
  if (first === undefined || first.negative === 0) {
    return t('ui.texts.titlePraised', { reviews: formatCount(reviews) });
  }
  return t('ui.texts.title', {
    topic: pick(topicName(first.topic)),
    count: formatCount(first.negative),
    reviews: formatCount(reviews),
  });
}

function summaryOf(texts: TextResult, { t, language }: Words): string {
  const { reviews, complaining, praising, before } = texts;
  const share = (count: number) => formatValue(count / reviews, 'ratio', language);
  const counts = t('ui.texts.counts', {
    ...{ complaining: formatCount(complaining), complainShare: share(complaining) },
    ...{ praising: formatCount(praising), praiseShare: share(praising) },
  });
  if (before === null) return counts;
  const { basis, from, to } = before;
  const code = basis === 'previous' ? 'ui.texts.comparedPrevious' : 'ui.texts.comparedHalf';
  return `${counts} ${t(code, { from, to, reviews: formatCount(before.reviews) })}`;
}
