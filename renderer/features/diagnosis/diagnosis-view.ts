/** What the page shows of the causes: pure choices. */
import type { CheckupResult, Evidence, ShopResult } from '../../../shared/checkup/schema';
import type { CauseEvidence, CauseFinding } from '../../../shared/checkup/schema-causes';
import { METRICS } from '../../../shared/metrics/catalogue';
import { causeById } from '../../../shared/knowledge/causes';
import type { Cause } from '../../../shared/knowledge/cause';
import { metricOf, pointsAtStake, type ModelGroup } from '../../ui/check-up';

/** A finding with what the knowledge base says of its cause. */
export interface KnownFinding {
  readonly finding: CauseFinding;
  readonly cause: Cause;
}

/** A shop's findings in their order. Causes this version no longer knows are left out: there is nothing to say of them. */
export function causesOf({ causes }: CheckupResult, shop: string): readonly KnownFinding[] {
  return causes
    .filter((finding) => finding.shop === shop)
    .toSorted((a, b) => a.order - b.order)
    .flatMap((finding) => {
      const cause = causeById(finding.cause);
      return cause === undefined ? [] : [{ finding, cause }];
    });
}

/** The shops by the points they lose, most first. */
export function shopsByLoss(result: CheckupResult): ModelGroup['members'] {
  const loss = ({ id }: ShopResult): number => pointsAtStake(result, id) ?? -1;
  return result.shops
    .map((shop, index) => ({ shop, index }))
    .sort((a, b) => loss(b.shop) - loss(a.shop));
}

/**
 * What a cause without points does to the total. fixed: the platform fixes it · none: all evidence is metrics the rules do not
 * count or that are at full marks · unknown: of words and answers, or of metrics that could not be scored.
 */
export function effectOf(
  result: CheckupResult,
  { shop: id, evidence, metrics }: CauseFinding,
): 'fixed' | 'none' | 'unknown' {
  const shop = result.shops.find((one) => one.id === id);
  if (shop === undefined) return 'unknown';
  if (shop.total.stage === 'growth') return 'fixed';
  const isWithout = evidence.every(({ kind, about }) => {
    const metric = kind === 'metric' ? metricOf(shop, about) : undefined;
    return metric !== undefined && (metric.dimension === null || metric.score !== null);
  });
  return metrics.length === 0 && isWithout ? 'none' : 'unknown';
}

/** Found causes apart from mere hints. */
export function bySureness(findings: readonly KnownFinding[]) {
  const isHint = ({ finding }: KnownFinding) => finding.strength === 'weak';
  return {
    found: findings.filter((one) => !isHint(one)),
    hints: findings.filter(isHint),
  };
}

/** The metric of the catalogue a piece of evidence is about; undefined for anything else. */
export function metricOfEvidence({ kind, about }: CauseEvidence) {
  return kind === 'metric' ? METRICS.find(({ id }) => id === about) : undefined;
}

/** File and sheet a row stands in. */
export function fileOf({ sources }: CheckupResult, { source }: Evidence): string {
  const found = sources[source];
  return [found?.file, found?.sheet].filter((part) => part).join(' · ');
}
