/** The 95 % interval of a share. Small enough for views, too. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The two-sided 95 % point of the standard normal distribution. */
const Z = 1.959963984540054;

/** Wilson's score interval of a ratio (E. B. Wilson, 1927). */
export function wilson(numerator: number, denominator: number): Interval {
  const share = numerator / denominator;
  const widened = 1 + Z ** 2 / denominator;
  const centre = (share + Z ** 2 / (2 * denominator)) / widened;
  const half =
    (Z / widened) *
    Math.sqrt((share * (1 - share)) / denominator + Z ** 2 / (4 * denominator ** 2));
  return {
    low: numerator === 0 ? 0 : Math.max(centre - half, 0),
    high: numerator === denominator ? 1 : Math.min(centre + half, 1),
  };
}
