import { createHmac } from 'node:crypto';
import { importFile } from '../../shared/import/import-file';
import type { FileImport } from '../../shared/model/dataset';
import type { Result } from '../../shared/result';
import { withoutPassword } from '../import/passwords';
import type { ParseJob } from './protocol';
import { withOpenFile } from './with-open-file';

/** Reads one file into a dataset of its own. Errors name the file as it was given. */
export function parseFile(
  job: ParseJob,
  onBytes: (bytes: number) => void = () => undefined,
): Promise<Result<FileImport>> {
  return withOpenFile(job, onBytes, (opened) => {
    const place = placeOf(job);
    const path = opened.namedByPassword === true ? withoutPassword(place) : place;
    const { file, teaching, buyerSalt } = job;
    return importFile(opened, {
      file,
      path,
      ...(teaching === undefined ? {} : { teaching }),
      ...(buyerSalt === undefined ? {} : { buyerKey: buyerKeyOf(buyerSalt) }),
    });
  });
}

/** Folders and name of a file, those within an archive too; an archive is a folder like any other. */
function placeOf({ path, entry }: ParseJob): string {
  const folders = path.replaceAll('\\', '/');
  return entry === undefined ? folders : `${folders}/${entry.name}`.replace(/\.zip(?=\/)/gi, '');
}

/** 16 hex digits for a buyer's id that nobody can turn back without the salt. */
function buyerKeyOf(salt: string): (id: string) => string {
  return (id) => createHmac('sha256', salt).update(id).digest('hex').slice(0, 16);
}
