import { importFile } from '../../shared/import/import-file';
import { ok, type Result } from '../../shared/result';
import type { FileImport } from '../../shared/model/dataset';
import { openFile } from '../import/open-file';
import type { ParseJob } from './protocol';

/** Reads one file into a dataset of its own. Errors name the file as it was given. */
export async function parseFile(
  job: ParseJob,
  onBytes: (bytes: number) => void = () => undefined,
): Promise<Result<FileImport>> {
  const opened = await openFile(job.path, { passwords: job.passwords ?? [], onBytes });
  if (!opened.ok) {
    const { code, params } = opened.error;
    return { ok: false, error: { code, params: { ...params, file: job.file } } };
  }
  try {
    return ok(
      await importFile(opened.value, { file: job.file, path: job.path.replaceAll('\\', '/') }),
    );
  } finally {
    opened.value.close();
  }
}
