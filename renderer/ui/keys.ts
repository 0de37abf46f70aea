import type { KeyboardEvent } from 'react';

/** The key of a stroke; none while characters are put together, when keys choose among those. */
export function keyOf({ key, nativeEvent }: KeyboardEvent): string | null {
  return nativeEvent.isComposing ? null : key;
}
