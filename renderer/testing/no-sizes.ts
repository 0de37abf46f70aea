import { KEPT_PLACES, type KeptData } from '../../shared/ipc/window-contract';

/** Nothing is kept. */
export const NO_SIZES = Object.fromEntries(
  KEPT_PLACES.map((place) => [place, 0]),
) as KeptData['sizes'];
