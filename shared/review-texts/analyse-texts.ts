/** What reviews, reasons and replies say: the one entry of this folder to a whole dataset. */
import type { Evidence } from '../checkup/schema';
import type { ForbiddenWord, ProductTexts, TextResult } from '../checkup/schema-texts';
import { TEXT_RULES } from '../knowledge/text-rules';
import { TOPIC_IDS } from '../knowledge/text-rules/rule';
import { cellAt, int32At, numbersByText, textAt, uint32At } from '../metrics/cells';
import { tablesOf } from '../metrics/dedupe';
import { viewKept, type KeptRows, type KeptShop } from '../metrics/kept-rows';
import { saysSomething } from '../metrics/reviews-view';
import { evidenceOf, type ShopView } from '../metrics/shop-view';
import { compareText } from '../metrics/shops';
import { frameOf, inPeriod } from '../metrics/time-windows';
import { TEXT, TIME } from '../model/columns';
import type { MaybePeriod, Period } from '../model/period';
import { afterSaleReasons, type PlaceOf } from './after-sale-reasons';
import { comparedDays, type ComparedDays } from './compared-days';
import { forbiddenIn } from './forbidden-words';
import { buildLexicon, type Lexicon, type OwnPhrase } from './lexicon';
import { productNames } from './product-names';
import { keepQuotes, type Quotable, type Quotes } from './quotes';
import { readReview } from './read-review';
import type { Found } from './taken-back';
import { mostComplained, newTally, type Tally } from './topic-tally';

