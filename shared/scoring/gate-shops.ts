import type { ShopProfile } from '../checkup/schema';
import { industryById } from '../knowledge/industries';
import type { Gate } from '../models/schema';

/**
 * Whether a gate is for a shop: `maybe` where the shop's industry is not known, or only some categories of it are meant. The
 * lines of single categories are for no shop of another industry.
 */
export function isGateFor({ only }: Gate, { industry }: ShopProfile): 'yes' | 'maybe' | 'no' {
  if (only === null) return 'yes';
  if (industryById(industry) === undefined) return 'maybe';
  if (!only.industries.some((id) => id === industry)) return 'no';
  return only.extent === 'whole' ? 'yes' : 'maybe';
}
