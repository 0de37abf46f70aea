import type { WhatIf } from '../../../shared/advice/what-if';
import type { ShopResult } from '../../../shared/checkup/schema';
import { formatPoints } from '../../../shared/format/format';
import type { Gate, ScoreModel } from '../../../shared/models/schema';
import { centreOf, GatesLine } from '../../charts/GatesLine';
import { useText, type Words } from '../../ui/language';
import type { TriedLine } from './plan-view';

/** The lines of the platform with the total now and the tried one below it. */
export function TriedLines({
  shop,
  index,
  model,
  lines,
  tried: { total },
}: {
  readonly shop: ShopResult;
  /** Among the result's shops. */
  readonly index: number;
  readonly model: ScoreModel;
  readonly lines: readonly TriedLine[];
  readonly tried: WhatIf;
}) {
  const { t } = useText();
  if (lines.length === 0 || centreOf(shop.total) === null) return null;
  return (
    <section aria-labelledby="plan-lines">
      <h2 id="plan-lines">{t('ui.plan.lines')}</h2>
      <GatesLine
        model={model}
        gates={lines.map(({ gate }) => gate)}
        shops={[{ index, name: shop.name, total: shop.total }]}
        tried={total === null ? null : { score: total, name: t('ui.plan.after') }}
      />
    </section>
  );
}

/** The same in words: which lines the tried total passes or falls below, and how far the next one is. */
export function LinesInWords({
  lines,
  isTried,
}: {
  readonly lines: readonly TriedLine[];
  readonly isTried: boolean;
}) {
  const words = useText();
  if (lines.length === 0) return null;
  return (
    <ul className="tried-lines">
      {sentences(lines, isTried, words).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

/** What the tried total does to the lines, and how far the next one is. */
function sentences(lines: readonly TriedLine[], isTried: boolean, words: Words): readonly string[] {
  const { t } = words;
  const passed = isTried ? lines.filter(({ was, is, holds }) => is && holds && !was) : [];
  const open = lines.filter(({ is, holds }) => is && !holds);
  const lost = isTried ? lines.filter(({ was, is }) => was && !is) : [];
  const next = lines.filter(({ is }) => !is).at(0);
  const ahead = lines.filter(
    ({ is, gate }) => !is && next !== undefined && gate.threshold === next.gate.threshold,
  );
  const told = (code: 'passed' | 'lost' | 'open', some: readonly TriedLine[]) =>
    some.length === 0 ? [] : [t(`ui.plan.lines.${code}`, { lines: namesOf(some, words) })];
  return [
    ...told('passed', passed),
    ...told('lost', lost),
    ...told('open', open),
    next === undefined
      ? t('ui.plan.lines.all')
      : t(isTried ? 'ui.plan.lines.next' : 'ui.plan.lines.nextNow', {
          lines: namesOf(ahead, words),
          distance: formatPoints(next.distance),
        }),
  ];
}

/** `60 分 千川（看 7 天平均）`, joined. */
function namesOf(lines: readonly TriedLine[], words: Words): string {
  return lines.map(({ gate }) => nameOf(gate, words)).join(words.t('ui.listSeparator'));
}

function nameOf({ threshold, name, judgedBy }: Gate, { t, pick }: Words): string {
  return t(judgedBy === 'day' ? 'ui.plan.line' : 'ui.plan.lineJudged', {
    threshold,
    name: pick(name),
    how: t(`ui.judgedBy.${judgedBy}`),
  });
}
