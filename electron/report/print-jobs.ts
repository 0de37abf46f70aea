import type { Channels } from '../../shared/ipc/contract';
import { fail, ok, type Result } from '../../shared/result';

/** What a print window shows. */
export type ReportContent = Extract<
  Channels['report/content']['response'],
  { readonly ok: true }
>['value'];

interface Job {
  readonly content: ReportContent;
  readonly onReady: () => void;
}

/** The reports being printed, by the id of their window's web contents. */
export class PrintJobs {
  readonly #jobs = new Map<number, Job>();

  /** @param onReady called when the page says that it stands as it shall be printed */
  begin(id: number, content: ReportContent, onReady: () => void): void {
    this.#jobs.set(id, { content, onReady });
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

  ready(id: number): Result<null> {
    this.#jobs.get(id)?.onReady();
    return ok(null);
  }
}
