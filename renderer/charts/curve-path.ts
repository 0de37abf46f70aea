interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The path of a curve through its control points (sorted by x), flat to both ends of the chart. Steps hold a point's
 * height from its value on in the direction of better: to the right where higher is better, else to the left.
 */
export function curvePath(
  kind: 'linear' | 'steps',
  points: readonly Point[],
  [start, end]: readonly [number, number],
  direction: 'higher' | 'lower',
): string {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return '';
  const commands = [`M${round(start)} ${round(first.y)}`];
  for (const [index, point] of points.entries()) {
    const previous = points[index - 1];
    if (kind === 'steps' && previous !== undefined) {
      commands.push(
        direction === 'higher'
          ? `L${round(point.x)} ${round(previous.y)}`
          : `L${round(previous.x)} ${round(point.y)}`,
      );
    }
    commands.push(`L${round(point.x)} ${round(point.y)}`);
  }
  commands.push(`L${round(end)} ${round(last.y)}`);
  return commands.join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
