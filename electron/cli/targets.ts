import path from 'node:path';
import type { CheckupResult } from '../../shared/checkup/schema';
import { namesShops } from '../../shared/report/file-pattern';
import { patternFor } from '../../shared/report/pattern-for';
import type { Language } from '../../shared/text/local-text';

/** A file or folder to write, and of which shops (by id); all when none is named. */
export interface Target {
  readonly path: string;
  readonly shops: readonly string[];
  /** Whether the folder it lies in need not be there before: one of many files, or a folder named by fields. */
  readonly makesFolder: boolean;
}

/**
 * Where an output goes: one file, or one of each shop where its name has `{shop}`. Shops whose files would be of one name
 * are numbered.
 *
 * @param base where relative paths start
 */
export function targetsOf(
  pattern: string,
  result: CheckupResult,
  base: string,
  language: Language,
): readonly Target[] {
  if (result.shops.length === 0) return [];
  if (!namesShops(pattern)) {
    const whole = path.resolve(base, patternFor(pattern, result, result.shops, language));
    return [{ path: whole, shops: [], makesFolder: path.dirname(pattern).includes('{') }];
  }
  const taken = new Set<string>();
  return result.shops.map((shop) => {
    const whole = path.resolve(base, patternFor(pattern, result, [shop], language));
    const { dir, name, ext } = path.parse(whole);
    let file = whole;
    // Windows and macOS do not tell capital letters from small ones.
    for (let number = 2; taken.has(file.toLowerCase()); number += 1) {
      file = path.join(dir, `${name} (${number})${ext}`);
    }
    taken.add(file.toLowerCase());
    return { path: file, shops: [shop.id], makesFolder: true };
  });
}
