/** What the channels tell the log: failures by their codes, and of long work how much it was and how long it took. */
import path from 'node:path';
import type { Channel, ImportProgress, ImportSummary } from '../../shared/ipc/contract';
import type { AppError, Result } from '../../shared/result';
import type { Handlers } from '../ipc/register';
import type { Facts, Log } from './log';

/** Work whose duration is told, with what is told of its answer. */
const TIMED: Partial<Record<Channel, (value: unknown) => Facts>> = {
  'files/import': (value) => readFacts(value as ImportSummary),
  'files/unlock': (value) => readFacts(value as ImportSummary),
  'files/importExample': (value) => readFacts(value as ImportSummary),
  'files/reread': (value) => readFacts(value as ImportSummary),
  ...nothingOf('checkup/run', 'checkup/rescore'),
  ...nothingOf('report/preview', 'report/save', 'report/saveEach', 'report/print'),
  ...nothingOf('report/export', 'report/saveCharts'),
};

/** Suffixes of files that are read; of any other it is only said that it is another. */
const FORMATS = /^\.(xls[xmb]?|ods|csv|tsv|txt|html?|zip)$/;

/** What is already told elsewhere, and what a person brings about by changing their mind. */
const NOT_TOLD: ReadonlySet<string> = new Set(['app.importCancelled']);

/** Hears of every call. */
export class HandlerLog {
  readonly #log: Log;
  #bytes = 0;

  constructor(log: Log) {
    this.#log = log;
  }

  /** Hears how much there is to read. */
  readonly progress = ({ totalBytes }: ImportProgress): void => {
    this.#bytes = totalBytes;
  };

  /** The same handlers, heard. What one throws goes on as it came. */
  around(handlers: Handlers): Handlers {
    const heard = Object.entries(handlers).map(([channel, handler]) => [
      channel,
      async (request: never, sender: number) => {
        const started = performance.now();
        if (channel in TIMED) this.#bytes = 0;
        try {
          const answer = await handler(request, sender);
          this.#tell(channel as Channel, answer, Math.round(performance.now() - started));
          return answer;
        } catch (error) {
          this.#log.thrown(channel, error);
          throw error;
        }
      },
    ]);
    return Object.fromEntries(heard) as Handlers;
  }

  #tell(channel: Channel, answer: Result<unknown>, ms: number): void {
    if (!answer.ok) {
      if (!NOT_TOLD.has(answer.error.code)) this.#log.warn(channel, failureFacts(answer.error));
      return;
    }
    const facts = TIMED[channel];
    if (facts !== undefined && answer.value !== null) {
      const bytes = this.#bytes === 0 ? null : this.#bytes;
      this.#log.note(channel, { ...facts(answer.value), bytes, ms });
    }
    const notSaved = notSavedOf(answer.value);
    if (notSaved !== null) this.#log.warn(channel, failureFacts(notSaved));
  }
}

/** Of an error its code, and the system's word where there is one. */
export function failureFacts({ code, params }: AppError): Facts {
  const reason = params['reason'];
  return { code, reason: typeof reason === 'string' ? reason : null };
}

/** Counts alone: names of files, sheets and shops tell of persons. */
function readFacts({ files, sources, locked, failures }: ImportSummary): Facts {
  const formats = counted(
    files.map(({ file }) => {
      const suffix = path.extname(file).toLowerCase();
      return FORMATS.test(suffix) ? suffix.slice(1) : 'other';
    }),
  );
  const sum = (of: (source: ImportSummary['sources'][number]) => number) =>
    sources.reduce((whole, source) => whole + of(source), 0);
  return {
    files: files.length,
    formats,
    tables: sources.length,
    rows: sum(({ rows }) => rows.read),
    rejected: sum(({ rows }) => rows.rejected),
    issues: sum(({ issueCount }) => issueCount),
    locked: locked.length,
    failures: counted(failures.map(({ code }) => code)),
  };
}

/** `csv:2 xlsx:1`; null of nothing. */
function counted(words: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts.size === 0
    ? null
    : [...counts].map(([word, count]) => `${word}:${count}`).join(',');
}

/** Why what was done is not on the disk yet, as a document or an answer of its own says; null where it is. */
function notSavedOf(value: unknown): AppError | null {
  if (typeof value !== 'object' || value === null) return null;
  if ('code' in value && 'params' in value) return value as AppError;
  return 'notSaved' in value ? (value.notSaved as AppError) : null;
}

function nothingOf(...channels: readonly Channel[]): Partial<Record<Channel, () => Facts>> {
  return Object.fromEntries(channels.map((channel) => [channel, () => ({})]));
}
