/** How the figures were made: the rules in words, every model whole with where its numbers come from, and the terms. */
import type { CheckupResult } from '../../shared/checkup/schema';
import { givenFormula } from '../../shared/format/formula';
import { curveTexts, modelFacts, provenanceText } from '../../shared/format/model-text';
import { METRICS, metricById } from '../../shared/metrics/catalogue';
import type { MetricDefinition } from '../../shared/metrics/metric';
import type {
  Adjustment,
  Gate,
  MetricSlot,
  ModelDimension,
  ScoreModel,
} from '../../shared/models/schema';
import { gainFigure, scoreFigure, shareFigure, unitWord } from './figure';
import { tableRows, type Column, type Content, type PlannedCell, type SheetPlan } from './sheet';
import type { Words } from './words';

type Row = readonly PlannedCell[];

/** Between facts. */
const JOINT = ' · ';
/** Part or line, metric, two shares, curve or what is meant, and two columns of where it comes from. */
const WIDTHS = [22, 28, 10, 10, 44, 46, 46] as const;

/** The sheet 方法. */
export function methodSheet(result: CheckupResult, words: Words): SheetPlan {
  const { shared } = words;
  return {
    name: words.own('workbook.sheet.method'),
    rows: [
      [{ content: shared('report.method'), look: 'title' }],
      ...paragraphs([
        shared('report.method.steps'),
        shared('report.method.files'),
        shared('report.method.noPlatform'),
      ]),
      ...result.models.flatMap((model) => modelRows(result, model, words)),
      ...table(shared('report.glossary'), glossaryColumns(words), shownMetrics(result)),
    ],
    widths: WIDTHS,
    frozenColumns: 0,
    filtered: false,
    choices: null,
  };
}

/** A model as it was used; nothing of one no shop was scored by. */
function modelRows(result: CheckupResult, model: ScoreModel, words: Words): readonly Row[] {
  const { own, shared, pick, language } = words;
  const profiles = result.shops
    .filter((shop) => shop.model === model.id)
    .map(({ profile }) => profile);
  if (profiles.length === 0) return [];
  const structure = shared('report.colon', {
    label: shared('report.model.structure'),
    value: provenanceText(model.structureProvenance, language),
  });
  const adjustments = (['bonus', 'deduction'] as const).flatMap((kind) =>
    table(
      own(`workbook.${kind}`),
      adjustmentColumns(kind, words),
      kind === 'bonus' ? model.bonuses : model.deductions,
    ),
  );
  return [
    ...section(shared('report.model', { name: pick(model.name) })),
    ...paragraphs([modelFacts(model, profiles, language).join(JOINT), structure]),
    ...tableRows(partColumns(words), model.dimensions.flatMap(partsOf)),
    ...(model.notCovered.length === 0
      ? []
      : [...section(own('workbook.notCovered')), ...paragraphs(model.notCovered.map(pick))]),
    ...table(shared('report.model.gates'), gateColumns(words), model.gates),
    ...table(own('workbook.grade'), gradeColumns(model, words), model.grades),
    ...adjustments,
  ];
}

/** A dimension, or one of its metrics. */
interface Part {
  readonly dimension: ModelDimension;
  /** Null in the dimension's own row. */
  readonly slot: MetricSlot | null;
}

function partsOf(dimension: ModelDimension): readonly Part[] {
  const slots = [...dimension.metrics, ...dimension.fallback];
  return [null, ...slots].map((slot) => ({ dimension, slot }));
}

function partColumns(words: Words): readonly Column<Part>[] {
  const { own, shared, pick, language } = words;
  return [
    wrapped(shared('report.dimension'), ({ dimension }) => pick(dimension.name)),
    wrapped(shared('report.metric'), (part) => slotName(part, words)),
    {
      heading: own('workbook.weight'),
      cell: ({ dimension, slot }) => (slot === null ? shareFigure(dimension.weight) : null),
    },
    { heading: own('workbook.weightInPart'), cell: shareInPart },
    wrapped(shared('report.model.curve'), ({ slot }) => {
      if (slot === null) return null;
      const lines = curveTexts(slot.curve, slot.metric, language);
      return [...lines, shared(`ui.model.${slot.curve.kind}`)].join('\n');
    }),
    wrapped(own('workbook.curveFrom'), ({ slot }) =>
      slot === null ? null : provenanceText(slot.curve.provenance, language),
    ),
    wrapped(own('workbook.weightFrom'), ({ dimension, slot }) =>
      provenanceText((slot ?? dimension).weightProvenance, language),
    ),
  ];
}

function slotName({ dimension, slot }: Part, { pick, shared }: Words): string | null {
  if (slot === null) return null;
  const name = pick(metricById(slot.metric).name);
  return dimension.fallback.includes(slot) ? `${name}${shared('report.model.fallback')}` : name;
}

