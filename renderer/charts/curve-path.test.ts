import { describe, expect, it } from 'vitest';
import { curvePath } from './curve-path';

const points = [
  { x: 10, y: 50 },
  { x: 20, y: 30 },
];

describe('curvePath', () => {
  it('runs straight between control points and flat outside them', () => {
    expect(curvePath('linear', points, [0, 40], 'higher')).toBe('M0 50L10 50L20 30L40 30');
  });

  it('holds a step until the next value is reached where higher is better', () => {
    expect(curvePath('steps', points, [0, 40], 'higher')).toBe('M0 50L10 50L20 50L20 30L40 30');
  });

  it('drops right after a value is exceeded where lower is better', () => {
    expect(curvePath('steps', points, [0, 40], 'lower')).toBe('M0 50L10 50L10 30L20 30L40 30');
  });

  it('is empty without points', () => {
    expect(curvePath('linear', [], [0, 1], 'higher')).toBe('');
  });
});
