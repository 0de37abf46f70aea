/** What reviews, reasons and replies say, as sheets. */
import type { CheckupResult } from '../../shared/checkup/schema';
import { claimKind } from '../../shared/knowledge/advertising-words';
import { topicName } from '../../shared/knowledge/text-rules';
import { wordValueText } from '../../shared/text/word-values';
import { valueFigure } from './figure';
import { tableSheet, type SheetPlan } from './sheet';
import type { Words } from './words';

const TEXT_WIDTH = 60;
const FROZEN_COLUMNS = 2;

/** The sheets 评价主题, 商品口碑, 售后原因 and 回复用词. */
export function textsSheets(result: CheckupResult, words: Words): readonly SheetPlan[] {
  const { own, shared, pick } = words;
  const nameOf = (shop: string): string => result.shops.find(({ id }) => id === shop)?.name ?? shop;
  const count = (value: number | null) => valueFigure(value, 'count', undefined);
  const each = <T>(rowsOf: (texts: CheckupResult['texts'][number]) => readonly T[]) =>
    result.texts.flatMap((texts) =>
      rowsOf(texts).map((row) => ({ shop: nameOf(texts.shop), row })),
    );
  const shop = { heading: shared('report.shop'), cell: (entry: { shop: string }) => entry.shop };
  const topics = each(({ topics }) => topics);
  const products = each(({ products }) => products);
  const reasons = each(({ reasons }) => reasons);
  const forbidden = each(({ forbidden }) => forbidden);
  const options = { frozenColumns: FROZEN_COLUMNS };
  return [
    tableSheet(
      own('workbook.sheet.textTopics'),
      [
        shop,
        { heading: own('workbook.topic'), cell: ({ row }) => pick(topicName(row.topic)) },
        { heading: own('workbook.complaints'), cell: ({ row }) => count(row.negative) },
        { heading: own('workbook.praise'), cell: ({ row }) => count(row.positive) },
        {
          heading: own('workbook.complaintsBefore'),
          cell: ({ row }) => count(row.before?.negative ?? null),
        },
        {
          heading: own('workbook.quotes'),
          cell: ({ row }) => row.complaints.map(({ text }) => text ?? '').join('\n'),
          wrapAt: TEXT_WIDTH,
        },
      ],
      topics,
      options,
    ),
    tableSheet(
      own('workbook.sheet.textProducts'),
      [
        shop,
        { heading: own('workbook.product'), cell: ({ row }) => row.product, wrapAt: TEXT_WIDTH },
        { heading: own('workbook.textReviews'), cell: ({ row }) => count(row.reviews) },
        { heading: own('workbook.complaints'), cell: ({ row }) => count(row.complaining) },
        {
          heading: own('workbook.topic'),
          cell: ({ row }) =>
            row.topics
              .filter(({ negative }) => negative > 0)
              .map(({ topic, negative }) => `${pick(topicName(topic))} ${negative}`)
              .join(shared('report.separator')),
          wrapAt: TEXT_WIDTH,
        },
      ],
      products,
      options,
    ),
    tableSheet(
      own('workbook.sheet.textReasons'),
      [
        shop,
        {
          heading: own('workbook.reasonClass'),
          cell: ({ row }) => pick(wordValueText('afterSales.reasonClass', row.reason)),
        },
        { heading: own('workbook.cases'), cell: ({ row }) => count(row.count) },
        { heading: own('workbook.casesBefore'), cell: ({ row }) => count(row.before) },
        {
          heading: own('workbook.reasonWords'),
          cell: ({ row }) =>
            row.words.map(({ text, count: n }) => `${text} ${n}`).join(shared('report.separator')),
          wrapAt: TEXT_WIDTH,
        },
      ],
      reasons,
      options,
    ),
    tableSheet(
      own('workbook.sheet.textReplies'),
      [
        shop,
        { heading: own('workbook.forbiddenWord'), cell: ({ row }) => row.word },
        { heading: own('workbook.claim'), cell: ({ row }) => pick(claimKind(row.kind).name) },
        { heading: own('workbook.replies'), cell: ({ row }) => count(row.count) },
        {
          heading: own('workbook.claimWhy'),
          cell: ({ row }) => pick(claimKind(row.kind).why),
          wrapAt: TEXT_WIDTH,
        },
      ],
      forbidden,
      options,
    ),
  ];
}
