import { byGain, descending, worthOf } from '../advice/action-worth';
import { aimedAt } from '../advice/advice-changes';
import { fullMarks } from '../advice/full-marks';
import { gainOf } from '../advice/gain';
import { goalsOf } from '../advice/goals';
import { STRENGTHS, type CauseFinding } from '../checkup/schema-causes';
import type { TextResult } from '../checkup/schema-texts';
import { actionById } from '../knowledge/actions';
import type { Cause } from '../knowledge/cause';
import { CAUSES } from '../knowledge/causes';
import { seeSpread, seeTraining } from './see-agents';
import { seeGroup, seeMetric, seeProducts } from './see-metrics';
import {
  seeAnswer,
  seeComplaint,
  seeDeduction,
  seeForbidden,
  seeReason,
  seeTopic,
} from './see-words';
import { basisOf, factsOf, type Known, type ShopFacts } from './shop-facts';
import type { Seen, Sign } from './sign';
import { signsOf } from './signs';
import { strengthOf } from './strength';

/**
 * The causes each shop shows evidence of, each shop's in order: weak ones last, then points, strength, id. A cause is found by a
 * telling sign; agreeing ones are added to it. Its points are those of the metrics that show it, scored jointly.
 */
export function diagnose(known: Known): readonly CauseFinding[] {
  return known.shops.flatMap((shop) => {
    const facts = factsOf(shop, known);
    const gains = gainsOf(facts, known);
    return CAUSES.flatMap((cause) => findingOf(cause, facts, gains))
      .sort(inOrder)
      .map((finding, index) => ({ ...finding, order: index + 1 }));
  });
}

type Draft = Omit<CauseFinding, 'order'>;
/** Points of actions that move what the shop loses, by id. */
type Gains = ReadonlyMap<string, number | null>;

function findingOf(cause: Cause, facts: ShopFacts, gains: Gains): readonly Draft[] {
  const signs = signsOf(cause);
  const telling = signs.telling.flatMap((sign) => see(sign, facts) ?? []);
  if (telling.length === 0) return [];
  const agreeing = joining(
    telling,
    signs.agreeing.flatMap((sign) => see(sign, facts) ?? []),
  );
  const seen = [...telling, ...agreeing];
  const metrics = costlyOf(seen, facts);
  return [
    {
      shop: facts.shop.id,
      cause: cause.id,
      strength: strengthOf(telling, agreeing),
      metrics,
      loss: lossOf(metrics, topicsOf(telling, seen), facts),
      evidence: seen.map(({ evidence }) => evidence),
      actions: actionsOf(cause, gains),
    },
  ];
}

/**
 * What agrees with telling signs: words of buyers, and figures that rest on the same files as these words or the telling signs.
 * A low rating has many causes: it belongs to one only where reviews name it, and never for the shop's own word.
 */
function joining(telling: readonly Seen[], shared: readonly Seen[]): readonly Seen[] {
  const words = shared.filter(({ metric }) => metric === null);
  const bases = new Set([...telling, ...words].map(({ basis }) => basis));
  return shared.filter(({ metric, basis }) => metric === null || bases.has(basis));
}

/** Looks for a sign in what is known of a shop. */
function see(sign: Sign, facts: ShopFacts): Seen | null {
  switch (sign.kind) {
    case 'metric':
      return seeMetric(sign.metric, facts);
    case 'group':
      return seeGroup(sign.metric, sign.by, facts);
    case 'products':
      return seeProducts(facts);
    case 'topic':
      return seeTopic(sign.topic, facts);
    case 'reason':
      return seeReason(sign.reason, facts);
    case 'complaint':
      return seeComplaint(sign.complaint, facts);
    case 'answer':
      return seeAnswer(sign.question, facts);
    case 'agents':
      return seeSpread(sign.figure, facts);
    case 'training':
      return seeTraining(facts);
    case 'forbidden':
      return seeForbidden(sign.words, facts);
    case 'deduction':
      return seeDeduction(sign.deduction, facts);
  }
}

/** Metrics the evidence shows to be bad that lack full marks, the dearest first. */
function costlyOf(seen: readonly Seen[], { losses }: ShopFacts): string[] {
  const shown = new Set(seen.flatMap(({ metric }) => metric ?? []));
  return [...losses.keys()].filter((id) => shown.has(id));
}

/** The topics that tell of it; where none does, those that agree. */
function topicsOf(telling: readonly Seen[], seen: readonly Seen[]): ReadonlySet<string> {
  const topicsIn = (signs: readonly Seen[]) =>
    signs.flatMap(({ evidence }) => (evidence.kind === 'text' ? [evidence.about] : []));
  const told = topicsIn(telling);
  return new Set(told.length > 0 ? told : topicsIn(seen));
}

/**
 * Points these metrics lose together. Of what ratings lose, the share of the stars lost in reviews that name these topics: of
 * points, not of the value, since a curve may be flat where the value is.
 */
function lossOf(
  metrics: readonly string[],
  topics: ReadonlySet<string>,
  { shop, model, losses, texts }: ShopFacts,
): number | null {
  const counted = metrics.flatMap((id) => {
    const loss = losses.get(id);
    return loss === undefined || loss.loss === null ? [] : [{ id, loss }];
  });
  if (counted.length === 0) return null;
  const lostBy = (part: typeof counted): number | null =>
    gainOf(shop, model, new Map(part.map(({ id, loss }) => [id, fullMarks(loss.slot, shop)])));
  const all = lostBy(counted);
  const others = lostBy(counted.filter(({ id }) => basisOf(id) !== 'reviews'));
  if (all === null || others === null) return null;
  return others + (all - others) * starShare(topics, texts);
}

/** Share of the stars reviews lose that go with complaints of these topics; all of them where reviews do not say. */
function starShare(topics: ReadonlySet<string>, texts: TextResult | null): number {
  if (topics.size === 0 || texts === null || texts.lostStars === 0) return 1;
  const lost = texts.topics
    .filter(({ topic }) => topics.has(topic))
    .reduce((sum, { lostStars }) => sum + lostStars, 0);
  return lost / texts.lostStars;
}

/** What each action against any cause brings the shop. */
function gainsOf({ shop, model }: ShopFacts, { comparison, advice }: Known): Gains {
  const goals = aimedAt(goalsOf(shop, model, comparison), advice);
  const ids = new Set(CAUSES.flatMap(({ actions }) => actions));
  return new Map(
    [...ids].flatMap((id) => {
      const action = actionById(id);
      return action === undefined
        ? []
        : [[id, worthOf(action, goals, advice, shop, model)?.gain ?? null] as const];
    }),
  );
}

/** Its actions, the most points per effort first; those without points as the cause names them. */
function actionsOf(cause: Cause, gains: Gains): string[] {
  return cause.actions
    .flatMap((id) => {
      const action = actionById(id);
      return action === undefined
        ? []
        : [{ id, gain: gains.get(id) ?? null, effort: action.effort }];
    })
    .sort(byGain)
    .map(({ id }) => id);
}

function inOrder(a: Draft, b: Draft): number {
  return (
    Number(a.strength === 'weak') - Number(b.strength === 'weak') ||
    descending(a.loss ?? 0, b.loss ?? 0) ||
    STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength) ||
    (a.cause < b.cause ? -1 : 1)
  );
}
