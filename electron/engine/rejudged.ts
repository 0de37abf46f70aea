import { NO_CHANGES } from '../../shared/advice/advice-changes';
import { adviceChangesOf } from '../../shared/advice/stored-advice';
import { rejudge, rescore } from '../../shared/checkup/rejudge';
import type { Judging } from '../../shared/checkup/judge';
import type { CheckupResult } from '../../shared/checkup/schema';
import type { EngineCalls } from './protocol';

type Judged = EngineCalls['rejudge']['request'];

/** A check-up judged by other answers; its files are not needed. */
export function rejudged(request: Judged): CheckupResult {
  return rejudge(request.result, judgingOf(request));
}

/** A check-up scored by other models. A shop whose model is not among them is a bug of the caller. */
export function rescored(request: EngineCalls['rescore']['request']): CheckupResult {
  const { result, models, modelOf } = request;
  const modelFor = ({ id }: { readonly id: string }) => {
    const model = models.find((one) => one.id === modelOf[id]);
    if (model === undefined) throw new Error(`no model for ${id}`);
    return model;
  };
  return rescore(result, models, modelFor, judgingOf(request));
}

function judgingOf({ sittings, at, advice }: Judged): Judging {
  return { sittings, at, advice: advice === null ? NO_CHANGES : adviceChangesOf(advice) };
}
