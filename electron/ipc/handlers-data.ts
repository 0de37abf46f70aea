import { ok } from '../../shared/result';
import type { Documents } from '../storage/documents';
import { deleteKept, sizeOfKept } from '../storage/kept-data';
import type { Handlers } from './register';

export interface DataServices {
  readonly documents: Documents;
  /** The user's data folder. */
  readonly dataFolder: string;
  readonly appVersion: string;
  readonly showFolder: () => void;
  /** Ends the program and starts it anew. */
  readonly restart: () => void;
}

type DataChannels = `data/${string}` & keyof Handlers;

/** What is kept on this computer: where, how much, and deleting all of it. */
export function dataHandlers(services: DataServices): Pick<Handlers, DataChannels> {
  const { documents, dataFolder } = services;
  return {
    'data/read': async () =>
      ok({
        version: services.appVersion,
        folder: dataFolder,
        bytes: await sizeOfKept(dataFolder),
        checkups: (await documents.list()).length,
      }),
    'data/show': () => {
      services.showFolder();
      return ok(null);
    },
    'data/deleteAll': async () => {
      await documents.settled();
      const deleted = await deleteKept(dataFolder);
      if (deleted.ok) services.restart();
      return deleted;
    },
  };
}
