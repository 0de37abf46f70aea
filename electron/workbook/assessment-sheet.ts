/** Every question of the self-assessment with its levels, and what each shop answered. */
import type { CheckupResult, ShopResult } from '../../shared/checkup/schema';
import type { AssessmentResult } from '../../shared/checkup/schema-assessment';
import { answerText } from '../../shared/format/answer-text';
import { ASSESSMENT_ITEMS } from '../../shared/knowledge/assessment-items';
import type { AssessmentItem } from '../../shared/knowledge/assessment/question';
import { describeSource } from '../../shared/knowledge/sources';
import { momentContent } from './moment';
import { tableSheet, type Column, type Content, type SheetPlan } from './sheet';
import type { Words } from './words';

interface Row {
  readonly shop: ShopResult;
  readonly item: AssessmentItem;
  /** Undefined: not answered. */
  readonly given: AssessmentResult['answers'][number] | undefined;
}

/** Shop and question stay in sight. */
const FROZEN_COLUMNS = 2;
const TEXT_WIDTH = 40;
const LEVELS_WIDTH = 60;
const DATE_LENGTH = 'YYYY-MM-DD'.length;

/** The sheet 自评, of the shops that answered. */
export function assessmentSheet(result: CheckupResult, words: Words): SheetPlan {
  const rows = result.shops.flatMap((shop): readonly Row[] => {
    const answers = result.assessments.find((one) => one.shop === shop.id)?.answers ?? [];
    if (answers.length === 0) return [];
    return ASSESSMENT_ITEMS.map((item) => ({
      shop,
      item,
      given: answers.find(({ question }) => question === item.id),
    }));
  });
  return tableSheet(words.own('workbook.sheet.assessment'), columnsOf(words), rows, {
    frozenColumns: FROZEN_COLUMNS,
  });
}

function columnsOf(words: Words): readonly Column<Row>[] {
  const { own, shared, pick, language } = words;
  const answer = (item: AssessmentItem, value: number | undefined): Content =>
    value === undefined ? null : answerText(item, value, language);
  const date = (at: string | undefined): Content =>
    momentContent(at?.slice(0, DATE_LENGTH) ?? null);
  return [
    { heading: shared('report.shop'), cell: ({ shop }) => shop.name },
    { heading: own('workbook.question'), cell: ({ item }) => pick(item.name) },
    {
      heading: own('workbook.answer'),
      cell: ({ item, given }) => answer(item, given?.value),
      wrapAt: TEXT_WIDTH,
    },
    { heading: own('workbook.answeredOn'), cell: ({ given }) => date(given?.at) },
    {
      heading: own('workbook.answerBefore'),
      cell: ({ item, given }) => answer(item, given?.before?.value),
      wrapAt: TEXT_WIDTH,
    },
    { heading: own('workbook.answeredBefore'), cell: ({ given }) => date(given?.before?.at) },
    { heading: own('workbook.ask'), cell: ({ item }) => pick(item.ask), wrapAt: TEXT_WIDTH },
    {
      heading: own('workbook.levels'),
      cell: ({ item }) => howToAnswer(item, words),
      wrapAt: LEVELS_WIDTH,
    },
    { heading: own('workbook.askedBy'), cell: ({ item }) => pick(describeSource(item.source)) },
  ];
}

function howToAnswer(item: AssessmentItem, { language, pick }: Words): string {
  const lines =
    item.unit === 'stars'
      ? item.levels.map((_, index) => answerText(item, index + 1, language)).reverse()
      : [pick(item.counted)];
  return [...lines, ...(item.note === null ? [] : [pick(item.note)])].join('\n');
}
