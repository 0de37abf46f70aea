import { MODELS } from '../../shared/models/models';
import { ok } from '../../shared/result';
import { beijingTime } from '../clock';
import type { EngineClient } from '../engine/engine-client';
import type { Documents } from '../storage/documents';
import type { CurrentCheckup } from './current-checkup';
import type { Handlers } from './register';

export interface CheckupServices {
  readonly engine: EngineClient;
  readonly documents: Documents;
  readonly current: CurrentCheckup;
  readonly appVersion: string;
}

type CheckupChannels = (`checkup/${string}` | `models/${string}`) & keyof Handlers;

/** Making check-ups and keeping them. */
export function checkupHandlers(services: CheckupServices): Pick<Handlers, CheckupChannels> {
  const { engine, documents, current, appVersion } = services;
  return {
    'checkup/run': async (request) => {
      const createdAt = beijingTime(new Date());
      const made = await engine.call('run', { ...request, appVersion, createdAt });
      if (!made.ok) return made;
      const replaced =
        current.id === null ? null : await documents.replaceResult(current.id, made.value);
      // Removed meanwhile, or not readable any more: a new one.
      const kept = replaced?.ok === true ? replaced : await documents.create(made.value);
      if (kept.ok) current.made(kept.value.id);
      return kept;
    },
    'checkup/list': async () => ok(await documents.list()),
    'checkup/open': ({ id }) => documents.read(id),
    'checkup/saveWork': ({ id, work }) => documents.saveWork(id, work),
    'checkup/remove': ({ id }) => documents.remove(id),
    'checkup/restore': ({ id }) => documents.restore(id),
    'models/list': () => ok(MODELS.map(({ id, name }) => ({ id, name }))),
  };
}
