/** A small seeded generator (mulberry32), so that the examples are the same on every machine. */
export class Random {
  /** @param {number} seed */
  constructor(seed) {
    this.state = seed >>> 0;
  }

  /** Uniform in [0, 1). */
  next() {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /**
   * Uniform between two numbers.
   *
   * @param {number} low
   * @param {number} high
   */
  between(low, high) {
    return low + (high - low) * this.next();
  }

  /**
   * Whole number, both ends included.
   *
   * @param {number} low
   * @param {number} high
   */
  whole(low, high) {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** @param {number} probability */
  chance(probability) {
    return this.next() < probability;
  }

  /**
   * One of a list.
   *
   * @template T
   * @param {readonly T[]} list
   * @returns {T}
   */
  pick(list) {
    return /** @type {T} */ (list[Math.floor(this.next() * list.length)]);
  }

  /**
   * One of a list, by weight.
   *
   * @template T
   * @param {readonly (readonly [T, number])[]} list
   * @returns {T}
   */
  weighted(list) {
    let rest = this.next() * list.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of list) {
      rest -= weight;
      if (rest < 0) return value;
    }
    return /** @type {readonly [T, number]} */ (list[list.length - 1])[0];
  }

  /**
   * A waiting time of the given mean: never short of a third of it, with a long tail.
   *
   * @param {number} mean
   */
  wait(mean) {
    return mean * (0.35 - 0.65 * Math.log(1 - this.next()));
  }

  /**
   * Digits, the last never 0 (a rounded id would end in zeros).
   *
   * @param {number} length
   */
  digits(length) {
    let text = '';
    for (let i = 1; i < length; i += 1) text += this.whole(0, 9);
    return text + this.whole(1, 9);
  }

  /**
   * Characters of an alphabet.
   *
   * @param {number} length
   * @param {string} alphabet
   */
  text(length, alphabet) {
    let text = '';
    for (let i = 0; i < length; i += 1) text += alphabet[this.whole(0, alphabet.length - 1)];
    return text;
  }
}
