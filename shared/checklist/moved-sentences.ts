/** How the metric of done things moved, in sentences every view says alike. */
import type { Message, MessageParams } from '../result';
import type { ChecklistEntry } from './entries';
import type { Moved } from './moved';

/** What is said of a done item whose metric was not kept. */
const NO_BASELINE: Message = { code: 'checklist.moved.noBaseline', params: {} };

/**
 * Of a done item, whether its metric moved: the verdict first, then what it rests on. Nothing of other items.
 * @param style how hours read, as in `hoursStyle`
 */
export function movedOfEntry(
  { work, moved }: Pick<ChecklistEntry, 'work' | 'moved'>,
  style?: 'days',
): readonly Message[] {
  if (work.state !== 'done') return [];
  return moved === null ? [NO_BASELINE] : movedSentences(moved, style);
}

/**
 * The verdict with both figures; after it the intervals where both are known, and that days are shared where they are.
 */
function movedSentences(moved: Moved, style: 'days' | undefined): readonly Message[] {
  const { before, after, overlap, way } = moved;
  const params: MessageParams = {
    metric: before.metric,
    ...(style === undefined ? {} : { style }),
    ...(before.value === null ? {} : { before: before.value }),
    ...(after === null || after.value === null ? {} : { after: after.value }),
  };
  const verdict: Message = { code: `checklist.moved.${verdictCode(moved)}`, params };
  return way === null
    ? [verdict]
    : [
        verdict,
        ...intervals(moved, params),
        ...(overlap === 0 ? [] : [{ code: 'checklist.moved.overlap', params: { days: overlap } }]),
      ];
}

function verdictCode({ verdict, reason, way, before }: Moved): string {
  if (verdict === 'noData') return before.value === null ? 'noBefore' : 'noAfter';
  if (verdict !== 'unsure') return verdict;
  if (reason === 'chance') return way === 'same' ? 'same' : `chance.${way ?? 'better'}`;
  return reason ?? 'noCounts';
}

function intervals({ before, after }: Moved, params: MessageParams): readonly Message[] {
  const [beforeLow, beforeHigh] = [before.low, before.high];
  const [afterLow, afterHigh] = [after?.low ?? null, after?.high ?? null];
  if (beforeLow === null || beforeHigh === null || afterLow === null || afterHigh === null) {
    return [];
  }
  const ends = { beforeLow, beforeHigh, afterLow, afterHigh };
  return [{ code: 'checklist.moved.intervals', params: { ...params, ...ends } }];
}

const SUMMED = ['improved', 'worse', 'unsure', 'waiting'] as const;

/** How many things are done and what came of them; nothing where nothing is done. */
export function workSummary(entries: readonly ChecklistEntry[]): readonly Message[] {
  const done = entries.filter(({ work }) => work.state === 'done');
  if (done.length === 0) return [];
  const counts = { improved: 0, worse: 0, unsure: 0, waiting: 0 };
  for (const { moved } of done) counts[summedAs(moved)] += 1;
  const said = (name: string, count: number) => ({
    code: `checklist.summary.${name}`,
    params: { count },
  });
  return [
    said('done', done.length),
    ...SUMMED.filter((name) => counts[name] > 0).map((name) => said(name, counts[name])),
  ];
}

function summedAs(moved: Moved | null): (typeof SUMMED)[number] {
  if (moved === null || moved.verdict === 'sameData' || moved.verdict === 'noData')
    return 'waiting';
  return moved.verdict;
}
