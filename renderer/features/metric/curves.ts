/** The curves a metric becomes points by, and which shops are on each. */
import type { CheckupResult } from '../../../shared/checkup/schema';
import type { MetricSlot } from '../../../shared/models/schema';
import { slotOf } from '../../../shared/scoring/slot-of';
import type { CurvePoint } from '../../charts/CurveChart';
import { metricOf, modelGroups, type ModelGroup } from '../../ui/check-up';

export interface UsedCurve extends ModelGroup {
  readonly slot: MetricSlot;
  /** Category line of the shops, for control points given as its multiple. */
  readonly qualityLine: number;
  /** Whether shops under the same model are on another curve. */
  readonly isOneOfSeveral: boolean;
}

/** A curve for each model that uses the metric; shops whose categories have different lines are on different ones. */
export function curvesOf(result: CheckupResult, metric: string): readonly UsedCurve[] {
  return modelGroups(result).flatMap((group) => {
    const place = slotOf(group.model, metric);
    return place === undefined ? [] : byLine(group, place.slot);
  });
}

/** The shops of a curve that have points on it. */
export function pointsOn(metric: string, { members }: ModelGroup): readonly CurvePoint[] {
  return members.flatMap(({ shop, index }) => {
    const { value = null, score = null } = metricOf(shop, metric) ?? {};
    return value === null || score === null ? [] : [{ index, name: shop.name, value, score }];
  });
}

function byLine({ model, members }: ModelGroup, slot: MetricSlot): readonly UsedCurve[] {
  const isRelative = slot.curve.points.some(({ relativeTo }) => relativeTo !== null);
  const lines = isRelative
    ? [...new Set(members.map(({ shop }) => shop.profile.qualityLine))].sort((a, b) => a - b)
    : members.slice(0, 1).map(({ shop }) => shop.profile.qualityLine);
  return lines.map((qualityLine) => ({
    model,
    slot,
    qualityLine,
    isOneOfSeveral: lines.length > 1,
    members: isRelative
      ? members.filter(({ shop }) => shop.profile.qualityLine === qualityLine)
      : members,
  }));
}
