import { fail, ok, type Result } from '../../shared/result';
import { openFile, type OpenFile } from '../import/open-file';
import { readFailure } from '../import/read-failure';
import type { ParseJob } from './protocol';

/** Does something with the file of a job while it is open. Errors name the file as it was given. */
export async function withOpenFile<T>(
  job: ParseJob,
  onBytes: (bytes: number) => void,
  work: (opened: OpenFile) => Promise<T>,
): Promise<Result<T>> {
  const { entry, format, passwords = [] } = job;
  const opened = await openFile(job.path, {
    passwords,
    onBytes,
    ...(entry === undefined ? {} : { entry }),
    ...(format === undefined ? {} : { format }),
  });
  if (!opened.ok) {
    const { code, params } = opened.error;
    return { ok: false, error: { code, params: { ...params, file: job.file } } };
  }
  try {
    const done = await work(opened.value);
    return opened.value.isChanged() ? fail('file.changed', { file: job.file }) : ok(done);
  } catch (error) {
    // A drive that was there when the file was opened may be gone.
    return readFailure(job.path, job.file, error);
  } finally {
    opened.value.close();
  }
}
