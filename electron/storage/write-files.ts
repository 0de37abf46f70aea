import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { writeAtomically } from './atomic-write';

/** A file beside others in a folder. */
export interface NamedFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Writes files into a folder, which is made where it is not there; files of their names give way. Rejects with the first that fails. */
export async function writeFiles(folder: string, files: readonly NamedFile[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name, content } of files) await writeAtomically(path.join(folder, name), content);
}
