import type { ReportChart, ReportContent } from '../../shared/ipc/report-contract';
import { fail, ok, type Result } from '../../shared/result';

interface Job {
  readonly content: ReportContent;
  readonly onEnd: (end: Result<readonly ReportChart[]>) => void;
}

/** The reports being printed, by the id of their window's web contents. */
export class PrintJobs {
  readonly #jobs = new Map<number, Job>();

  /**
   * @param onEnd called when the page says that it stands as it shall be printed, with its charts where they are wanted, or
   * why it never will (`app.reportFailed`)
   */
  begin(id: number, content: ReportContent, onEnd: Job['onEnd']): void {
    this.#jobs.set(id, { content, onEnd });
  }

  end(id: number): void {
    this.#jobs.delete(id);
  }

  content(id: number): Result<ReportContent> {
    const job = this.#jobs.get(id);
    return job === undefined
      ? fail('app.badRequest', { channel: 'report/content' })
      : ok(job.content);
  }

  ready(id: number, charts: readonly ReportChart[]): Result<null> {
    this.#jobs.get(id)?.onEnd(ok(charts));
    return ok(null);
  }

  failed(id: number, reason: string): Result<null> {
    this.#jobs.get(id)?.onEnd(fail('app.reportFailed', { reason }));
    return ok(null);
  }
}
