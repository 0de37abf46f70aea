import { importRawFile } from '../../shared/import/import-file';
import { ok, type Result } from '../../shared/result';
import type { FileImport } from '../../shared/model/dataset';
import { openFile } from '../import/open-file';
import type { ParseJob } from './protocol';

/** Reads one file into a dataset of its own. Errors name the file as it was given. */
export async function parseFile(job: ParseJob): Promise<Result<FileImport>> {
  const opened = await openFile(
    job.path,
    job.password === undefined ? {} : { password: job.password },
  );
  if (!opened.ok) {
    return {
      ok: false,
      error: { ...opened.error, params: { ...opened.error.params, file: job.file } },
    };
  }
  return ok(importRawFile(opened.value, { file: job.file, path: job.path.replaceAll('\\', '/') }));
}
