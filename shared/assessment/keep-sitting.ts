/** Lists of sittings changed, as they are kept and as a check-up holds them. */
import type { Sitting } from '../checkup/schema-assessment';

/** More are kept of nobody: the oldest go. Check-ups keep those they were made with. */
export const MOST_SITTINGS = 500;

/** Check-ups whose unsaved answers are kept; those answered longest ago make room. */
export const MOST_DRAFTS = 100;

/** The list with one more; a second of a shop on the same day goes into the first, its own answers before those. */
export function withSitting(sittings: readonly Sitting[], added: Sitting): readonly Sitting[] {
  const day = (at: string): string => at.slice(0, 'YYYY-MM-DD'.length);
  const isSame = ({ shop, at }: Sitting): boolean =>
    shop === added.shop && day(at) === day(added.at);
  const answers = [...sittings.filter(isSame), added].reduce<Sitting['answers']>(
    (all, one) => ({ ...all, ...one.answers }),
    {},
  );
  return newest([...sittings.filter((one) => !isSame(one)), { ...added, answers }]);
}

/** The list with other sittings of one shop in place of some: taking back, or clearing, what a check-up shows. */
export function withReplaced(
  sittings: readonly Sitting[],
  shop: string,
  shown: readonly Pick<Sitting, 'at'>[],
  wanted: readonly Omit<Sitting, 'shop'>[],
): readonly Sitting[] {
  const gone = new Set([...shown, ...wanted].map(({ at }) => at));
  return newest([
    ...sittings.filter((one) => one.shop !== shop || !gone.has(one.at)),
    ...wanted.map((one) => ({ shop, ...one })),
  ]);
}

function newest(sittings: readonly Sitting[]): readonly Sitting[] {
  return sittings
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .slice(-MOST_SITTINGS);
}
