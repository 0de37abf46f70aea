import type { ShopResult } from '../checkup/schema';
import type { Recovery } from '../checkup/schema-advice';
import { DAILY_DAYS, dateOf, DAY, secondOfDate, WINDOW_DAYS } from '../metrics/time-windows';
import type { ScoreModel } from '../models/schema';
import { isOnModelScale } from '../scoring/official';
import { bestOf } from './after-events';
import { firstDay, judgedDay } from './judged-day';
import { gatesAbove } from './lines';
import { modelOf } from './model-of';
import { rescorerOf, type Rescorer } from './rescore';
import { DAYS_AHEAD, rollingOf, windowValue, type Rolling } from './rolling';

/** The place of the period's last day in a metric's days. */
const TODAY = DAILY_DAYS - 1;

/**
 * How each shop's total moves over the next 60 days as old days leave the 30-day window, twice: new days like the mean of the
 * last 7, and like full marks of every metric (or like the last 7, where those are better still) on the same volume. Metrics
 * without days stay as they are, and so does one whose window runs empty.
 *
 * Gates judged over days before now take the platform's own totals of those days where they are known, else ours.
 *
 * Shops whose total does not move with their metrics are left out; without dates there is nothing. The last days' returns are
 * not all in yet, so that return rates of new days come out low: sentences say so.
 * @param period of the check-up; days ahead follow its last one
 */
export function recoveries(
  shops: readonly ShopResult[],
  models: readonly ScoreModel[],
  period: { readonly to: string | null },
): Recovery[] {
  const last = period.to;
  if (last === null) return [];
  return shops.flatMap((shop) => {
    const model = modelOf(shop, models);
    const rescorer = rescorerOf(shop, model);
    if (rescorer === null) return [];
    return (['asNow', 'full'] as const).map((scenario) => {
      const rolling = shop.metrics
        .filter(({ id, score }) => rescorer.values.has(id) && score !== null)
        .flatMap((metric) => {
          const atLeast = scenario === 'full' ? bestOf(metric.id, shop, model) : null;
          return rollingOf(metric, last, atLeast) ?? [];
        });
      return recoveryOf(shop, model, rescorer, { scenario, rolling, last });
    });
  });
}

interface Course {
  readonly scenario: Recovery['scenario'];
  readonly rolling: readonly Rolling[];
  readonly last: string;
}

function recoveryOf(
  shop: ShopResult,
  model: ScoreModel,
  rescorer: Rescorer,
  { scenario, rolling, last }: Course,
): Recovery {
  const official = officialTotals(shop, model);
  const past = Array.from({ length: WINDOW_DAYS }, (_, place) => {
    const day = TODAY - WINDOW_DAYS + 1 + place;
    const told = official.get(dateOf(secondOfDate(last) - (TODAY - day) * DAY)) ?? null;
    if (told !== null) return told;
    if (day === TODAY) return rescorer.now;
    const whole =
      rolling.length > 0 && rolling.every(({ first }) => first <= day - WINDOW_DAYS + 1);
    return whole ? totalOn(day, rolling, rescorer) : null;
  });
  const ahead = Array.from({ length: DAYS_AHEAD }, (_, place) =>
    totalOn(TODAY + 1 + place, rolling, rescorer),
  );
  const dateAhead = (place: number): string => dateOf(secondOfDate(last) + (place + 1) * DAY);
  const dated = (place: number | null): string | null => (place === null ? null : dateAhead(place));
  return {
    shop: shop.id,
    scenario,
    days: ahead.map((score, place) => ({ date: dateAhead(place), score })),
    gates: gatesAbove(rescorer.now, model, shop.profile).flatMap(({ id, threshold, gate }) =>
      gate === null
        ? []
        : [
            {
              gate: id,
              firstDay: dated(firstDay(ahead, (total) => total >= threshold)),
              judgedDay: dated(judgedDay(gate.judgedBy, threshold, past, ahead)),
            },
          ],
    ),
  };
}

/** The platform's own totals of past days, by date, where they are on the model's scale. */
function officialTotals(
  { platform, officialRecord }: ShopResult,
  model: ScoreModel,
): ReadonlyMap<string, number | null> {
  return new Map(
    isOnModelScale(platform, model)
      ? officialRecord.history.map(({ date, official }) => [date, official])
      : [],
  );
}

/** The total shown on a day, by the window that ends with it. */
function totalOn(day: number, rolling: readonly Rolling[], rescorer: Rescorer): number {
  const values = new Map<string, number>();
  for (const one of rolling) {
    const value = windowValue(one, day);
    if (value !== null) values.set(one.metric, value);
  }
  return rescorer.shown(rescorer.score(values));
}
