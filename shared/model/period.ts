/** A period is whole days of Beijing civil time, both ends included. */
export interface Period {
  /** First day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day, `YYYY-MM-DD`; an event at 23:59:59 of it is inside. */
  readonly to: string;
}

/** The period of a check-up; both ends are null when only undated tables were given. */
export type MaybePeriod = Period | { readonly from: null; readonly to: null };

/** A period as results write it, both days known or neither. */
export function maybePeriod({
  from,
  to,
}: {
  readonly from: string | null;
  readonly to: string | null;
}): MaybePeriod {
  return from === null || to === null ? { from: null, to: null } : { from, to };
}
