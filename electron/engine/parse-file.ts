import { importFile } from '../../shared/import/import-file';
import { ok, type Result } from '../../shared/result';
import type { FileImport } from '../../shared/model/dataset';
import { openFile } from '../import/open-file';
import { readFailure } from '../import/read-failure';
import { withoutPassword } from '../import/passwords';
import type { ParseJob } from './protocol';

/** Reads one file into a dataset of its own. Errors name the file as it was given. */
export async function parseFile(
  job: ParseJob,
  onBytes: (bytes: number) => void = () => undefined,
): Promise<Result<FileImport>> {
  const { entry, passwords = [] } = job;
  const opened = await openFile(job.path, {
    passwords,
    onBytes,
    ...(entry === undefined ? {} : { entry }),
  });
  if (!opened.ok) {
    const { code, params } = opened.error;
    return { ok: false, error: { code, params: { ...params, file: job.file } } };
  }
  try {
    const place = placeOf(job);
    const path = opened.value.namedByPassword === true ? withoutPassword(place) : place;
    return ok(await importFile(opened.value, { file: job.file, path }));
  } catch (error) {
    // A drive that was there when the file was opened may be gone.
    return readFailure(job.path, job.file, error);
  } finally {
    opened.value.close();
  }
}

/** Folders and name of a file, those within an archive too; an archive is a folder like any other. */
function placeOf({ path, entry }: ParseJob): string {
  const folders = path.replaceAll('\\', '/');
  return entry === undefined ? folders : `${folders}/${entry.name}`.replace(/\.zip(?=\/)/gi, '');
}
