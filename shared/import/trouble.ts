import type { MessageParams } from '../result';

/**
 * What stops the reading of a sheet half-way: damage, a limit. The only exceptions a reader throws on purpose; they become
 * errors with file and sheet where the file is read.
 */
export class Trouble extends Error {
  /** @param code key of a sentence in `text/errors-files.ts` */
  constructor(
    readonly code: string,
    readonly params: MessageParams = {},
  ) {
    super(code);
  }
}
