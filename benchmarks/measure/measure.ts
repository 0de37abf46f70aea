/**
 * One run of `npm run bench:measure`: makes the dataset, measures it, and once more for another period, as the engine does when
 * a person chooses one. Says how long that took as one line of JSON.
 */
import { runCheckup } from '../../shared/checkup/run-checkup';
import { measure } from '../../shared/metrics/measure';
import type { Dataset } from '../../shared/model/dataset';
import { madeDataset } from './made-dataset';

/** Milliseconds by the clock, and of the processor, which a busy machine does not lengthen as much. */
interface Took {
  readonly wall: number;
  readonly cpu: number;
}

/** What one run found out. */
export interface MeasureReport {
  /** The first measurement: nothing is compiled yet. */
  readonly first: Took;
  /** Another period of the same dataset. */
  readonly again: Took;
  /** The whole check-up: measured, scored, compared, advised, rows that ask for something. */
  readonly checkup: Took;
  readonly datasetBytes: number;
  /** Resident memory with the dataset and before measuring, and the most there ever was. */
  readonly rssBefore: number;
  readonly rssPeak: number;
  readonly heapUsed: number;
}

const OTHER_PERIOD = { from: '2026-08-15', to: '2026-09-13' };

function main(): void {
  const dataset = madeDataset(Number(process.argv[2]));
  const rssBefore = process.memoryUsage.rss();
  const first = timed(() => measure(dataset, { period: null }));
  const again = timed(() => measure(dataset, { period: OTHER_PERIOD }));
  const checkup = timed(() =>
    runCheckup(dataset, {
      model: null,
      period: null,
      appVersion: '',
      createdAt: '2026-10-12 09:00:00',
    }),
  );
  const report: MeasureReport = {
    first,
    again,
    checkup,
    datasetBytes: bytesOf(dataset),
    rssBefore,
    rssPeak: process.resourceUsage().maxRSS * 1024,
    heapUsed: process.memoryUsage().heapUsed,
  };
  console.log(JSON.stringify(report));
}

function timed(work: () => unknown): Took {
  const started = performance.now();
  const used = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(used);
  return { wall: performance.now() - started, cpu: (user + system) / 1000 };
}

/** Bytes of all columns and texts. */
function bytesOf({ strings, orders, afterSales, reviews, agentStats }: Dataset): number {
  const tables = [orders, afterSales, reviews, agentStats].flatMap(({ columns, source, row }) => [
    ...Object.values(columns),
    source,
    row,
  ]);
  return [strings.bytes, strings.ends, ...tables].reduce(
    (sum, { byteLength }) => sum + byteLength,
    0,
  );
}

main();
