import { NO_CHANGES } from '../../shared/advice/advice-changes';
import { adviceChangesOf } from '../../shared/advice/stored-advice';
import { rejudge } from '../../shared/checkup/rejudge';
import type { CheckupResult } from '../../shared/checkup/schema';
import type { EngineCalls } from './protocol';

/** A check-up judged by other answers; its files are not needed. */
export function rejudged({
  result,
  sittings,
  at,
  advice,
}: EngineCalls['rejudge']['request']): CheckupResult {
  return rejudge(result, {
    sittings,
    at,
    advice: advice === null ? NO_CHANGES : adviceChangesOf(advice),
  });
}
