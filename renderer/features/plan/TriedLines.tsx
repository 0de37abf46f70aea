import type { WhatIf } from '../../../shared/advice/what-if';
import type { ShopResult } from '../../../shared/checkup/schema';
import { formatPoints, formatScore, formatValue } from '../../../shared/format/format';
import { MEASURES } from '../../../shared/metrics/catalogue';
import type { ScoreModel } from '../../../shared/models/schema';
import type { HeldCondition } from '../../../shared/scoring/gate-conditions';
import { ChartFrame } from '../../charts/ChartFrame';
import { chartName } from '../../charts/chart-name';
import { centreOf, GatesLine, gatesLegend } from '../../charts/GatesLine';
import { GatesList } from '../../charts/GatesList';
import { shopLegend } from '../../charts/Legend';
import { useText, type Words } from '../../ui/language';
import { gateNames } from './line-name';
import type { TriedLine } from './plan-view';

/** The lines of the platform with the total now and the tried one below it. */
export function TriedLines({
  shop,
  index,
  model,
  until,
  lines,
  tried: { total },
}: {
  readonly shop: ShopResult;
  /** Among the result's shops. */
  readonly index: number;
  readonly model: ScoreModel;
  /** Last day of what is scored. */
  readonly until: string | null;
  readonly lines: readonly TriedLine[];
  readonly tried: WhatIf;
}) {
  const words = useText();
  const { t, pick } = words;
  const gates = lines.map(({ gate }) => gate);
  if (lines.length === 0 || centreOf(shop.total) === null) return null;
  return (
    <section aria-labelledby="plan-lines">
      <h2 id="plan-lines">{t('ui.plan.lines')}</h2>
      <ChartFrame
        name={chartName([shop], t('ui.chart.tried'), words)}
        note={`${pick(model.name)} · ${t('ui.estimate')}`}
        until={until}
        legend={[...shopLegend([{ index, name: shop.name }]), ...gatesLegend(gates, words)]}
        isLegendShown={false}
      >
        <GatesLine
          model={model}
          gates={gates}
          shops={[{ index, name: shop.name, total: shop.total }]}
          tried={total === null ? null : { score: total, name: t('ui.plan.after') }}
        />
      </ChartFrame>
      <GatesList gates={gates} />
    </section>
  );
}

/** The same in words: which lines the tried total passes or falls below, and how far the next one is. */
export function LinesInWords({
  lines,
  model,
  isTried,
}: {
  readonly model: ScoreModel;
  readonly lines: readonly TriedLine[];
  readonly isTried: boolean;
}) {
  const words = useText();
  if (lines.length === 0) return null;
  return (
    <ul className="tried-lines">
      {sentences(lines, model, isTried, words).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

/** What the tried total does to the lines, and how far the next one is. */
function sentences(
  all: readonly TriedLine[],
  model: ScoreModel,
  isTried: boolean,
  words: Words,
): readonly string[] {
  const { t } = words;
  // Lines that may not be the shop's are told only where there are no others.
  const sure = all.filter(({ isFor }) => isFor === 'yes');
  const lines = sure.length > 0 ? sure : all;
  const told = (code: 'passed' | 'lost', some: readonly TriedLine[]) =>
    some.length === 0 ? [] : [t(`ui.plan.lines.${code}`, { lines: namesOf(some, words) })];
  const open = openLines(lines, model, isTried, words);
  const next = lines.find(({ is }) => !is);
  const ahead = lines.filter(({ gate }) => gate.threshold === next?.gate.threshold);
  return [
    ...told(
      'passed',
      isTried ? lines.filter(({ was, is, failed }) => is && failed.length === 0 && !was) : [],
    ),
    ...told('lost', isTried ? lines.filter(({ was, is }) => was && !is) : []),
    ...open,
    ...(next === undefined
      ? open.length > 0
        ? []
        : [t('ui.plan.lines.all')]
      : [
          t(isTried ? 'ui.plan.lines.next' : 'ui.plan.lines.nextNow', {
            lines: namesOf(ahead, words),
            distance: formatPoints(next.distance),
          }),
        ]),
  ];
}

/** Lines whose points are there and whose further conditions are not, each with what it lacks. */
function openLines(
  lines: readonly TriedLine[],
  { dimensions }: ScoreModel,
  isTried: boolean,
  words: Words,
): readonly string[] {
  const { t, pick, language } = words;
  const lacks = ({ of, id, value, atLeast, atMost }: HeldCondition): string => {
    const measure = MEASURES.find((one) => one.id === id);
    const dimension = dimensions.find((one) => one.id === id);
    const name = of === 'dimension' ? dimension?.name : measure?.name;
    const figure = (one: number | null): string =>
      of === 'dimension' || measure === undefined
        ? t('ui.score', { score: formatScore(one) })
        : formatValue(one, measure.unit, language);
    return t(atLeast === null ? 'ui.plan.lacks.atMost' : 'ui.plan.lacks.atLeast', {
      name: name === undefined ? id : pick(name),
      limit: figure(atLeast ?? atMost),
      when: t(isTried ? 'ui.plan.after' : 'ui.plan.before'),
      value: figure(value),
    });
  };
  const byLack = new Map<string, TriedLine[]>();
  for (const line of lines.filter(({ is, failed }) => is && failed.length > 0)) {
    const conditions = line.failed.map(lacks).join(t('ui.listSeparator'));
    byLack.set(conditions, [...(byLack.get(conditions) ?? []), line]);
  }
  return [...byLack].map(([conditions, some]) =>
    t('ui.plan.lines.open', { lines: namesOf(some, words), conditions }),
  );
}

function namesOf(lines: readonly TriedLine[], words: Words): string {
  return gateNames(
    lines.map(({ gate }) => gate),
    words,
  );
}
