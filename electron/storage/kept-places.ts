/** What there is in the user's data folder, by the names of its files: the program's own, and what Chromium puts there. */
import type { KeptPlace } from '../../shared/ipc/window-contract';

/** Files that are no longer, or not yet, what they are called by. */
const LEFTOVER = /(\.bad-|\.tmp$|\.tmp-)/;

/** By the path within the folder, with `/`; the first that fits. */
const OWN: readonly (readonly [KeptPlace, RegExp])[] = [
  ['bin', /^checkups\/bin(\/|$)/],
  ['checkups', /^checkups(\/|$)/],
  ['settings', /^(settings|session)\.json$/],
  ['shops', /^shops\.json$/],
  ['teaching', /^teaching\.json$/],
  ['answers', /^(sittings|answers)\.json$/],
  ['phrases', /^phrases\.json$/],
  ['models', /^models\.json$/],
  ['templates', /^templates\.json$/],
  ['logs', /^logs(\/|$)/],
];

/** The names Chromium gives what it keeps beside it, on all systems. */
const CHROMIUM =
  /^(Preferences|Local State|Local Storage|Session Storage|Cache|Code Cache|GPUCache|Dawn\w*Cache|GrShaderCache|ShaderCache|Network|Cookies(-journal)?|Network Persistent State|TransportSecurity|Trust Tokens(-journal)?|DIPS(-wal|-shm)?|SharedStorage(-wal|-shm)?|(InterestGroups|PrivateAggregation|AggregationService|Conversions|MediaDeviceSalts|BrowsingTopics\w+)(-wal|-shm|-journal)?|Shared Dictionary|blob_storage|databases|IndexedDB|Service Worker|WebStorage|VideoDecodeStats|shared_proto_db|Dictionaries|Crashpad|Singleton(Lock|Cookie|Socket)|lockfile|DevToolsActivePort)(\/|$)/;

/**
 * What a file of the user's data folder belongs to; null of one nobody tells of, which there must not be.
 *
 * @param file its path within the folder, with `/`
 */
export function keptPlaceOf(file: string): KeptPlace | null {
  if (CHROMIUM.test(file)) return 'chromium';
  if (LEFTOVER.test(file) || file === ERASE_MARK) return 'leftovers';
  return OWN.find(([, names]) => names.test(file))?.[0] ?? null;
}

/** Says that the folder is to be emptied at the next start, before Chromium opens what it keeps there. */
export const ERASE_MARK = 'erase-at-start.tmp';

/** What keeps a second program from starting on the folder; it goes with the program. */
export const LOCKS = /^(Singleton(Lock|Cookie|Socket)|lockfile)$/;
