import { describe, expect, it } from 'vitest';
import { METRICS } from '../metrics/catalogue';
import { MODELS } from '../models/models';
import { CAUSES } from './causes';
import { ASSESSMENT_ITEMS, questionById, takesAnswer } from './assessment-items';
import { isKnownSource } from './sources';

/** Rows of the articles no file shows, by article and table. */
const ROWS = `
  imageQuality returnLogistics compensation interactionFrequency interactionQuality channels shareRate wordOfMouth
  publicComments brandImage
  qualityChecks supplierControl solutionSkill complaintOwner fairClaims
  sampleTesting packagingControl carrierContact orderStaffing orderSystem demandForecast
  descriptionAccuracy careAfterSales qualityGuarantee carrierChoice stockManagement deliveryOptions orderTracking
  afterSalesTeam serviceTraining serviceCommunication feedbackCollection feedbackAnalysis buyerThanks buyerRights
  processReview processFromFeedback returnSimplicity teamwork personalService membership promotions
  politeAddress respectForOpinions honesty proactiveContact problemSolving serviceAttitude
  trainingManners trainingCommunication trainingProducts trainingComplaints trainingEmotions
  agentRating agentContests agentRewards attitudeComplaints slowReplyComplaints falseClaimComplaints
`;
/** Causes of a low score, of article 000 and finer ones. */

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

describe('assessment items', () => {
  it('have ids of their own, apart from those of metrics', () => {
    const ids = ASSESSMENT_ITEMS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^assess\.[a-z][a-zA-Z]*$/.test(id))).toEqual([]);
    expect(METRICS.filter(({ id }) => id.startsWith('assess.'))).toEqual([]);
  });

  it('are all the rows of the articles that no file shows', () => {
    const ids = ASSESSMENT_ITEMS.map(({ id }) => id.replace('assess.', ''));
    expect(ids.toSorted()).toEqual([...words(ROWS)].sort());
  });

  it('have names of their own in both languages', () => {
    const taken = new Set(METRICS.map(({ name }) => name.zh));
    for (const { name } of ASSESSMENT_ITEMS) {
      expect(name.zh).toMatch(/^\p{Script=Han}+$/u);
      expect(name.en).toMatch(/^[A-Z]/);
      expect(taken.has(name.zh), name.zh).toBe(false);
    }
    expect(new Set(ASSESSMENT_ITEMS.map(({ name }) => name.zh)).size).toBe(ASSESSMENT_ITEMS.length);
    expect(new Set(ASSESSMENT_ITEMS.map(({ name }) => name.en)).size).toBe(ASSESSMENT_ITEMS.length);
  });

  it('come from tables of the articles', () => {
    const sources = ASSESSMENT_ITEMS.map(({ source }) => source);
    expect(sources.filter((source) => !isKnownSource(source))).toEqual([]);
  });

  it.each(ASSESSMENT_ITEMS)('$id is asked so that two people answer alike', (item) => {
    expect(item.ask.zh).toMatch(/[？]$/u);
    expect(item.ask.en).toMatch(/\?$/);
    const told = item.unit === 'stars' ? item.levels : [item.counted];
    if (item.unit === 'stars') expect(told).toHaveLength(5);
    for (const language of ['zh', 'en'] as const) {
      const texts = told.map((text) => text[language]);
      expect(new Set(texts).size).toBe(told.length);
      expect(texts.every((text) => text.length > 0)).toBe(true);
      // The best stands first: no level can lean on the one before it.
      expect(texts.filter((text) => /^(同上|同样|the same\b)/iu.test(text))).toEqual([]);
    }
    const english = [item.ask, item.note, ...told].flatMap((text) => text?.en ?? []);
    expect(english.join(' ')).not.toMatch(/\p{Script=Han}/u);
  });

  it.each(ASSESSMENT_ITEMS)(
    '$id refers to metrics there are, and a cause is found by it',
    (item) => {
      const metrics = new Set(METRICS.map(({ id }) => id));
      expect([...item.answeredBy, ...item.concerns].filter((id) => !metrics.has(id))).toEqual([]);
      expect(item.concerns.length).toBeGreaterThan(0);
      expect(CAUSES.some(({ questions }) => questions.includes(item.id))).toBe(true);
    },
  );

  it('take 亲 and 您好 for as polite as 先生 and 女士', () => {
    expect(questionById('assess.politeAddress')?.note?.zh).toMatch(/亲.*您好.*先生.*女士/);
  });

  it('take every value a model puts on a curve, and nothing beyond a level or a bound', () => {
    const points = MODELS.flatMap(({ dimensions }) => dimensions)
      .flatMap(({ metrics }) => metrics)
      .flatMap(({ metric, curve }) => {
        const item = questionById(metric);
        return item === undefined ? [] : curve.points.map(({ value }) => ({ item, value }));
      });
    expect(points.length).toBeGreaterThan(40);
    expect(points.filter(({ item, value }) => !takesAnswer(item, value))).toEqual([]);
    for (const item of ASSESSMENT_ITEMS) {
      const beyond = item.unit === 'stars' ? [0, 6, 2.5, Number.NaN] : [-1, item.most + 1];
      expect(beyond.filter((value) => takesAnswer(item, value))).toEqual([]);
    }
  });
});
