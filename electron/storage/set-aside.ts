import { rename } from 'node:fs/promises';

/** Renames a file that cannot be read to `….bad-<time>`, so that it is neither lost nor met again; returns its new name. */
export async function setAside(file: string, now: Date): Promise<string> {
  const bad = `${file}.bad-${now.toISOString().replaceAll(/[-:]|\.\d+/g, '')}`;
  await rename(file, bad);
  return bad;
}
