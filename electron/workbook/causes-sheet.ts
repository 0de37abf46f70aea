/** Why the shops lose points: a row for each piece of evidence, with its cause and what to do. */
import type { CheckupResult } from '../../shared/checkup/schema';
import type { CauseEvidence, CauseFinding } from '../../shared/checkup/schema-causes';
import { actionById } from '../../shared/knowledge/actions';
import type { Cause } from '../../shared/knowledge/cause';
import { causeById } from '../../shared/knowledge/causes';
import { describeSource } from '../../shared/knowledge/sources';
import { placeFigure, pointsFigure } from './figure';
import { tableSheet, type Column, type SheetPlan } from './sheet';
import type { Words } from './words';

interface Row {
  readonly shop: string;
  readonly finding: CauseFinding;
  /** Undefined for a cause this version does not know. */
  readonly cause: Cause | undefined;
  readonly evidence: CauseEvidence;
  /** The cause's first piece of evidence: what holds for the whole cause is said there alone, or rows grow too tall to read. */
  readonly isFirst: boolean;
}

/** Shop, order and cause stay in sight. */
const FROZEN_COLUMNS = 3;
const SENTENCE_WIDTH = 50;
const TEXT_WIDTH = 36;
const CAUSE_WIDTH = 24;

/** The sheet 诊断. */
export function causesSheet(result: CheckupResult, words: Words): SheetPlan {
  const rows = result.shops.flatMap((shop) =>
    result.causes
      .filter((finding) => finding.shop === shop.id)
      .toSorted((a, b) => a.order - b.order)
      .flatMap((finding) =>
        finding.evidence.map((evidence, index): Row => ({
          shop: shop.name,
          finding,
          cause: causeById(finding.cause),
          evidence,
          isFirst: index === 0,
        })),
      ),
  );
  return tableSheet(words.own('workbook.sheet.causes'), columnsOf(result, words), rows, {
    frozenColumns: FROZEN_COLUMNS,
  });
}

function columnsOf(result: CheckupResult, words: Words): readonly Column<Row>[] {
  const { own, shared, pick } = words;
  return [
    { heading: shared('report.shop'), cell: ({ shop }) => shop },
    { heading: own('workbook.order'), cell: ({ finding }) => placeFigure(finding.order) },
    {
      heading: own('workbook.cause'),
      cell: ({ finding, cause }) => (cause === undefined ? finding.cause : pick(cause.title)),
      wrapAt: CAUSE_WIDTH,
    },
    {
      heading: own('workbook.cause.strength'),
      cell: ({ finding }) => own(`workbook.cause.${finding.strength}`),
    },
    { heading: own('workbook.cause.loss'), cell: ({ finding }) => pointsFigure(finding.loss) },
    {
      heading: own('workbook.cause.evidence'),
      cell: ({ evidence }) => words.say(evidence.message),
      wrapAt: SENTENCE_WIDTH,
    },
    {
      heading: own('workbook.cause.rows'),
      cell: ({ evidence }) => rowsText(evidence, result, words),
      wrapAt: SENTENCE_WIDTH,
    },
    {
      heading: own('workbook.cause.effect'),
      cell: ({ cause, isFirst }) => (cause === undefined || !isFirst ? null : pick(cause.effect)),
      wrapAt: TEXT_WIDTH,
    },
    {
      heading: own('workbook.cause.remedy'),
      cell: ({ cause, isFirst }) => (cause === undefined || !isFirst ? null : pick(cause.remedy)),
      wrapAt: TEXT_WIDTH,
    },
    {
      heading: own('workbook.cause.actions'),
      cell: ({ finding, isFirst }) => (isFirst ? actionsText(finding, words) : null),
      wrapAt: TEXT_WIDTH,
    },
    {
      heading: own('workbook.cause.source'),
      cell: ({ cause, isFirst }) =>
        cause === undefined || !isFirst ? null : pick(describeSource(cause.source)),
      wrapAt: TEXT_WIDTH,
    },
  ];
}

/** The rows behind a piece of evidence, one a line: where they stand, and what they say. A file is named once, over its rows. */
function rowsText({ rows }: CauseEvidence, { sources }: CheckupResult, words: Words) {
  const lines = rows.flatMap(({ source, row, text, id }, index) => {
    const place = words.own('workbook.cause.place', { row });
    const line = [place, text ?? id].filter((part) => part !== null).join('  ');
    if (rows[index - 1]?.source === source) return [line];
    const found = sources[source];
    const file = [found?.file, found?.sheet].filter((part) => part).join(' · ');
    return file === '' ? [line] : [file, line];
  });
  return lines.length === 0 ? null : lines.join('\n');
}

function actionsText({ actions }: CauseFinding, { pick }: Words): string | null {
  const titles = actions.map((id) => {
    const action = actionById(id);
    return action === undefined ? id : pick(action.title);
  });
  return titles.length === 0
    ? null
    : titles.map((title, index) => `${index + 1}. ${title}`).join('\n');
}
