/** How old the rules in this version are. */

/** The newest rules the shipped models follow are those in force from this day. */
export const RULES_AS_OF = '2026-09-08';

/** After so many days rules are called old: in 2026 the platforms changed theirs every two to four months. */
export const RULES_OLD_AFTER_DAYS = 120;

const DAY_MS = 86_400_000;

/**
 * Days since the rules' day (0 where the computer's clock is before it), and whether the user should be told.
 * @param today `YYYY-MM-DD`
 * @param asOf day of the rules in use: the shipped ones', or a rules pack's
 */
export function rulesAge(
  today: string,
  asOf: string = RULES_AS_OF,
): { readonly days: number; readonly old: boolean } {
  const days = Math.max(0, Math.round((Date.parse(today) - Date.parse(asOf)) / DAY_MS));
  return { days, old: days > RULES_OLD_AFTER_DAYS };
}
