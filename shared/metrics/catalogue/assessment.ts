import { ASSESSMENT_ITEMS } from '../../knowledge/assessment-items';
import type { AssessmentItem } from '../../knowledge/assessment/question';
import { describeSource } from '../../knowledge/sources';
import type { LocalText } from '../../text/local-text';
import type { MetricDefinition } from '../metric';

/** The questions of the self-assessment as metrics: only answers give them. */
export const ASSESSED: readonly MetricDefinition[] = ASSESSMENT_ITEMS.map(
  (item): MetricDefinition => ({
    id: item.id,
    group: 'assessment',
    name: item.name,
    unit: item.unit,
    direction: item.direction,
    formula: howAnswered(item),
    help: { zh: `自评：${item.ask.zh}`, en: `Self-assessment: ${item.ask.en}` },
    needs: [],
    official: null,
    origin: describeSource(item.source),
  }),
);

/** What a figure of it means: the levels from the best down, or what is counted. */
function howAnswered(item: AssessmentItem): LocalText {
  if (item.unit !== 'stars') {
    return { zh: `自评：${item.counted.zh}`, en: `answered by the shop: ${item.counted.en}` };
  }
  const best = item.levels.map((text, index) => ({ text, level: index + 1 })).reverse();
  return {
    zh: `自评：${best.map(({ text, level }) => `${level} = ${text.zh}`).join('；')}`,
    en: `answered by the shop: ${best.map(({ text, level }) => `${level} = ${text.en}`).join('; ')}`,
  };
}
