import type { LicenceGroup } from '../../../shared/licences';

/** The groups whose name, licence or a part of theirs hold every word of the query, whatever its case. An empty query finds all. */
export function foundLicences(
  groups: readonly LicenceGroup[],
  query: string,
): readonly LicenceGroup[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return groups.filter(({ name, licence, parts }) => {
    const text = [name, licence, ...parts.map((part) => part.name)].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** How many parts are in the groups. */
export function countParts(groups: readonly LicenceGroup[]): number {
  return groups.reduce((sum, { parts }) => sum + parts.length, 0);
}
