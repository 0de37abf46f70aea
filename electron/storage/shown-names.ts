import path from 'node:path';

/** What files are called in the window: their names, with the folder before it where a name comes twice. */
export function shownNames(paths: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  for (const file of paths) {
    const name = path.basename(file);
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  return paths.map((file) => {
    const name = path.basename(file);
    return times.get(name) === 1 ? name : `${path.basename(path.dirname(file))}/${name}`;
  });
}
