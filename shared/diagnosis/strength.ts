import type { Strength } from '../checkup/schema-causes';
import type { Seen } from './sign';

/**
 * How sure a cause is. strong: a telling sign certain by itself, or two that rest on different files and have cases enough ·
 * likely: one telling sign with cases enough, or a weaker one other files agree with · weak: few cases, or only the shop's own
 * word.
 */
export function strengthOf(telling: readonly Seen[], agreeing: readonly Seen[]): Strength {
  if (telling.some(({ firmness }) => firmness === 'certain')) return 'strong';
  const isFirm = ({ firmness }: Seen) => firmness !== 'few';
  const firm = new Set([...telling, ...agreeing].filter(isFirm).map(({ basis }) => basis));
  if (telling.some(isFirm)) return firm.size > 1 ? 'strong' : 'likely';
  return [...firm].some((basis) => telling.some((one) => one.basis !== basis)) ? 'likely' : 'weak';
}
