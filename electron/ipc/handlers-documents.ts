import { fail, ok, type Result } from '../../shared/result';
import type { CheckupDocument } from '../../shared/ipc/contract';
import type { FileTickets } from '../security/tickets';
import type { Documents } from '../storage/documents';
import { documentFileName } from '../storage/file-name';
import type { SettingsStore } from '../storage/settings';
import type { Handlers } from './register';
import { saveFile } from './save-file';

export interface DocumentServices {
  readonly documents: Documents;
  readonly tickets: FileTickets;
  readonly settings: SettingsStore;
  /** Asks the person for a document; null when they changed their mind. */
  readonly chooseDocument: () => Promise<string | null>;
  /** Asks where to keep a copy of one; null when they changed their mind. */
  readonly chooseDocumentTarget: (proposedName: string) => Promise<string | null>;
  /** Puts a document among those the system lists as used last. */
  readonly addRecent: (file: string) => void;
}

type DocumentChannels = `document/${string}` & keyof Handlers;

/** Check-ups as files: opened where they lie, copied to where they are wanted. */
export function documentHandlers(services: DocumentServices): Pick<Handlers, DocumentChannels> {
  const { documents, tickets, settings } = services;

  async function open(file: string): Promise<Result<CheckupDocument>> {
    const opened = await documents.openFile(file);
    if (opened.ok) services.addRecent(file);
    return opened;
  }

  return {
    'document/choose': async () => {
      const file = await services.chooseDocument();
      return file === null ? ok(null) : open(file);
    },
    'document/open': ({ ticket }, sender) => {
      const file = tickets.redeem(sender, ticket);
      return file === undefined ? fail('app.badTicket') : open(file);
    },
    'document/saveCopy': async ({ id }) => {
      const read = await documents.read(id);
      if (!read.ok) return read;
      const { result, work } = read.value;
      const names = work.title === '' ? result.shops.map(({ name }) => name) : [work.title];
      const proposed = documentFileName(names, result.period.to, settings.read().language);
      const target = await services.chooseDocumentTarget(proposed);
      if (target === null) return ok(null);
      const text = await documents.textOf(id);
      return text.ok ? saveFile(target, () => text.value, 'app.copyNotSaved') : text;
    },
  };
}
