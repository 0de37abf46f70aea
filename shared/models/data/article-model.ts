/** Models of articles that name five headings with rows below and give no weights: all headings and all rows count the same. */
import { article, estimate, linear } from '../build';
import type { Curve, MetricSlot, ModelDimension, ScoreModel } from '../schema';
import type { LocalText } from '../../text/local-text';

/** A judgement from 1 to 5. */
export const STARS = linear(
  estimate({
    zh: '1 分记 0，5 分记 100，中间按直线',
    en: '1 star scores 0, 5 stars 100, a straight line between',
  }),
  [1, 0],
  [5, 100],
);
export const RATE_AS_POINTS = linear(
  estimate({ zh: '比率即得分', en: 'the rate itself is the score' }),
  [0, 0],
  [1, 100],
);

/** A heading of an article and the curves of its rows by metric or item of the self-assessment. */
export interface Heading {
  readonly id: string;
  readonly name: LocalText;
  readonly rows: readonly (readonly [measure: string, curve: Curve])[];
}

interface ArticleModel extends Pick<ScoreModel, 'id' | 'name'> {
  /** The article, as texts call it. */
  readonly title: LocalText;
  readonly headings: readonly Heading[];
}

/** The model of an article: the total runs from 0 to 100 and is no platform's. */
export function articleModel({ id, name, title, headings }: ArticleModel): ScoreModel {
  const structure = article({
    zh: `${title.zh}列出的${headings.length}个方面；文中未给权重，取等权`,
    en: `${headings.length} headings of the ${title.en}; it gives no weights, so they weigh the same`,
  });
  const even = article({
    zh: `${title.zh}同一方面下的各项，文中未分轻重，取等权`,
    en: `rows of one heading in the ${title.en}; it does not rank them, so they weigh the same`,
  });
  const slot = ([metric, curve]: Heading['rows'][number]): MetricSlot => ({
    metric,
    weight: 1,
    weightProvenance: even,
    core: true,
    curve,
  });
  return {
    id,
    version: '1',
    name,
    platform: null,
    validFrom: null,
    validTo: null,
    scale: { min: 0, max: 100 },
    dimensionScale: { min: 0, max: 100 },
    structureProvenance: structure,
    dimensions: headings.map((heading): ModelDimension => ({
      id: heading.id,
      name: heading.name,
      weight: 1 / headings.length,
      weightProvenance: structure,
      metrics: heading.rows.map(slot),
      fallback: [],
    })),
    weightAlternatives: [],
    growthStage: null,
    lowVolume: null,
    industryWeights: [],
    notCovered: [],
    bonuses: [],
    deductions: [],
    grades: [
      { id: 'excellent', from: 85 },
      { id: 'good', from: 75 },
      { id: 'watch', from: 60 },
      { id: 'poor', from: 0 },
    ],
    gradesProvenance: estimate({
      zh: '85、75、60 为本程序的分档，平台没有这套分',
      en: '85, 75 and 60 are this program’s own grades; no platform has such a score',
    }),
    display: [],
    stars: [],
    gates: [],
    estimated: true,
    parent: null,
  };
}
