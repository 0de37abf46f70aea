/** Sentences of work on the checklist, and what the report calls it. */
import type { LocalText } from './local-text';

/** Said by code: `say`. */
export const CHECKLIST = {
  'checklist.moved.improved': {
    zh: '{metric:metric} {before:value} → {after:value}，变好了（有把握）',
    en: '{metric:metric} {before:value} → {after:value}: better, and more than chance',
  },
  'checklist.moved.worse': {
    zh: '{metric:metric} {before:value} → {after:value}，变差了（有把握）',
    en: '{metric:metric} {before:value} → {after:value}: worse, and more than chance',
  },
  'checklist.moved.chance.better': {
    zh: '{metric:metric} {before:value} → {after:value}，看着变好了，也可能是碰巧',
    en: '{metric:metric} {before:value} → {after:value}: looks better, but may be chance',
  },
  'checklist.moved.chance.worse': {
    zh: '{metric:metric} {before:value} → {after:value}，看着变差了，也可能是碰巧',
    en: '{metric:metric} {before:value} → {after:value}: looks worse, but may be chance',
  },
  'checklist.moved.same': {
    zh: '{metric:metric}还是 {after:value}，没有变化',
    en: '{metric:metric} is still {after:value}: no change',
  },
  'checklist.moved.tooFew': {
    zh: '{metric:metric} {before:value} → {after:value}，单量太少，还说不准',
    en: '{metric:metric} {before:value} → {after:value}: too few cases to tell',
  },
  'checklist.moved.noCounts': {
    zh: '{metric:metric} {before:value} → {after:value}，表里没有单量，说不准是不是碰巧',
    en: '{metric:metric} {before:value} → {after:value}: without counts it may be chance',
  },
  'checklist.moved.otherBasis': {
    zh: '{metric:metric} {before:value} → {after:value}，两次的口径不一样，不能直接比',
    en: '{metric:metric} {before:value} → {after:value}: not measured alike, so not to be compared',
  },
  'checklist.moved.sameData': {
    zh: '完成时{metric:metric}是 {before:value}，还没有更新的数据；下次体检再看变没变',
    en: '{metric:metric} was {before:value} when it was done; there are no later data yet, see the next check-up',
  },
  'checklist.moved.noAfter': {
    zh: '完成时{metric:metric}是 {before:value}，这次的数据里没有它，没法比',
    en: '{metric:metric} was {before:value} when it was done; these data do not hold it',
  },
  'checklist.moved.noBefore': {
    zh: '完成时还没有{metric:metric}的数据，没法比',
    en: 'There was no {metric:metric} when it was done: nothing to compare with',
  },
  'checklist.moved.noBaseline': {
    zh: '完成时没有留下指标的数，没法比',
    en: 'The figure at the time was not kept: nothing to compare with',
  },
  'checklist.moved.intervals': {
    zh: '95% 区间 {beforeLow:value} – {beforeHigh:value} → {afterLow:value} – {afterHigh:value}',
    en: '95% intervals {beforeLow:value} – {beforeHigh:value} → {afterLow:value} – {afterHigh:value}',
  },
  'checklist.moved.overlap': {
    zh: '两次的数据有 {days:count} 天是同一批，变化会被冲淡',
    en: 'both sets of data share days ({days:count}), which waters the change down',
  },
  'checklist.summary.done': { zh: '做完 {count:count} 件', en: 'Done: {count:count}' },
  'checklist.summary.improved': {
    zh: '{count:count} 件的指标变好了（有把握）',
    en: 'metric better, more than chance: {count:count}',
  },
  'checklist.summary.worse': {
    zh: '{count:count} 件的指标变差了（有把握）',
    en: 'worse, more than chance: {count:count}',
  },
  'checklist.summary.unsure': {
    zh: '{count:count} 件变没变说不准',
    en: 'not sure: {count:count}',
  },
  'checklist.summary.waiting': {
    zh: '{count:count} 件还没有新数据可比',
    en: 'no data to compare yet: {count:count}',
  },
} as const satisfies Record<string, LocalText>;

/** The report's words. */
export const CHECKLIST_REPORT = {
  'report.work.doing': { zh: '在做', en: 'being done' },
  'report.work.due': { zh: '{day} 前', en: 'by {day}' },
  'report.work.note': { zh: '备注：{text}', en: 'Note: {text}' },
  'report.work.done': { zh: '做完的', en: 'Done' },
  'report.work.allDone': {
    zh: '清单上的事都做完了，或者不适合这家店。',
    en: 'Everything on the list is done, or not for this shop.',
  },
  'report.work.former': {
    zh: '以前的清单里的事，这次没有再列',
    en: 'from an earlier check-up, not asked for any more',
  },
  'report.work.dropped': { zh: '不适合我们，没有列入', en: 'Left out as not for us' },
  'report.work.droppedNote': { zh: '{title}（{note}）', en: '{title} ({note})' },
} as const satisfies Record<string, LocalText>;
