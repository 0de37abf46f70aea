import { defineConfig } from 'vitest/config';

// Times in exports are Beijing time and numbers are written our way, whatever the machine is set to:
// the tests run far from both.
process.env.TZ = 'America/Los_Angeles';
process.env.LC_ALL = 'de_DE.UTF-8';

export default defineConfig({
  test: {
    passWithNoTests: false,
    allowOnly: false,
    // Threads start faster than processes; every core works, for nothing else runs meanwhile.
    pool: 'threads',
    maxWorkers: '100%',
    // Two cores on the build machine; a file that opens large workbooks needs more than 5 seconds.
    testTimeout: 20_000,
    hookTimeout: 20_000,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    projects: [
      {
        extends: true,
        test: {
          // Pure functions leave nothing behind: their files share the loaded modules.
          name: 'shared',
          include: ['shared/**/*.test.ts'],
          environment: 'node',
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'program',
          // Node unless a file says otherwise; page tests begin with `// @vitest-environment jsdom`.
          include: ['{electron,renderer,build,benchmarks,examples}/**/*.test.{ts,tsx,mjs}'],
          environment: 'node',
        },
      },
    ],
  },
});
