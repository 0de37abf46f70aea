/**
 * One run of a reader: what it said, or why it counts as failed.
 *
 * @typedef {object} Run
 * @property {number} wallSeconds of the whole process
 * @property {import('./readers/measure.mjs').Report | null} report
 * @property {string} failure empty when every row was read
 */

/**
 * All runs of one reader on one input.
 *
 * @typedef {object} Series
 * @property {string} reader
 * @property {string} title
 * @property {boolean} floor
 * @property {Run[]} runs one a round
 */

/**
 * @typedef {object} InputResult
 * @property {string} input
 * @property {string} title
 * @property {number} rows
 * @property {number} bytes of the file
 * @property {number} load processes that wanted a core, in the last minute of it
 * @property {Series[]} series
 */

const HEADER = [
  [
    'reader',
    'whole process, s',
    '× ours',
    'from the call, s',
    'processor, s',
    '× ours',
    'peak memory, MB',
  ],
  ['---', '---:', '---:', '---:', '---:', '---:', '---:'],
];

/**
 * The results as markdown, a table for each input.
 *
 * @param {readonly InputResult[]} results
 */
export function markdown(results) {
  return results
    .map(({ title, rows, bytes, load, series }) => {
      const ours = series.find(({ reader }) => reader === 'ours');
      const lines = [...HEADER, ...series.map((one) => cellsOf(one, ours))];
      const table = lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
      const about = `${(bytes / 1e6).toFixed(0)} MB (load ${load.toFixed(1)})`;
      const failures = series.flatMap((one) => {
        const failure = failureOf(one);
        return failure === '' ? [] : `- ${one.title} failed: ${failure}\n`;
      });
      const notes = failures.length === 0 ? '' : `\n${failures.join('')}`;
      return `**${rows.toLocaleString('en')} rows, ${title}**, ${about}\n\n${table}\n${notes}`;
    })
    .join('\n');
}

/**
 * Why a reader has failed, empty when every run brought every row.
 *
 * @param {Series} series
 */
function failureOf({ runs }) {
  return runs.find(({ failure }) => failure !== '')?.failure ?? '';
}

/**
 * @param {Series} series
 * @param {Series | undefined} ours
 */
function cellsOf(series, ours) {
  const { title, runs } = series;
  const wall = spread(runs.map(({ wallSeconds }) => wallSeconds));
  const peak = spread(
    reported(runs, ({ peakBytes }) => peakBytes / 1e6),
    0,
  );
  if (failureOf(series) !== '') return [title, wall, 'failed', '', '', '', peak];
  return [
    title,
    wall,
    ratio(runs, ours, ({ wallSeconds }) => wallSeconds),
    spread(reported(runs, ({ milliseconds }) => milliseconds / 1000)),
    spread(reported(runs, ({ cpuMilliseconds }) => cpuMilliseconds / 1000)),
    ratio(runs, ours, ({ report }) => report?.cpuMilliseconds ?? NaN),
    peak,
  ];
}

/**
 * @param {readonly Run[]} runs
 * @param {(report: import('./readers/measure.mjs').Report) => number} figure
 */
function reported(runs, figure) {
  return runs.flatMap(({ report }) => (report === null ? [] : figure(report)));
}

/**
 * How many times the product's figure. Pair by pair, so that a machine that is slower for a while does not tell.
 *
 * @param {readonly Run[]} runs
 * @param {Series | undefined} ours
 * @param {(run: Run) => number} figure
 */
function ratio(runs, ours, figure) {
  const ratios = runs.flatMap((one, round) => {
    const own = ours?.runs[round];
    return own === undefined || own.failure !== '' ? [] : [figure(one) / figure(own)];
  });
  return ratios.length === 0 ? '' : median(ratios).toFixed(2);
}

/**
 * Median, and the ends when there are several.
 *
 * @param {readonly number[]} values
 * @param {number} digits
 */
function spread(values, digits = 2) {
  if (values.length === 0) return '';
  const middle = median(values).toFixed(digits);
  if (values.length === 1) return middle;
  return `${middle} (${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)})`;
}

/** @param {readonly number[]} values at least one */
function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2;
}
