/** This moment as Beijing's clocks show it, `YYYY-MM-DD HH:mm:ss`. */
export function beijingNow(now: number = Date.now()): string {
  const AHEAD_OF_UTC_MS = 8 * 3600 * 1000;
  return new Date(now + AHEAD_OF_UTC_MS).toISOString().slice(0, 19).replace('T', ' ');
}
