import { access } from 'node:fs/promises';
import path from 'node:path';

/** A path in the folder that nothing stands at: the name, or with ` (2)`, ` (3)` … behind it. */
export async function freePath(folder: string, name: string): Promise<string> {
  const { name: stem, ext } = path.parse(name);
  for (let number = 1; ; number += 1) {
    const file = path.join(folder, number === 1 ? name : `${stem} (${number})${ext}`);
    if (!(await exists(file))) return file;
  }
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
