/** Measures what `texts.mjs` says; a process of its own. */
import { readFileSync } from 'node:fs';
import os from 'node:os';
import { keepRows } from '../shared/metrics/kept-rows';
import { makeDataset, type RowOf } from '../shared/metrics/testing/make-dataset';
import { analyseTexts } from '../shared/review-texts/analyse-texts';

const REVIEWS = 60_000;
const PRODUCTS = 200;
const ROUNDS = 7;
const PERIOD = { from: '2026-09-12', to: '2026-10-11' };

/** Reviews put together of one to four made-up sentences; hardly two are alike. */
function reviews(sentences: readonly string[]): readonly RowOf<'reviews'>[] {
  let state = 1;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const sentence = (): string => sentences[below(sentences.length)] ?? '';
  return Array.from({ length: REVIEWS }, (_, at) => {
    const day = String(below(30) + 1).padStart(2, '0');
    return {
      orderId: String(at),
      productId: String(below(PRODUCTS)),
      productName: null,
      rating: below(5) + 1,
      content: Array.from({ length: below(4) + 1 }, sentence).join('，'),
      appendContent: below(10) === 0 ? sentence() : null,
      reply: below(3) === 0 ? '谢谢您的支持，有问题第一时间联系我们' : null,
      time: `2026-${below(2) === 0 ? '09' : '10'}-${day} 10:00:00`,
    };
  });
}

const sentences = readFileSync(process.argv[2] ?? '', 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t')[1] ?? '');
const kept = keepRows(makeDataset({ 甲店: { reviews: reviews(sentences) } }));

const times: number[] = [];
let read = 0;
for (let round = 0; round < ROUNDS; round += 1) {
  const started = process.cpuUsage();
  const begun = performance.now();
  const [shop] = analyseTexts(kept, PERIOD);
  times.push(performance.now() - begun);
  const { user, system } = process.cpuUsage(started);
  read = (shop?.reviews ?? 0) + (shop?.before?.reviews ?? 0);
  const shown = [times.at(-1) ?? 0, (user + system) / 1000].map((ms) => ms.toFixed(0));
  console.log(`round ${round + 1}: ${shown.join(' ms, processor ')} ms`);
}
const sorted = times.slice(1).sort((a, b) => a - b);
const median = sorted[sorted.length >> 1] ?? Number.NaN;
const load = (os.loadavg()[0] ?? Number.NaN).toFixed(1);
console.log(`${REVIEWS} reviews, ${read} of the days looked at`);
console.log(
  `first ${times[0]?.toFixed(0)} ms, then ${median.toFixed(0)} ms (median), load ${load}`,
);
