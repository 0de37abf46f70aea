/**
 * How well the rules read reviews that were labelled before there were rules (`testing/sample.tsv`: labels, tab, text). Every
 * third one is held out: the rules were written looking at the others and at those of `testing/sample-added.tsv` only. The floors lie a little below what was measured;
 * benchmarks/README.md has the figures.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { TEXT_RULES } from '../knowledge/text-rules';
import { saysSomething } from '../metrics/reviews-view';
import { buildLexicon } from './lexicon';
import { readReview } from './read-review';

interface Count {
  right: number;
  missed: number;
  wrong: number;
}

interface Labelled {
  readonly labels: ReadonlySet<string>;
  readonly text: string;
}

const lexicon = buildLexicon(TEXT_RULES);
let sample: readonly Labelled[] = [];
/** Reviews that turned out to be misread, and some like them. */
let added: readonly Labelled[] = [];

beforeAll(async () => {
  [sample, added] = await Promise.all([readSample('sample.tsv'), readSample('sample-added.tsv')]);
});

async function readSample(file: string): Promise<readonly Labelled[]> {
  const lines = await readFile(path.join(import.meta.dirname, 'testing', file), 'utf8');
  return lines
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [labels = '', text = ''] = line.split('\t');
      return { labels: new Set(labels.split(' ').filter((label) => label !== '')), text };
    });
}

/** Labels the rules give a text. */
function labelsOf(text: string): ReadonlySet<string> {
  if (!saysSomething(text)) return new Set();
  const found = readReview(text, lexicon);
  return new Set(
    found.map(({ topic, polarity }) => `${topic}${polarity === 'positive' ? '+' : '-'}`),
  );
}

/** Share of findings that are right, and share of labels that are found, by polarity and together. */
function figures(part: readonly Labelled[]): Readonly<Record<string, readonly [number, number]>> {
  const counts: Record<string, Count> = {};
  const count = (label: string, what: keyof Count): void => {
    for (const key of ['all', label.slice(-1)]) {
      const entry = (counts[key] ??= { right: 0, missed: 0, wrong: 0 });
      entry[what] += 1;
    }
  };
  for (const { labels, text } of part) {
    const found = labelsOf(text);
    for (const label of labels) count(label, found.has(label) ? 'right' : 'missed');
    for (const label of found) if (!labels.has(label)) count(label, 'wrong');
  }
  return Object.fromEntries(
    Object.entries(counts).map(([key, { right, missed, wrong }]) => [
      key,
      [right / (right + wrong), right / (right + missed)],
    ]),
  );
}

const isHeldOut = (_: unknown, at: number): boolean => at % 3 === 2;

describe('the rules of review texts', () => {
  it.each([
    ['all', 0.93, 0.96],
    ['+', 0.93, 0.97],
    ['-', 0.92, 0.95],
  ])('read the reviews they were written by (%s)', (polarity, precision, recall) => {
    const part = [...sample.filter((one, at) => !isHeldOut(one, at)), ...added];
    expect(part.length).toBeGreaterThan(400);
    const [right, found] = figures(part)[polarity] ?? [0, 0];
    expect(right).toBeGreaterThanOrEqual(precision);
    expect(found).toBeGreaterThanOrEqual(recall);
  });

  it.each([
    ['all', 0.89, 0.92],
    ['+', 0.85, 0.94],
    ['-', 0.92, 0.9],
  ])('read reviews they were not written by (%s)', (polarity, precision, recall) => {
    const part = sample.filter(isHeldOut);
    expect(part.length).toBeGreaterThan(200);
    const [right, found] = figures(part)[polarity] ?? [0, 0];
    expect(right).toBeGreaterThanOrEqual(precision);
    expect(found).toBeGreaterThanOrEqual(recall);
  });
});
