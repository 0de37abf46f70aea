/** What the command line asks the program to print, written into a file between them. */
import { checkupResult } from '../../shared/checkup/schema';
import { z } from '../../shared/checkup/zod';
import { checkupDigest } from '../../shared/history/digest-schema';
import { reportDesign } from '../../shared/report/design-schema';
import { LANGUAGES } from '../../shared/text/local-text';

/** One thing to make of some shops (by id): a report in a file, or the charts of one in a folder. */
const printTask = z.object({
  kind: z.enum(['pdf', 'charts']),
  /** Whole path. */
  out: z.string(),
  shops: z.array(z.string()),
});

export const printOrder = z.object({
  result: checkupResult,
  /** An earlier check-up, to say what moved since. */
  before: checkupDigest.nullable(),
  design: reportDesign,
  /** Whole path of a picture to stand in the design; null = none. */
  logoFile: z.string().nullable(),
  language: z.enum(LANGUAGES),
  tasks: z.array(printTask),
});
export type PrintOrder = z.infer<typeof printOrder>;
export type PrintTask = z.infer<typeof printTask>;

/** What failed, beside the file with what to print; it is not there when the program could not even begin. */
export function failuresFile(order: string): string {
  return `${order}.failures`;
}
