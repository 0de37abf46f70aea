// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Recovery } from '../../../shared/checkup/schema-advice';
import { RecoveryChart } from './RecoveryChart';

afterEach(cleanup);

it('has a scale in points', () => {
  const days = [70.2, 74.8].map((score, at) => ({ date: `2026-10-1${at}`, score }));
  const course: Recovery = { shop: 'x', scenario: 'asNow', days, gates: [] };
  render(<RecoveryChart courses={[course]} lines={[]} />);
  const ticks = [...screen.getByRole('img').querySelectorAll('.chart-grid + .chart-tick')];
  expect(ticks.map((tick) => tick.textContent)).toContain('70 分');
});
