import { offeredModels, type ModelSettings } from '../../shared/models/model-library';
import { openLibrary } from '../../shared/models/open-library';
import { sittingsIn } from '../../shared/assessment/sittings-in';
import type { Sitting } from '../../shared/checkup/schema-assessment';
import type { ImportProgress } from '../../shared/ipc/contract';
import type { CheckupResult } from '../../shared/checkup/schema';
import type { ScoreModel } from '../../shared/models/schema';
import { fail, ok, type AppError, type Result } from '../../shared/result';
import type { OwnPhrase } from '../../shared/review-texts/lexicon';
import { beijingTime } from '../clock';
import type { EngineClient } from '../engine/engine-client';
import { EXAMPLE_SITTINGS } from '../example-sittings';
import type { Documents } from '../storage/documents';
import type { Profiles } from '../storage/profiles';
import type { StoredValue } from '../storage/stored-value';
import type { CurrentCheckup } from './current-checkup';
import type { Handlers } from './register';

export interface CheckupServices {
  readonly engine: EngineClient;
  readonly documents: Documents;
  readonly current: CurrentCheckup;
  readonly profiles: Profiles;
  readonly models: StoredValue<ModelSettings>;
  /** Sittings of the self-assessment of the person's shops. */
  readonly sittings: StoredValue<readonly Sitting[]>;
  readonly phrases: StoredValue<readonly OwnPhrase[]>;
  readonly appVersion: string;
  readonly sendProgress: (progress: ImportProgress) => void;
  /** Tells the person what the page did not ask for. */
  readonly tell: (error: AppError) => void;
}

type CheckupChannels = `checkup/${string}` & keyof Handlers;

/** Making check-ups and keeping them. */
export function checkupHandlers(services: CheckupServices): Pick<Handlers, CheckupChannels> {
  const { engine, documents, current, profiles, models, phrases, appVersion } = services;

  /** Remembers the shops of the check-up just made; that it could not is told, the check-up stands. */
  async function learnShops(): Promise<void> {
    if (current.isExample) return;
    const lessons = await engine.call('lessons', null);
    const learnt = lessons.ok ? profiles.learn(lessons.value) : lessons;
    if (!learnt.ok) services.tell(learnt.error);
  }

  /** What is answered of the shops; of the example what it comes with, then what its own document holds. */
  async function sittingsKnown(): Promise<readonly Sitting[]> {
    if (!current.isExample) return services.sittings.value;
    const made = current.id === null ? null : await documents.read(current.id);
    return made?.ok === true ? sittingsIn(made.value.result) : EXAMPLE_SITTINGS;
  }

  return {
    'checkup/run': async (request) => {
      const createdAt = beijingTime(new Date());
      const known = current.isExample ? [] : profiles.shops;
      const library = openLibrary(models.value);
      const asked = {
        ...{ ...request, appVersion, createdAt, known, phrases: phrases.value },
        models: offeredModels(library).models,
        industries: library.industries,
        advice: models.value.advice,
        sittings: await sittingsKnown(),
      };
      const made = await engine.call('run', asked, services.sendProgress);
      if (!made.ok) return made;
      await learnShops();
      const replaced =
        current.id === null ? null : await documents.replaceResult(current.id, made.value);
      // Removed meanwhile, or not readable any more: a new one.
      const kept = replaced?.ok === true ? replaced : await documents.create(made.value);
      if (kept.ok) current.made(kept.value.id);
      return kept;
    },
    'checkup/rescore': async ({ id, models: wanted }) => {
      const read = await documents.read(id);
      if (!read.ok) return read;
      const { result } = read.value;
      const offered = offeredModels(openLibrary(models.value)).models;
      const chosen = chosenModels(result, offered, wanted);
      if (!chosen.ok) return chosen;
      const made = await engine.call('rescore', {
        result,
        ...chosen.value,
        sittings: sittingsIn(result),
        at: beijingTime(new Date()),
        advice: models.value.advice,
      });
      return made.ok ? documents.replaceResult(id, made.value) : made;
    },
    'checkup/list': async () => ok(await documents.list()),
    'checkup/open': ({ id }) => documents.read(id),
    'checkup/saveWork': ({ id, work }) => documents.saveWork(id, work),
    'checkup/remove': ({ id }) => documents.remove(id),
    'checkup/restore': ({ id }) => documents.restore(id),
  };
}

/** The models a check-up is to be scored by; one that is gone stays as the check-up has it. */
function chosenModels(
  { shops, models }: CheckupResult,
  offered: readonly ScoreModel[],
  wanted: Readonly<Record<string, string>>,
): Result<{
  readonly models: readonly ScoreModel[];
  readonly modelOf: Readonly<Record<string, string>>;
}> {
  const known = [...offered, ...models.filter(({ id }) => offered.every((one) => one.id !== id))];
  const modelOf = Object.fromEntries(shops.map((shop) => [shop.id, wanted[shop.id] ?? shop.model]));
  const ids = new Set(Object.values(modelOf));
  const used = known.filter(({ id }) => ids.has(id));
  const lost = [...ids].find((id) => used.every((model) => model.id !== id));
  if (lost === undefined) return ok({ models: used, modelOf });
  const names = known.map(({ id }) => id).join('\n');
  return fail('checkup.unknownModel', { model: lost, known: names });
}
