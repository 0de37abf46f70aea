/** A linear scale: the function from values of `domain` to positions in `range`; a domain of no width maps to its middle. */
export function linearScale(
  domain: readonly [number, number],
  range: readonly [number, number],
): (value: number) => number {
  const [from, to] = domain;
  const [start, end] = range;
  if (from === to) return () => (start + end) / 2;
  return (value) => start + ((value - from) / (to - from)) * (end - start);
}

/** Three to six round values that span the domain's inside: steps of 1, 2 or 5 times a power of ten. */
export function roundTicks(from: number, to: number): readonly number[] {
  const width = to - from;
  if (!(width > 0)) return [from];
  const power = 10 ** Math.floor(Math.log10(width / 3));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => width / size <= 5);
  if (step === undefined) return [from, to];
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}
