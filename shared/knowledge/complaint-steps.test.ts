import { describe, expect, it } from 'vitest';
import { COMPLAINT_STEPS } from './complaint-steps';
import { COMPLAINT_KINDS } from './service-fields';
import { isKnownSource } from './sources';

describe('complaint steps', () => {
  it.each(COMPLAINT_KINDS)(
    '%s: first, last and the platform are told, with a time for each step',
    (kind) => {
      const { steps, platform, source } = COMPLAINT_STEPS[kind];
      expect(steps.length).toBeGreaterThan(2);
      for (const { by } of steps) expect(by.zh).toMatch(/\d|当天|第二天/);
      expect(platform.zh).toContain('平台');
      expect(isKnownSource(source)).toBe(true);
    },
  );

  it('never let the one complained of take it, and never take a day for an answer', () => {
    expect(COMPLAINT_STEPS.attitude.steps[0]?.what.zh).toContain('换一个人');
    expect(COMPLAINT_STEPS.slowReply.steps[0]?.by.zh).toMatch(/分钟/);
  });
});
