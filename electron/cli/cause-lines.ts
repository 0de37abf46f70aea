/** Why each shop loses points, for a terminal: its first causes with the evidence that tells most, and what no file can say. */
import type { CheckupResult, ShopResult } from '../../shared/checkup/schema';
import type { CauseFinding } from '../../shared/checkup/schema-causes';
import { formatScore, LEAST_LOSS } from '../../shared/format/format';
import { causeById } from '../../shared/knowledge/causes';
import { questionById } from '../../shared/knowledge/assessment-items';
import { pick, type Language, type LocalText } from '../../shared/text/local-text';
import { fill, say } from '../../shared/text/say';

/** The rest is in the window, the report and the workbook. */
const CAUSES_TOLD = 3;

const WORDS = {
  cause: { zh: '{cause}（{notes}）：{evidence}', en: '{cause} ({notes}): {evidence}' },
  points: { zh: '约 {points} 分，估算', en: 'about {points} points, estimate' },
  join: { zh: '，', en: ', ' },
  more: { zh: '另有 {count} 条，见报告', en: 'Others: {count}, see the report' },
  unanswered: {
    zh: '有 {count} 项靠自评，没有答案就不计分；在窗口的“自评”页回答',
    en: 'Parts judged by the shop itself: {count}. They are not scored until answered on the page Self-assessment of the window',
  },
} as const satisfies Record<string, LocalText>;

/** Lines for one shop; none where nothing was found and nothing is to be asked. */
export function causeLines(
  result: CheckupResult,
  shop: ShopResult,
  language: Language,
): readonly string[] {
  const found = result.causes
    .filter((one) => one.shop === shop.id)
    .sort((a, b) => a.order - b.order);
  const more = found.length - CAUSES_TOLD;
  const unanswered = unansweredOf(result, shop);
  return [
    ...found.slice(0, CAUSES_TOLD).map((one) => causeLine(one, result, language)),
    ...(more > 0 ? [words('more', { count: more }, language)] : []),
    ...(unanswered > 0 ? [words('unanswered', { count: unanswered }, language)] : []),
  ];
}

function causeLine(
  { cause: id, strength, loss, evidence }: CauseFinding,
  { models }: CheckupResult,
  language: Language,
): string {
  const cause = causeById(id);
  const sure = say({ code: `ui.diagnosis.strength.${strength}`, params: {} }, language);
  const cost =
    loss === null || loss < LEAST_LOSS
      ? []
      : [words('points', { points: formatScore(loss) }, language)];
  const [first] = evidence;
  return words(
    'cause',
    {
      cause: cause === undefined ? id : pick(cause.title, language),
      notes: [sure, ...cost].join(pick(WORDS.join, language)),
      evidence: first === undefined ? '' : say(first.message, language, models),
    },
    language,
  );
}

/** Parts of the shop's model that only its own answers can fill, and that have none. */
function unansweredOf({ models }: CheckupResult, { model, metrics }: ShopResult): number {
  const rules = models.find(({ id }) => id === model);
  const answered = new Set(metrics.map(({ id }) => id));
  return (rules?.dimensions ?? [])
    .flatMap((dimension) => dimension.metrics)
    .filter(({ metric }) => questionById(metric) !== undefined && !answered.has(metric)).length;
}

function words(
  code: keyof typeof WORDS,
  params: Readonly<Record<string, string | number>>,
  language: Language,
): string {
  return fill(pick(WORDS[code], language), params, language);
}
