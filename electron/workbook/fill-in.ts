/** The workbook a person fills in without this program and drops into it: a row per shop, notes and an example above. */
import {
  fieldSet,
  SCORE_NAMES,
  type FieldSet,
  type FieldSetId,
  type ScoreField,
} from '../../shared/import/entries/field-sets';
import { rangeOf } from '../../shared/import/entries/read-field';
import { FILL_IN_ROWS } from '../../shared/import/metric-tables/fill-in-rows';
import { metricById } from '../../shared/metrics/catalogue';
import type { MetricDefinition, MetricGroup } from '../../shared/metrics/metric';
import type { Language, LocalText } from '../../shared/text/local-text';
import { displayWidth } from '../display-width';
import { DAYS } from './moment';
import type { Content, Limits, PlannedCell, SheetPlan } from './sheet';
import { wordsIn, type Words } from './words';
import { writeSheets } from './write-sheets';

/** Shops that fit on the sheet with their cells checked. */
const SHOPS = 50;
const SHOP_WIDTH = 26;
const NARROWEST_FIELD = 16;
/** Beside the heading, in characters. */
const MARGIN = 2;

/** A column to fill in. */
interface Field {
  readonly heading: string;
  readonly note: string;
  readonly example: Content;
  readonly limits: Omit<Limits, 'column'> | null;
}

/** A form as an `.xlsx` file; importing it needs no question answered. */
export function makeFillIn(id: FieldSetId, language: Language, made: Date): Promise<Uint8Array> {
  const words = wordsIn(language);
  const set = fieldSet(id);
  return writeSheets([fillInSheet(set, words)], {
    title: words.own('workbook.fillIn.title', { set: words.pick(set.name) }),
    creator: words.shared('ui.appName'),
    made,
  });
}

/** The one sheet: headings, notes, an example, and rows to fill in. Its name tells the platform. */
function fillInSheet(set: FieldSet, words: Words): SheetPlan {
  const { own, pick } = words;
  const fields = [
    shopField(words),
    dateField(words),
    ...set.scores.map((part) => scoreField(part, set, words)),
    ...set.metrics.flatMap((metric) => metricFields(metricById(metric), set, words)),
  ];
  const row = (content: (field: Field) => Content, look: PlannedCell['look']) =>
    fields.map((field): PlannedCell => ({ content: content(field), look }));
  return {
    name: own('workbook.fillIn.sheet', { set: pick(set.name) }),
    rows: [
      row(({ heading }) => heading, 'heading'),
      row(({ note }) => note, 'hint'),
      row(({ example }) => example, 'hint'),
    ],
    widths: fields.map(({ heading }, index) =>
      index === 0 ? SHOP_WIDTH : Math.max(NARROWEST_FIELD, displayWidth(heading) + MARGIN),
    ),
    frozenRows: 2,
    frozenColumns: 1,
    filtered: false,
    choices: null,
    blankRows: SHOPS,
    limits: fields.flatMap(({ limits }, column) =>
      limits === null ? [] : [{ ...limits, column }],
    ),
  };
}

function shopField({ own, pick }: Words): Field {
  return {
    heading: own('workbook.fillIn.shop'),
    note: pick(FILL_IN_ROWS.notes),
    example: pick(FILL_IN_ROWS.example),
    limits: null,
  };
}

function dateField({ own }: Words): Field {
  const note = own('workbook.fillIn.dateNote');
  return {
    heading: own('workbook.fillIn.date'),
    note,
    example: '2026-10-11',
    limits: { type: 'date', ...DAYS, prompt: note, wrong: own('workbook.date.wrong') },
  };
}

/** Scores of one shop's page of 2026-09-09. */
const EXAMPLE_SCORES: Readonly<Record<ScoreField, number>> = {
  total: 82,
  goods: 69,
  logistics: 99,
  service: 85,
  bonus: 2,
  deduction: 0,
};

function scoreField(part: ScoreField, set: FieldSet, words: Words): Field {
  const { low, high } = rangeOf('points');
  const place = set.page === null ? words.pick(set.where) : words.pick(set.page);
  const note = words.own('workbook.fillIn.points', { low, high, place });
  return {
    heading: words.pick(SCORE_NAMES[part]),
    note,
    example: number(EXAMPLE_SCORES[part]),
    limits: limits('decimal', low, high, note, words),
  };
}

/** A metric in its unit; a ratio also by its two counts. */
function metricFields(metric: MetricDefinition, set: FieldSet, words: Words): readonly Field[] {
  const { unit } = metric;
  const name = words.pick(metric.name);
  // Percentages are written as such: 1.34, or 1.34%.
  const scale = unit === 'ratio' ? 100 : 1;
  const { low, high } = rangeOf(unit);
  const place = placeOf(metric.group, set, words);
  const note = words.own(`workbook.fillIn.${unit}`, {
    low: low * scale,
    high: high * scale,
    place,
  });
  const field: Field = {
    heading: words.own(`workbook.fillIn.heading.${unit}`, { name }),
    note,
    example: number(EXAMPLE_VALUES[unit]),
    limits: limits('decimal', low * scale, high * scale, note, words),
  };
  if (unit !== 'ratio') return [field];
  const sides = words.pick(metric.formula).split('÷');
  return [
    field,
    ...(['numerator', 'denominator'] as const).map((side, index): Field => {
      const what = (sides[index] ?? '').replace(/\{\w+\}/g, '').trim();
      const told = words.own('workbook.fillIn.countNote', { what });
      return {
        heading: words.own(`workbook.fillIn.heading.${side}`, { name }),
        note: told,
        example: number(EXAMPLE_COUNTS[side]),
        limits: limits('whole', index, MOST_COUNT, told, words),
      };
    }),
  ];
}

const EXAMPLE_VALUES = { ratio: 1.34, stars: 4.69, hours: 5.6, seconds: 14, count: 3 } as const;
const EXAMPLE_COUNTS = { numerator: 8, denominator: 597 } as const;
const MOST_COUNT = 100_000_000;

/** Where on the page a metric stands. */
function placeOf(group: MetricGroup, { page, where }: FieldSet, { pick }: Words): string {
  if (page === null) return pick(where);
  const part = PAGE_PARTS[group];
  return part === undefined ? pick(page) : `${pick(page)} → ${pick(part)}`;
}

const SERVICE_PART: LocalText = { zh: '服务', en: 'service' };
const PAGE_PARTS: Readonly<Partial<Record<MetricGroup, LocalText>>> = {
  goods: { zh: '商品', en: 'goods' },
  logistics: { zh: '物流', en: 'logistics' },
  service: SERVICE_PART,
  chat: SERVICE_PART,
};

function limits(
  type: Limits['type'],
  low: number,
  high: number,
  prompt: string,
  { own }: Words,
): Field['limits'] {
  return { type, low, high, prompt, wrong: own('workbook.fillIn.wrong', { low, high }) };
}

function number(value: number): Content {
  return { value, format: 'General' };
}
