import type { Clip, WindowFacts } from '../../shared/ipc/window-contract';
import { fail, ok } from '../../shared/result';
import type { Log } from '../log/log';
import type { Documents } from '../storage/documents';
import type { SessionMark } from '../storage/session-mark';
import type { FileTickets } from '../security/tickets';
import { reasonOf } from '../storage/atomic-write';
import type { Handlers } from './register';
import { ticketsFor } from './tickets-for';

export interface WindowServices {
  readonly log: Log;
  readonly documents: Documents;
  readonly session: SessionMark;
  readonly tickets: FileTickets;
  /** Paths of the files the program was called with since this was last asked. */
  readonly takeCalled: () => readonly string[];
  /** Puts what the page tells of itself into menu and title. */
  readonly showFacts: (facts: WindowFacts) => void;
  /** Puts something on the clipboard. */
  readonly copy: (clip: Clip) => Promise<void>;
}

type WindowChannels = `window/${string}` & keyof Handlers;

/** A page that fails all the time tells nothing new, and would push out of the log what else there is. */
const MOST_FAILURES = 50;

/** What the page and its window tell each other. */
export function windowHandlers(services: WindowServices): Pick<Handlers, WindowChannels> {
  let failures = 0;
  const { documents, session } = services;
  return {
    'window/left': async () => {
      const left = session.take();
      if (left === null) return ok(null);
      const id = left.place?.document ?? null;
      return ok({ ...left, savedAt: id === null ? null : await documents.savedAt(id) });
    },
    'window/facts': (facts) => {
      services.showFacts(facts);
      session.tell(facts.place);
      return ok(null);
    },
    'window/failed': ({ stack }) => {
      failures += 1;
      if (failures <= MOST_FAILURES) services.log.thrown('page', stack);
      return ok(null);
    },
    'window/waiting': (_, sender) => ticketsFor(services.tickets, services.takeCalled(), sender),
    'window/copy': async (clip) => {
      try {
        await services.copy(clip);
        return ok(null);
      } catch (error) {
        return fail('app.notCopied', { reason: reasonOf(error) });
      }
    },
  };
}
