/** Models of platforms that publish what they look at, but not how much each part counts: no total until weights are given. */
import { estimate, linearByQualityLine } from '../build';
import type { Curve, MetricSlot, ModelDimension, Provenance, ScoreModel } from '../schema';
import type { LocalText } from '../../text/local-text';

const NO_WEIGHT = estimate({
  zh: '平台没有公开每块占多少；填上权重才有总分',
  en: 'the platform does not publish how much each part counts; there is a total once weights are given',
});
const EVEN = estimate({
  zh: '平台没有公开同一块里各项的轻重，先按一样重',
  en: 'the platform does not publish how much the metrics of one part count, so they count the same',
});

/** Where nothing at all is known of what a value is worth. */
export const OWN = estimate({
  zh: '没有公开标准，也没有可参考的数；曲线是本程序自定的起点',
  en: 'no standard and no figures to go by are public; the curve is this program’s own starting point',
});

/** Quality returns and refunds, by the only lines of categories that are public. */
export const BY_QUALITY_LINE = linearByQualityLine(
  estimate({
    zh: '没有公开标准；借用抖音的类目品退率线：线上 70 分，两倍 40 分',
    en: 'no standard is public; Douyin’s quality-return line of the category is borrowed: 70 points at the line, 40 at twice the line',
  }),
  [0, 100],
  [1, 70],
  [2, 40],
);

/** A metric of a card, of the same weight as the card's others. */
export function equalSlot(metric: string, curve: Curve): MetricSlot {
  return { metric, weight: 1, weightProvenance: EVEN, core: true, curve };
}

/** A part of a platform's score: any of its metrics gives it a score, its weight is the user's to give. */
export function card(id: string, name: LocalText, metrics: MetricSlot[]): ModelDimension {
  return { id, name, weight: null, weightProvenance: NO_WEIGHT, metrics, fallback: [] };
}

interface PlatformModel extends Pick<
  ScoreModel,
  'id' | 'name' | 'platform' | 'validFrom' | 'dimensions' | 'notCovered'
> {
  readonly structure: Provenance;
}

/** A model without a total; points run from 0 to 100 in every part. */
export function platformModel({ structure, ...given }: PlatformModel): ScoreModel {
  return {
    ...given,
    version: '1',
    validTo: null,
    scale: { min: 0, max: 100 },
    dimensionScale: { min: 0, max: 100 },
    structureProvenance: structure,
    weightAlternatives: [],
    growthStage: null,
    lowVolume: null,
    industryWeights: [],
    bonuses: [],
    deductions: [],
    grades: [
      { id: 'excellent', from: 90 },
      { id: 'good', from: 80 },
      { id: 'watch', from: 60 },
      { id: 'poor', from: 0 },
    ],
    gradesProvenance: estimate({
      zh: '90、80、60 为本程序的分档，不是平台的',
      en: '90, 80 and 60 are this program’s own grades, not the platform’s',
    }),
    display: [],
    stars: [],
    gates: [],
    estimated: true,
    parent: null,
  };
}