export interface TextOptions {
  /** How the person says phrases are to be read; none when left out. */
  readonly phrases?: readonly OwnPhrase[] | undefined;
  /** Told now and then how many of all texts are read. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** Texts between two words of how far it is. */
const STEP = 2000;
const PRODUCTS_LISTED = 20;
const QUOTES = { complaints: 3, praise: 1 };
const QUOTES_OF_PRODUCT = { complaints: 1, praise: 0 };
const REPLIES_SHOWN = 3;

/**
 * What the reviews, reasons and replies of each shop say, one entry per shop with reviews or after-sales; the same whatever the
 * order of files and rows (but for source indices). Nothing without a period.
 */
export function analyseTexts(
  kept: KeptRows,
  period: MaybePeriod,
  { phrases = [], onProgress = () => undefined }: TextOptions = {},
): readonly TextResult[] {
  if (period.from === null) return [];
  const lexicon = buildLexicon(TEXT_RULES, phrases);
  const shops = kept.shops.filter(({ kinds }) => kinds.has('reviews') || kinds.has('afterSales'));
  const total = shops.reduce((sum, { rows }) => sum + rows.reviews.length, 0);
  let done = 0;
  const onRead = (): void => {
    done += 1;
    if (done % STEP === 0) onProgress(done, total);
  };
  return shops.map((shop) => analyseShop({ kept, shop, period, lexicon, onRead }));
}

interface Task {
  readonly kept: KeptRows;
  readonly shop: KeptShop;
  readonly period: Period;
  readonly lexicon: Lexicon;
  readonly onRead: () => void;
}

function analyseShop({ kept, shop, period, lexicon, onRead }: Task): TextResult {
  const view = viewKept(kept, shop, frameOf(period));
  const { frame, afterSales, reviews } = view;
  const oldest = { reviews: oldestOf(reviews.time), afterSales: oldestOf(afterSales.apply) };
  const days = comparedDays(period, oldest.reviews ?? oldest.afterSales);
  const placeOf = placesOf(kept);
  const read = readReviews(view, days, lexicon, placeOf, onRead);
  const applied = (within: ComparedDays['now']): number =>
    afterSales.apply.reduce((sum, time) => sum + (inPeriod(within, time) ? 1 : 0), 0);
  const counted = days !== null && {
    reviews: read.before.reviews(),
    afterSales: applied(days.before),
  };
  const isCompared =
    days !== null && counted !== false && (counted.reviews > 0 || counted.afterSales > 0);
  const isBeforeOf = (kind: keyof typeof oldest): boolean =>
    isCompared &&
    (days.basis === 'firstHalf'
      ? counted[kind] > 0
      : comparedDays(period, oldest[kind])?.basis === 'previous');
  const { whole, before } = read;
  return {
    shop: shop.id,
    reviews: whole.reviews(),
    complaining: whole.complaining(),
    praising: whole.praising(),
    lostStars: whole.lostStars(),
    before: isCompared ? { basis: days.basis, from: days.from, to: days.to, ...counted } : null,
    now: {
      reviews:
        isCompared && days.basis === 'firstHalf'
          ? whole.reviews() - before.reviews()
          : whole.reviews(),
      afterSales: applied(isCompared ? days.now : frame),
    },
    topics: topicsOf(view, whole, isBeforeOf('reviews') ? before : null),
    products: productsOf(view, read.byProduct),
    afterSales: applied(frame),
    reasons: [
      ...afterSaleReasons(
        view,
        frame,
        days !== null && isBeforeOf('afterSales') ? days.before : null,
        placeOf,
      ),
    ],
    replies: read.replies,
    forbidden: [...read.forbidden()],
  };
}

interface Read {
  /** Reviews of the period, and of the days compared with. */
  readonly whole: Tally;
  readonly before: Tally;
  /** By the name of a product. */
  readonly byProduct: ReadonlyMap<string, Tally>;
  readonly replies: number;
  readonly forbidden: () => readonly ForbiddenWord[];
}

function readReviews(
  view: ShopView,
  days: ComparedDays | null,
  lexicon: Lexicon,
  placeOf: PlaceOf,
  onRead: () => void,
): Read {
  const { reviews, dataset, frame } = view;
  const { columns } = dataset.reviews;
  const [whole, before] = [newTally(QUOTES), newTally({ complaints: 0, praise: 0 })];
  const byProduct = new Map<string, Tally>();
  const productOf = reviewProducts(view);
  const claims = new Map<string, { kind: string; count: number; rows: Quotes }>();
  let replies = 0;
  reviews.row.forEach((row, review) => {
    onRead();
    const time = cellAt(reviews.time, review);
    const isNow = inPeriod(frame, time);
    const isBefore = days !== null && inPeriod(days.before, time);
    if (!isNow && !isBefore) return;
    const wordsIn = (column: Uint32Array): string =>
      textAt(dataset.strings, uint32At(column, row)) ?? '';
    const [first, later] = [wordsIn(columns.content), wordsIn(columns.appendContent)].map((text) =>
      saysSomething(text) ? text : '',
    ) as [string, string];
    const here = { row, stars: reviews.rating(review), time, place: placeOf('reviews', row) };
    if (first !== '' || later !== '') {
      const stars = reviews.rating(review);
      const found = readReview(`${first}\n${later}`, lexicon);
      const quotable = ({ polarity, start, end }: Found): Quotable => {
        const isLater = start > first.length;
        return {
          ...here,
          cell: uint32At(isLater ? columns.appendContent : columns.content, row),
          needed: isLater ? end - first.length - 1 : end,
          length: isLater ? later.length : first.length,
          contrary: found.filter((other) => other.polarity !== polarity).length,
        };
      };
      if (isBefore) before.add(found, stars, null);
      if (isNow) {
        whole.add(found, stars, quotable);
        const product = productOf(review);
        if (product !== null) {
          const tally = byProduct.get(product) ?? newTally(QUOTES_OF_PRODUCT);
          byProduct.set(product, tally);
          tally.add(found, stars, quotable);
        }
      }
    }
    const reply = isNow ? wordsIn(columns.reply) : '';
    if (reply === '') return;
    replies += 1;
    for (const { word, kind } of forbiddenIn(reply)) {
      const claim = claims.get(word) ?? {
        kind,
        count: 0,
        rows: keepQuotes(REPLIES_SHOWN, 'negative'),
      };
      claims.set(word, claim);
      claim.count += 1;
      claim.rows.offer({
        ...here,
        ...{ cell: uint32At(columns.reply, row), needed: 0, length: reply.length, contrary: 0 },
      });
    }
  });
  return {
    whole,
    before,
    byProduct,
    replies,
    forbidden: () =>
      [...claims]
        .map(([word, { kind, count, rows }]) => ({
          word,
          kind,
          count,
          rows: rows.best.map((one) => evidenceFrom(view, one)),
        }))
        .sort((a, b) => b.count - a.count || compareText(a.word, b.word)),
  };
}

function topicsOf(view: ShopView, whole: Tally, before: Tally | null): TextResult['topics'] {
  const named = whole.topics();
  const gone = TOPIC_IDS.filter(
    (topic) => !named.some((one) => one.topic === topic) && (before?.of(topic).mentions ?? 0) > 0,
  ).map((topic) => ({ topic, counts: whole.of(topic), lostStars: 0, complaints: [], praise: [] }));
  return [...named, ...gone].map(({ topic, counts, lostStars, complaints, praise }) => ({
    ...{ topic, ...counts, lostStars },
    before: before?.of(topic) ?? null,
    complaints: complaints.map((one) => evidenceFrom(view, one)),
    praise: praise.map((one) => evidenceFrom(view, one)),
  }));
}

function productsOf(view: ShopView, byProduct: ReadonlyMap<string, Tally>): ProductTexts[] {
  return [...byProduct]
    .sort(
      ([a, x], [b, y]) =>
        y.complaining() - x.complaining() || y.reviews() - x.reviews() || compareText(a, b),
    )
    .slice(0, PRODUCTS_LISTED)
    .map(([product, tally]) => ({
      product,
      reviews: tally.reviews(),
      complaining: tally.complaining(),
      topics: tally
        .topics()
        .toSorted((a, b) => mostComplained(a.counts, b.counts))
        .map(({ topic, counts, complaints }) => ({
          topic,
          ...counts,
          complaints: complaints.map((one) => evidenceFrom(view, one)),
        })),
    }));
}

/** The product a review is of: its own, else the only one of its order. */
function reviewProducts(view: ShopView): (review: number) => string | null {
  const { products, orders, reviews, dataset } = view;
  const nameOf = productNames(view);
  const byOrder = numbersByText(dataset.strings);
  orders.orderId.forEach((id, order) => {
    if (id >= TEXT.FIRST) byOrder[id] = order;
  });
  return (review) => {
    const own = int32At(products.ofReview, review);
    if (own >= 0) return nameOf(own);
    const id = uint32At(dataset.reviews.columns.orderId, uint32At(reviews.row, review));
    const order = id >= TEXT.FIRST ? int32At(byOrder, id) : -1;
    return order < 0 ? null : nameOf(int32At(products.ofOrder, order));
  };
}

function evidenceFrom({ dataset }: ShopView, { row, cell, stars, time }: Quotable): Evidence {
  return evidenceOf(dataset.reviews, dataset.strings, row, { value: stars, text: cell, time });
}

function placesOf({ dataset, index }: KeptRows): PlaceOf {
  const tables = tablesOf(dataset);
  return (table, at) => {
    const { source, row } = tables[table];
    return cellAt(index.rank, cellAt(source, at)) * MOST_ROWS_OF_A_FILE + cellAt(row, at);
  };
}

/** More than any sheet has. */
const MOST_ROWS_OF_A_FILE = 2 ** 32;

function oldestOf(times: Int32Array): number | null {
  const known = times.filter((time) => time >= TIME.FIRST);
  return known.length === 0 ? null : known.reduce((a, b) => Math.min(a, b));
}
