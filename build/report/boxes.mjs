/**
 * Boxes on a page and the matrices that lead there.
 *
 * @typedef {object} Box upright, in points; `top` is less than `bottom`
 * @property {number} left
 * @property {number} top
 * @property {number} right
 * @property {number} bottom
 *
 * @typedef {[number, number, number, number, number, number]} Matrix as in a PDF: a b c d e f
 */

/**
 * The matrix that does what `inner` does and then `outer`.
 *
 * @param {Matrix} outer
 * @param {ArrayLike<number>} inner
 * @returns {Matrix}
 */
export function times([a, b, c, d, e, f], inner) {
  const [g = 0, h = 0, i = 0, j = 0, k = 0, l = 0] = Array.from(inner);
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

/**
 * The upright box around an extent (x, y, x, y) after a matrix.
 *
 * @param {Matrix} matrix
 * @param {ArrayLike<number>} extent
 * @returns {Box}
 */
export function boxUnder([a, b, c, d, e, f], extent) {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(extent);
  const corners = [x0, x1].flatMap((x) => [y0, y1].map((y) => [x, y]));
  const xs = corners.map(([x = 0, y = 0]) => a * x + c * y + e);
  const ys = corners.map(([x = 0, y = 0]) => b * x + d * y + f);
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}

/**
 * What two boxes share; its width or height is not positive when they share nothing.
 *
 * @param {Box} a
 * @param {Box} b
 * @returns {Box}
 */
export function intersection(a, b) {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

/**
 * The box around two.
 *
 * @param {Box} a
 * @param {Box} b
 * @returns {Box}
 */
export function union(a, b) {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}
