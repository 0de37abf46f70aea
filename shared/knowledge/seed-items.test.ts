import { describe, expect, it } from 'vitest';
import { compare } from '../comparison/compare';
import { METRICS } from '../metrics/catalogue';
import { MODELS } from '../models/models';
import { SIX_FACTORS } from '../models/data/six-factors';
import { ARTICLE_SHOPS, scored } from '../scoring/testing/shops';
import { ACTIONS } from './actions';
import { ASSESSMENT_ITEMS } from './assessment-items';
import { CAUSES } from './causes';
import { FORBIDDEN_PRACTICES } from './forbidden-practices';
import { HANDBOOK } from './handbook';
import { SEED_ITEMS, SEED_MEASURES, SEED_READINGS, SEED_REMEDIES } from './seed-items';
import { USE_KINDS, type SeedStatement, type UseKind } from './seed-items/seed-item';
import { COMPLAINT_KINDS, TRAINING_FIELDS } from './service-fields';
import { isKnownSource } from './sources';
import { TOPIC_IDS } from './text-rules/rule';

const ALL: readonly SeedStatement[] = [
  ...SEED_ITEMS,
  ...SEED_MEASURES,
  ...SEED_REMEDIES,
  ...SEED_READINGS,
];

const idsOf = (list: readonly { readonly id: string }[]): readonly string[] =>
  list.map(({ id }) => id);

const told = compare(
  ARTICLE_SHOPS.map((shop) => scored(shop, SIX_FACTORS)),
  MODELS,
).metrics.filter(({ reading }) => reading !== null);

/** What exists of each kind. */
const KNOWN: Readonly<Record<UseKind, ReadonlySet<string>>> = {
  metric: new Set(idsOf(METRICS)),
  slot: new Set(
    MODELS.flatMap(({ id, dimensions }) =>
      dimensions.flatMap(({ metrics, fallback }) =>
        [...metrics, ...fallback].map(({ metric }) => `${id}/${metric}`),
      ),
    ),
  ),
  question: new Set(idsOf(ASSESSMENT_ITEMS)),
  cause: new Set(idsOf(CAUSES)),
  action: new Set(idsOf(ACTIONS)),
  topic: new Set(TOPIC_IDS),
  training: new Set(TRAINING_FIELDS),
  complaint: new Set(COMPLAINT_KINDS),
  reading: new Set(told.map(({ metric }) => metric)),
  entry: new Set(HANDBOOK.flatMap(({ entries }) => idsOf(entries))),
  warning: new Set(idsOf(FORBIDDEN_PRACTICES)),
};

/** Kinds that only tell; an item needs one that measures, asks, finds or advises. */
const TELLING: readonly UseKind[] = ['entry', 'warning', 'topic', 'reading'];

function partsOf(use: string): { readonly kind: UseKind; readonly id: string } {
  const [name, id = ''] = use.split(' ');
  const kind = USE_KINDS.find((one) => one === name);
  if (kind === undefined) throw new Error(`No kind of use: ${use}`);
  return { kind, id };
}

describe('what the articles say', () => {
  it('is there from 1 to 99, each once', () => {
    expect(SEED_ITEMS.map(({ number }) => number)).toEqual(
      Array.from({ length: 99 }, (_, index) => index + 1),
    );
    expect([SEED_MEASURES, SEED_REMEDIES, SEED_READINGS].map((list) => list.length)).toEqual([
      18, 5, 10,
    ]);
  });

  it('comes as many times from each article as its tables have rows', () => {
    const rows = (article: string) =>
      SEED_ITEMS.filter(({ source }) => source.startsWith(article)).length;
    // Article 004 has 19 rows; quick and prompt replies are one item.
    expect(['000', '001', '002', '003', '004'].map(rows)).toEqual([13, 25, 15, 28, 18]);
    expect(ALL.filter(({ source }) => !isKnownSource(source))).toEqual([]);
  });

  it('leads only to what exists', () => {
    const dead = ALL.flatMap(({ name, uses }) =>
      uses
        .filter((use) => !KNOWN[partsOf(use).kind].has(partsOf(use).id))
        .map((use) => `${name.zh}: ${use}`),
    );
    expect(dead).toEqual([]);
  });

  it('is measured, asked, found or acted on, not only told', () => {
    const idle = ALL.filter(({ uses }) => uses.every((use) => TELLING.includes(partsOf(use).kind)));
    expect(idle.map(({ name }) => name.zh)).toEqual([]);
  });

  it('lists no use twice', () => {
    const twice = ALL.filter(({ uses }) => new Set(uses).size !== uses.length);
    expect(twice.map(({ name }) => name.zh)).toEqual([]);
  });

  it('leaves no training field or kind of complaint without an item', () => {
    const used = new Set<string>(ALL.flatMap(({ uses }) => uses));
    const unused = (['training', 'complaint'] as const).flatMap((kind) =>
      [...KNOWN[kind]].filter((id) => !used.has(`${kind} ${id}`)),
    );
    expect(unused).toEqual([]);
  });
});