/** Of the metrics that stand in for others there is none: only one of them counts. */
function shareInPart({ dimension, slot }: Part): Content {
  if (slot === null || !dimension.metrics.includes(slot)) return null;
  const all = dimension.metrics.reduce((sum, { weight }) => sum + weight, 0);
  return shareFigure(slot.weight / all);
}

function gateColumns({ own, shared, pick, language }: Words): readonly Column<Gate>[] {
  return [
    wrapped(shared('report.model.opens'), ({ name }) => pick(name)),
    wrapped(shared('report.model.judged'), ({ judgedBy }) => shared(`report.judged.${judgedBy}`)),
    { heading: shared('report.model.threshold'), cell: ({ threshold }) => scoreFigure(threshold) },
    NOTHING,
    wrapped(own('workbook.condition'), ({ only, condition }) => {
      const shops = only === null ? null : shared('report.model.only', { shops: pick(only.name) });
      const lines = [shops, condition === null ? null : pick(condition)].filter(
        (line) => line !== null,
      );
      return lines.length === 0 ? null : lines.join('\n');
    }),
    wrapped(own('workbook.consequence'), ({ consequence }) => pick(consequence)),
    wrapped(shared('report.model.source'), ({ provenance }) =>
      provenanceText(provenance, language),
    ),
  ];
}

function gradeColumns(
  { grades, gradesProvenance }: ScoreModel,
  { own, shared, language }: Words,
): readonly Column<ScoreModel['grades'][number]>[] {
  return [
    wrapped(own('workbook.grade'), ({ id }) => shared(`ui.grade.${id}`)),
    NOTHING,
    { heading: shared('report.model.threshold'), cell: ({ from }) => scoreFigure(from) },
    ...[NOTHING, NOTHING, NOTHING],
    wrapped(shared('report.model.source'), ({ id }) =>
      id === grades[0]?.id ? provenanceText(gradesProvenance, language) : null,
    ),
  ];
}

function adjustmentColumns(
  kind: 'bonus' | 'deduction',
  { own, shared, pick, language }: Words,
): readonly Column<Adjustment>[] {
  const sign = kind === 'bonus' ? 1 : -1;
  return [
    wrapped(own(`workbook.${kind}`), ({ name }) => pick(name)),
    NOTHING,
    { heading: own('workbook.points'), cell: ({ points }) => gainFigure(sign * points) },
    ...[NOTHING, NOTHING, NOTHING],
    wrapped(shared('report.model.source'), ({ provenance }) =>
      provenanceText(provenance, language),
    ),
  ];
}

function glossaryColumns(words: Words): readonly Column<MetricDefinition>[] {
  const { own, shared, pick, language } = words;
  return [
    // The name never first: this sheet would be read as an export, a metric in each row.
    wrapped(own('workbook.group'), ({ group }) => shared(`ui.group.${group}`)),
    wrapped(shared('report.metric'), ({ name }) => pick(name)),
    { heading: own('workbook.unit'), cell: ({ unit }) => unitWord(unit, undefined, words) },
    NOTHING,
    wrapped(own('workbook.meaning'), ({ help }) => pick(help)),
    wrapped(own('workbook.formula'), (metric) => givenFormula(metric, language, '')),
    wrapped(shared('report.model.source'), ({ origin }) => pick(origin)),
  ];
}

/** Those a shop has, and those of the models. */
function shownMetrics({ shops, models }: CheckupResult): readonly MetricDefinition[] {
  const used = models.filter(({ id }) => shops.some(({ model }) => model === id));
  const slots = used
    .flatMap(({ dimensions }) => dimensions)
    .flatMap(({ metrics, fallback }) => [...metrics, ...fallback]);
  const known = shops.flatMap(({ metrics }) => metrics.filter(({ value }) => value !== null));
  const shown = new Set([...slots.map(({ metric }) => metric), ...known.map(({ id }) => id)]);
  return METRICS.filter(({ id }) => shown.has(id));
}

/** A column this table has no use for. */
const NOTHING = { heading: '', cell: () => null } as const;

function wrapped<T>(heading: string, cell: (row: T) => Content): Column<T> {
  return { heading, cell, wrapAt: 0 };
}

function section(text: string): readonly Row[] {
  return [[], [{ content: text, look: 'section' }]];
}

function paragraphs(texts: readonly string[]): readonly Row[] {
  return texts.map((content): Row => [{ content, look: 'paragraph' }]);
}

/** A table under a heading; nothing without any rows. */
function table<T>(
  heading: string,
  columns: readonly Column<T>[],
  rows: readonly T[],
): readonly Row[] {
  return rows.length === 0 ? [] : [...section(heading), ...tableRows(columns, rows)];
}
