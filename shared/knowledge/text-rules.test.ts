import { describe, expect, it } from 'vitest';
import { plainText } from '../review-texts/plain-text';
import { TEXT_RULES } from './text-rules';
import { TOPIC_IDS } from './text-rules/rule';

/** The words of a list. */
function wordsOf(list: string): readonly string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

describe('rules of review texts', () => {
  it('name every topic in both languages', () => {
    for (const topic of TOPIC_IDS) {
      const { zh, en } = TEXT_RULES.topics[topic].name;
      expect([zh, en]).not.toContain('');
    }
  });

  it('never call a word good and bad of one topic', () => {
    for (const topic of TOPIC_IDS) {
      const { good, bad, groups } = TEXT_RULES.topics[topic];
      for (const { good: praise = '', bad: blame = '' } of [{ good, bad }, ...groups]) {
        const both = wordsOf(praise).filter((word) => wordsOf(blame).includes(word));
        expect([topic, both]).toEqual([topic, []]);
      }
    }
    const { good, bad } = TEXT_RULES.modifiers;
    expect(wordsOf(good).filter((word) => wordsOf(bad).includes(word))).toEqual([]);
  });

  it('are written as texts are looked at, with patterns that find them all', () => {
    for (const topic of TOPIC_IDS) {
      const { good, bad } = TEXT_RULES.topics[topic];
      for (const word of wordsOf(`${good} ${bad}`)) expect(plainText(word)).toBe(word);
    }
    for (const { pattern } of TEXT_RULES.patterns) expect(pattern.flags).toBe('g');
  });
});
