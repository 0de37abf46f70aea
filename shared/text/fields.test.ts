import { describe, expect, it } from 'vitest';
import { targetsOf } from '../import/mappings/targets';
import { valuesOf } from '../import/mappings/word-values';
import { RECORD_KINDS } from '../model/records';
import { WORD_FIELDS } from '../model/teaching';
import { fieldText } from './fields';
import { WORD_VALUES } from './word-values';

describe('names of fields', () => {
  it.each(RECORD_KINDS)('all targets of %s have one, no two alike', (kind) => {
    const targets = targetsOf(kind).map(({ target }) => target);
    for (const target of targets) expect(fieldText(kind, target).zh, target).not.toBe(target);
    for (const language of ['zh', 'en'] as const) {
      const names = targets.map((target) => fieldText(kind, target)[language]);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe('names of what words mean', () => {
  it.each(WORD_FIELDS)('all values of %s have one, no two alike', (field) => {
    const texts: Readonly<Record<string, { zh: string }>> = WORD_VALUES[field];
    const names = valuesOf(field).map((value) => texts[value]?.zh);
    expect(names).not.toContain(undefined);
    expect(new Set(names).size).toBe(valuesOf(field).length);
  });
});
