/** How the total moves by itself over the days ahead, in words; page and report say it alike. */
import { describeGateAhead } from '../../../shared/advice/words';
import type { CheckupResult, ShopResult } from '../../../shared/checkup/schema';
import type { Recovery } from '../../../shared/checkup/schema-advice';
import { formatScore } from '../../../shared/format/format';
import type { ScoreModel } from '../../../shared/models/schema';
import { thresholdsOf } from '../../../shared/scoring/grade';
import type { UiCode, Words } from '../../ui/language';

/** Why nothing is projected for a shop, or nothing but a flat line; null where it is. */
export function notProjected(
  { period, recoveries }: Pick<CheckupResult, 'period' | 'recoveries'>,
  shop: ShopResult,
): UiCode | null {
  if (period.to === null) return 'ui.plan.recovery.noDates';
  if (!recoveries.some((one) => one.shop === shop.id)) return 'ui.plan.recovery.fixed';
  const isFlat = shop.metrics.every(({ score, daily }) => score === null || daily.length === 0);
  return isFlat ? 'ui.plan.recovery.flat' : null;
}

/** Thresholds of the lines the courses may reach. */
export function linesAhead(courses: readonly Recovery[], model: ScoreModel): readonly number[] {
  const thresholds = courses.flatMap(({ gates }) =>
    gates.flatMap(({ gate }) => model.gates.find(({ id }) => id === gate)?.threshold ?? []),
  );
  return [...new Set(thresholds)];
}

/** When each line ahead is reached; lines of which the same is to be said together. */
export function recoverySentences(
  { days, gates }: Recovery,
  model: ScoreModel,
  { t, pick, say }: Words,
): readonly string[] {
  const told = new Map<string, { readonly names: string[]; readonly threshold: number }>();
  for (const ahead of gates) {
    const gate = model.gates.find(({ id }) => id === ahead.gate);
    if (gate === undefined) continue;
    const when = say(describeGateAhead(ahead, gate));
    const key = `${gate.threshold}\n${when}`;
    const before = told.get(key);
    if (before === undefined)
      told.set(key, { names: [pick(gate.name)], threshold: gate.threshold });
    else before.names.push(pick(gate.name));
  }
  if (told.size === 0) {
    const [from, to] = [days[0]?.score ?? null, days.at(-1)?.score ?? null];
    const lines = thresholdsOf(model);
    const params = { from: formatScore(from, lines), to: formatScore(to, lines) };
    return [t('ui.plan.recovery.range', params)];
  }
  return [...told].map(([key, { names, threshold }]) => {
    const name = names.join(t('ui.listSeparator'));
    const line = t('ui.plan.line', { threshold, name });
    return t('ui.plan.recovery.when', { line, when: key.slice(key.indexOf('\n') + 1) });
  });
}
