import type { KeyValues } from '../storage/open-store';

/** Values by key that live no longer than the test. */
export function memoryStore(
  values: Record<string, unknown> = {},
  refusesWrites = false,
): KeyValues {
  return {
    get: (key) => values[key],
    set: (changed) => {
      Object.assign(values, changed);
      if (refusesWrites) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    },
  };
}
