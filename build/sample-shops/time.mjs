/** Beijing civil seconds counted as if they were UTC; no machine's zone touches them. */

export const HOUR = 3600;
export const DAY = 24 * HOUR;

/**
 * Seconds of `YYYY-MM-DD HH:mm:ss`.
 *
 * @param {string} text
 */
export function at(text) {
  return Date.parse(`${text.replace(' ', 'T')}Z`) / 1000;
}

/**
 * `YYYY-MM-DD HH:mm:ss`; a dash for what has not happened (by `asOf`).
 *
 * @param {number | null} seconds
 * @param {number} asOf
 */
export function stamp(seconds, asOf = Infinity) {
  if (seconds === null || seconds > asOf) return '-';
  return new Date(Math.round(seconds) * 1000).toISOString().slice(0, 19).replace('T', ' ');
}

/**
 * The dates of the review export: `2026年06月07日 12:39:34`.
 *
 * @param {number} seconds
 */
export function reviewStamp(seconds) {
  const [date = '', time = ''] = stamp(seconds).split(' ');
  const [year, month, day] = date.split('-');
  return `${year}年${month}月${day}日 ${time}`;
}

const DATES = /(\d{4})(-|年)(\d{2})(-|月)(\d{2})/g;

/**
 * A text with every date in it moved by some days.
 *
 * @param {string} text
 * @param {number} days
 */
export function shiftDates(text, days) {
  if (days === 0) return text;
  return text.replace(DATES, (_, year, first, month, second, day) => {
    const moved = new Date(Date.parse(`${year}-${month}-${day}`) + days * DAY * 1000);
    const [y, m, d] = moved.toISOString().slice(0, 10).split('-');
    return `${y}${first}${m}${second}${d}`;
  });
}
