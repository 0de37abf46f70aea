const DAY_MS = 24 * 3600 * 1000;

/** This moment as Beijing's clocks show it, `YYYY-MM-DD HH:mm:ss`. */
export function beijingNow(now: number = Date.now()): string {
  const AHEAD_OF_UTC_MS = 8 * 3600 * 1000;
  return new Date(now + AHEAD_OF_UTC_MS).toISOString().slice(0, 19).replace('T', ' ');
}

/** This day in Beijing, `YYYY-MM-DD`. */
export function beijingToday(): string {
  return beijingNow().slice(0, 10);
}

/** Days a day lies before today: 0 today, less than 0 ahead. Both `YYYY-MM-DD`. */
export function overdueDays(due: string, today: string): number {
  return Math.round((Date.parse(today) - Date.parse(due)) / DAY_MS);
}
