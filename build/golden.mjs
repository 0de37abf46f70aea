/** `npm run golden`: writes the golden files anew from what the code gives now; then look at the diff. */
import path from 'node:path';
import { run } from './run.mjs';

const root = path.resolve(import.meta.dirname, '..');
const { code } = await run(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', 'golden', '--reporter=dot'],
  { cwd: root, env: { UPDATE_GOLDEN: '1' } },
);
process.exitCode = code;
