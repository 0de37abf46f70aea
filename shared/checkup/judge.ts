/** From what was measured of shops to what is said of them: scores, comparison, causes, advice. */
import type { AdviceChanges } from '../advice/advice-changes';
import { buildChecklist } from '../advice/checklist';
import { eventCosts } from '../advice/event-costs';
import { findings } from '../advice/findings';
import { modelOf } from '../advice/model-of';
import { opportunitiesOf } from '../advice/opportunities';
import { plansOf } from '../advice/plan';
import { recoveries } from '../advice/recovery';
import { assessmentsOf } from '../assessment/assessments-of';
import { withAnswers } from '../assessment/with-answers';
import { compare } from '../comparison/compare';
import { diagnose } from '../diagnosis/diagnose';
import { ACTIONS } from '../knowledge/actions';
import type { ShopMeasurement } from '../metrics/measurement';
import type { MaybePeriod } from '../model/period';
import type { ScoreModel } from '../models/schema';
import { withConfidence } from '../scoring/confidence';
import { gateStandings } from '../scoring/gates';
import { officialRecord, withRecord } from '../scoring/history';
import { scoreShop } from '../scoring/score-shop';
import { judgeService } from '../service/judge-service';
import type { CheckupResult, ShopProfile, ShopResult } from './schema';
import type { Sitting } from './schema-assessment';
import type { ServiceFigures } from './schema-service';
import type { TextResult } from './schema-texts';

/** A shop with what it is judged by. */
export interface JudgedShop {
  readonly measured: ShopMeasurement;
  readonly model: ScoreModel;
  readonly profile: ShopProfile;
}

/** What is known of the shops, whatever they are judged by. */
export interface Facts {
  readonly period: MaybePeriod;
  /** Figures of files, without answers of the self-assessment. */
  readonly shops: readonly JudgedShop[];
  readonly texts: readonly TextResult[];
  readonly service: readonly ServiceFigures[];
}

export interface Judging {
  /** Sittings of the self-assessment of any shop, in any order. */
  readonly sittings: readonly Sitting[];
  /** `YYYY-MM-DD HH:mm:ss`: later sittings are not known yet. */
  readonly at: string;
  readonly advice: AdviceChanges;
}

/** The part of a result that depends on rules, targets and answers. */
export type Judgement = Pick<
  CheckupResult,
  | 'shops'
  | 'gates'
  | 'comparison'
  | 'checklist'
  | 'diagnosis'
  | 'causes'
  | 'service'
  | 'assessments'
  | 'plans'
  | 'opportunities'
  | 'events'
  | 'recoveries'
>;

/**
 * Judges shops.
 * @param models those of the shops, once each, in the order results list them
 */
export function judge(facts: Facts, models: readonly ScoreModel[], judging: Judging): Judgement {
  const { period, texts } = facts;
  const { advice } = judging;
  const sittings = judging.sittings.filter(({ at }) => at <= judging.at);
  const shops = facts.shops.map((shop) => scored(shop, sittings, period));
  const comparison = compare(shops, models);
  const service = judgeService(facts.service, { shops, models, sittings });
  const causes = diagnose({ shops, models, comparison, texts, service, sittings, advice });
  return {
    shops,
    gates: shops.flatMap((shop) => [...gateStandings(shop, modelOf(shop, models), shop.products)]),
    comparison,
    checklist: buildChecklist(shops, models, comparison, ACTIONS, advice, causes),
    diagnosis: findings(shops, models, comparison),
    causes: [...causes],
    service: [...service],
    assessments: [...assessmentsOf({ shops, models, sittings, at: judging.at })],
    plans: plansOf(shops, models, comparison, ACTIONS, advice),
    opportunities: opportunitiesOf(shops, models, comparison),
    events: eventCosts(shops, models),
    recoveries: recoveries(shops, models, period),
  };
}

/** A shop scored, with how sure that is and what the platform itself says. */
function scored(
  { measured: figures, model, profile }: JudgedShop,
  sittings: readonly Sitting[],
  period: MaybePeriod,
): ShopResult {
  const measured = withAnswers(figures, sittings);
  const result = withConfidence(scoreShop(measured, model, profile), model);
  return withRecord(result, officialRecord(result, model, measured.officialScores, period), model);
}
