/** Beijing civil time is UTC+8, all year. */
const BEIJING_OFFSET_MS = 8 * 3600 * 1000;

/** A moment as `YYYY-MM-DD HH:mm:ss` of Beijing, whatever the computer's own zone. */
export function beijingTime(moment: Date): string {
  return new Date(moment.getTime() + BEIJING_OFFSET_MS)
    .toISOString()
    .slice(0, 19)
    .replace('T', ' ');
}
