// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ShopTotal } from '../../shared/checkup/schema';
import { articleCheckup } from '../testing/article-checkup';
import { TotalFigure } from './TotalFigure';

const [model] = articleCheckup().result.models;
if (model === undefined) throw new Error('no model');

const estimated: ShopTotal = {
  score: 80,
  low: 77.6,
  high: 82.4,
  official: null,
  corrected: null,
  bonus: null,
  deduction: null,
  coverage: 0.5,
  indicative: true,
  grade: 'good',
  stage: 'formal',
  formal: null,
  display: null,
  stars: null,
  paidOrders: null,
  status: 'estimated',
};

function shown(total: ShopTotal): string {
  if (model === undefined) throw new Error('no model');
  const { container } = render(<TotalFigure total={total} model={model} />);
  return container.textContent;
}

describe('TotalFigure', () => {
  it('shows an estimate as a band that says so, never as a bare figure', () => {
    const text = shown(estimated);
    expect(text).toContain('77.6–82.4');
    expect(text).toContain('估算');
    expect(text).toContain('参考');
    expect(text).not.toContain('80.0');
  });

  it('marks an estimate that has no band as approximate', () => {
    expect(shown({ ...estimated, low: null, high: null })).toContain('≈ 80.0');
  });

  it('shows the official score as such, whatever the model says', () => {
    const text = shown({ ...estimated, status: 'official', official: 56, indicative: false });
    expect(text).toContain('56.0');
    expect(text).toContain('官方');
    expect(text).not.toContain('77.6');
  });

  it('shows an official score of five points to the hundredth, without a grade', () => {
    const text = shown({ ...estimated, status: 'official', official: 4.72, grade: null });
    expect(text).toContain('4.72');
    expect(text).not.toContain('良好');
  });

  it('names a missing total instead of showing a zero', () => {
    shown({ ...estimated, score: null, low: null, high: null, grade: null, status: 'noTotal' });
    expect(screen.getByText('不给总分')).toBeDefined();
  });

  it('says the grade in a word', () => {
    expect(shown(estimated)).toContain('良好');
  });
});
