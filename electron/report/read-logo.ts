import path from 'node:path';
import { nativeImage } from 'electron';
import { LARGEST_LOGO } from '../../shared/report/design';
import { fail, ok, type Result } from '../../shared/result';
import { reasonOf } from '../storage/atomic-write';
import { readWhole } from '../storage/read-whole';

/** Photographs of telephones are smaller; what is larger is no logo. */
const LARGEST_FILE = 30_000_000;
/** A logo is printed at most 14 mm high: sharp at 600 ppi. In points of the picture. */
const TALLEST = 330;
const WIDEST = 1000;

/**
 * A picture file (PNG or JPEG) as a small PNG in a data address. Errors: `report.logoUnread` (with the reason),
 * `report.logoBad` (no picture, or one that cannot be made small enough).
 */
export async function readLogo(file: string): Promise<Result<{ readonly logo: string }>> {
  const name = path.basename(file);
  try {
    const bytes = await readWhole(file, LARGEST_FILE);
    return bytes === null ? fail('report.logoBad', { file: name }) : shrink(bytes, name);
  } catch (error) {
    return fail('report.logoUnread', { file: name, reason: reasonOf(error) });
  }
}

function shrink(bytes: Buffer, file: string): Result<{ readonly logo: string }> {
  const picture = nativeImage.createFromBuffer(bytes);
  if (picture.isEmpty()) return fail('report.logoBad', { file });
  const { width, height } = picture.getSize();
  for (const part of [1, 0.7, 0.5, 0.3]) {
    const scale = Math.min(1, (TALLEST * part) / height, (WIDEST * part) / width);
    const small = picture.resize({
      width: Math.max(1, Math.round(width * scale)),
      height: Math.max(1, Math.round(height * scale)),
      quality: 'best',
    });
    const logo = small.toDataURL();
    if (logo.length <= LARGEST_LOGO) return ok({ logo });
  }
  return fail('report.logoBad', { file });
}
