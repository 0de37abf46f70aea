import os from 'node:os';
import path from 'node:path';

/** Everything the benchmark makes, installs and finds out is kept here; safe to delete. */
export const CACHE = path.join(os.tmpdir(), 'shop-checkup-bench');

/** Libraries only the benchmark needs. */
export const PEERS = path.join(CACHE, 'peers');
