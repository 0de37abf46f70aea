/** What a person asks first, answered for a terminal: the next line, the least to do, when it is reached, what an event costs. */
import { lineById } from '../../shared/advice/lines';
import { describeCost, describeGateAhead, describePlan } from '../../shared/advice/words';
import type { CheckupResult, ShopResult } from '../../shared/checkup/schema';
import { formatScore } from '../../shared/format/format';
import type { Message } from '../../shared/result';
import { pick, type Language, type LocalText } from '../../shared/text/local-text';
import { fill, say } from '../../shared/text/say';

const WORDS = {
  line: { zh: '下一条线：{line}（{at} 分）', en: 'Next line: {line} ({at} points)' },
  pair: { zh: '{label}：{value}', en: '{label}: {value}' },
  join: { zh: '；', en: '. ' },
} as const satisfies Record<string, LocalText>;

/** Events told on a terminal; the workbook has all. */
const EVENTS_TOLD = ['oneStarReview', 'qualityReturn', 'slowChat'] as const;

/** Lines for one shop; none where its figures answer nothing. */
export function answerLines(
  result: CheckupResult,
  shop: ShopResult,
  language: Language,
): readonly string[] {
  return [...lineAhead(result, shop, language), ...costs(result, shop, language)];
}

/** The lowest gate the shop is not over, or past all of them the next grade: the cheapest way there, and when. */
function lineAhead(
  result: CheckupResult,
  { id, model }: ShopResult,
  language: Language,
): readonly string[] {
  const words = (message: Message): string => say(message, language, result.models);
  const plan = result.plans.find(({ shop }) => shop === id);
  const rules = result.models.find((one) => one.id === model);
  if (plan === undefined || rules === undefined) return [];
  const line = lineById(plan.gate, rules);
  if (line === undefined) return [];
  const { gate } = line;
  const name =
    gate === null ? words({ code: `ui.grade.${line.id}`, params: {} }) : pick(gate.name, language);
  const when = (['asNow', 'full'] as const).flatMap((scenario) => {
    const ahead = result.recoveries
      .find((one) => one.shop === id && one.scenario === scenario)
      ?.gates.find((one) => one.gate === plan.gate);
    if (ahead === undefined || gate === null) return [];
    const label = words({ code: `recovery.${scenario}`, params: {} });
    return [pair(label, words(describeGateAhead(ahead, gate)), language)];
  });
  return [
    fill(pick(WORDS.line, language), { line: name, at: formatScore(line.threshold) }, language),
    describePlan(plan, line, model).map(words).join(pick(WORDS.join, language)),
    ...when,
  ];
}

/** What one more event of a kind takes off the total. */
function costs({ events, models }: CheckupResult, { id }: ShopResult, language: Language) {
  const words = (message: Message): string => say(message, language, models);
  return EVENTS_TOLD.flatMap((event) => {
    const cost = events.find((one) => one.shop === id && one.event === event);
    if (cost === undefined || cost.change === null || cost.change === 0) return [];
    return [
      pair(words({ code: `event.${event}`, params: {} }), words(describeCost(cost)), language),
    ];
  });
}

function pair(label: string, value: string, language: Language): string {
  return fill(pick(WORDS.pair, language), { label, value }, language);
}
