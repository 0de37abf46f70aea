/** A small seeded generator (mulberry32): the same numbers on every machine. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** Uniform in [0, 1). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** Whole number, both ends included. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** One of a list; 0 of an empty one. */
  pick(list: readonly number[]): number {
    return list[Math.floor(this.next() * list.length)] ?? 0;
  }

  /** A waiting time of about this mean. */
  wait(mean: number): number {
    return Math.round(-mean * Math.log(1 - this.next()));
  }

  /** Digits, the first never 0. */
  digits(length: number): string {
    let text = String(this.whole(1, 9));
    while (text.length < length) text += String(this.whole(0, 9));
    return text;
  }
}
