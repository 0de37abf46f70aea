import type { FileTicket } from '../../shared/ipc/contract';
import { fail, ok, type Result } from '../../shared/result';
import type { FileTickets } from '../security/tickets';
import { findFiles, type FoundFile } from '../storage/find-files';
import { shownNames } from '../storage/shown-names';

/**
 * Tickets for the files behind what was chosen, given to the page of web contents `owner`; `app.noTables` when something was
 * chosen, but holds none.
 */
export async function ticketsFor(
  tickets: FileTickets,
  chosen: readonly string[],
  owner: number,
): Promise<Result<readonly FileTicket[]>> {
  const files = await findAll(chosen);
  if (files.length === 0 && chosen.length > 0) return fail('app.noTables');
  const names = shownNames(files.map((file) => file.path));
  return ok(
    files.map((file, index) => ({
      ticket: tickets.issue(owner, file.path),
      name: names[index] ?? '',
      bytes: file.bytes,
    })),
  );
}

/** The files behind all paths; what is no file, or gone already, stands for itself: reading it says so. */
async function findAll(paths: readonly string[]): Promise<readonly FoundFile[]> {
  const found = await Promise.all(
    paths.map(async (chosen) => (await findFiles(chosen)) ?? [{ path: chosen, bytes: 0 }]),
  );
  return found.flat();
}
