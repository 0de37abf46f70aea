/** Measures what `what-if.mjs` says, on a check-up read from a file; a process of its own. */
import { readFileSync } from 'node:fs';
import { eventCosts } from '../shared/advice/event-costs';
import { opportunitiesOf } from '../shared/advice/opportunities';
import { plansOf } from '../shared/advice/plan';
import { recoveries } from '../shared/advice/recovery';
import { whatIf } from '../shared/advice/what-if';
import type { CheckupResult, ShopResult } from '../shared/checkup/schema';
import { compare } from '../shared/comparison/compare';
import { ACTIONS } from '../shared/knowledge/actions';

const SHOPS = 12;
const ROUNDS = 500;
const FEWER_ROUNDS = 20;

/** Twelve shops from those of the file, taken in turn under other names; their values stay. */
function twelveShops({ shops }: CheckupResult): readonly ShopResult[] {
  return Array.from({ length: SHOPS }, (_, place) => {
    const shop = shops[place % shops.length];
    if (shop === undefined) throw new Error('The check-up has no shop.');
    return { ...shop, id: `${shop.id} ${place}`, name: `${shop.name} ${place}` };
  });
}

/** Milliseconds of the first run, and the median and 95th percentile of the others. */
function time(name: string, rounds: number, run: (round: number) => unknown): void {
  const times = Array.from({ length: rounds }, (_, round) => {
    const started = performance.now();
    run(round);
    return performance.now() - started;
  });
  const sorted = times.slice(1).sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(share * sorted.length)] ?? Number.NaN;
  const shown = [times[0] ?? Number.NaN, at(0.5), at(0.95)].map((ms) => ms.toFixed(2));
  console.log(`| ${name} | ${shown.join(' | ')} |`);
}

const result = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as CheckupResult;
const shops = twelveShops(result);
const { models, period } = result;
const comparison = compare(shops, models);
const modelOf = new Map(models.map((model) => [model.id, model]));

console.log('| 12 shops | first, ms | median, ms | 95th, ms |\n| --- | ---: | ---: | ---: |');
time('what if: one value of every shop', ROUNDS, (round) =>
  shops.map((shop) => {
    const model = modelOf.get(shop.model);
    if (model === undefined) throw new Error(`No model ${shop.model}.`);
    return whatIf(shop, model, { values: new Map([['goods.rating', 4 + (round % 100) / 100]]) });
  }),
);
time('what if: thirty five-star reviews of every shop', ROUNDS, () =>
  shops.map((shop) => {
    const model = modelOf.get(shop.model);
    if (model === undefined) throw new Error(`No model ${shop.model}.`);
    return whatIf(shop, model, { events: new Map([['fiveStarReview', 30]]) });
  }),
);
time('event costs', FEWER_ROUNDS, () => eventCosts(shops, models));
time('opportunities', FEWER_ROUNDS, () => opportunitiesOf(shops, models, comparison));
time('recovery, both courses', FEWER_ROUNDS, () => recoveries(shops, models, period));
time('plans, every gate', FEWER_ROUNDS, () => plansOf(shops, models, comparison, ACTIONS));
