import { describe, expect, it } from 'vitest';
import { gainFigure, pointsFigure, scoreFigure, shareFigure, valueFigure } from './figure';
import { figureText, plainFigureText } from './figure-text';
import { momentContent } from './moment';

describe('a figure reads as its cell shows it', () => {
  it.each([
    [valueFigure(0.0035, 'ratio', undefined), '0.35%'],
    [valueFigure(1, 'ratio', undefined), '100%'],
    [valueFigure(1.005, 'ratio', undefined), '100.5%'],
    [valueFigure(4.8167, 'stars', undefined), '4.82'],
    [valueFigure(36, 'hours', 'days'), '1.5'],
    [valueFigure(12_345, 'count', undefined), '12,345'],
    [valueFigure(-12_345_678, 'count', undefined), '-12,345,678'],
    [valueFigure(-31.8151533126496, 'hours', undefined), '-31.8'],
    [scoreFigure(59.96, [60]), '59.96'],
    [shareFigure(0.725), '72.5%'],
    [gainFigure(1.668), '+1.7'],
    [gainFigure(-0.0633), '-0.06'],
    [gainFigure(-0.001), '0.0'],
    [gainFigure(0), '0.0'],
    [pointsFigure(-0.001), '0'],
    [{ value: 7, format: 'General' }, '7'],
    [momentContent('2026-10-12 09:30:59'), '2026-10-12 09:30'],
    [momentContent('2026-10-12'), '2026-10-12'],
  ])('%j: %s', (figure, text) => {
    if (figure === null || typeof figure === 'string') throw new Error('no figure');
    expect(figureText(figure)).toBe(text);
    expect(plainFigureText(figure)).toBe(text.replaceAll(',', ''));
  });
});

it('leaves what is no time as it is', () => {
  for (const text of ['下周', '2026-13-40', '']) expect(momentContent(text)).toBe(text);
  expect(momentContent(null)).toBeNull();
});
