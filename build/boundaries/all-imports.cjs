/**
 * Who may import whom, types included: renderer → shared ← electron.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
  forbidden: [
    {
      name: 'page-and-main-process-apart',
      comment: 'They talk through the channels described in shared/ipc only.',
      severity: 'error',
      from: { path: '^(renderer|electron)/' },
      to: { path: '^(renderer|electron)/', pathNot: '^$1/' },
    },
    {
      name: 'shared-is-pure',
      comment: 'The core imports itself, zod, and @stdlib only: it runs anywhere, with no effects.',
      severity: 'error',
      from: { path: '^shared/', pathNot: '(\\.test\\.ts$|/testing/)' },
      to: { pathNot: ['^shared/', '^node_modules/(zod|@stdlib/[^/]+)/'] },
    },
    {
      name: 'shared-tests',
      comment: 'Tests of the core may also use the test libraries and Node, but no other part.',
      severity: 'error',
      from: { path: '^shared/.*(\\.test\\.ts$|/testing/)' },
      to: { path: '^(renderer|electron|e2e|build)/' },
    },
    {
      name: 'electron-in-few-places',
      comment:
        'Files, engine, storage and command line are plain Node, so that they can be tested there.',
      severity: 'error',
      from: {
        path: '^electron/',
        pathNot: [
          '^electron/(main|preload)\\.ts$',
          '^electron/(ipc|window|security|report)/',
          '\\.test\\.ts$',
        ],
      },
      to: { path: '^node_modules/electron/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'page-without-node',
      comment: 'The page is sandboxed: there is no Node and no Electron.',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '(\\.test\\.tsx?$|/testing/)' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'page-without-electron',
      comment: 'The page is sandboxed: there is no Node and no Electron.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^node_modules/electron/' },
    },
    {
      name: 'no-test-in-app',
      comment: 'What only tests need stays in tests.',
      severity: 'error',
      from: { pathNot: '(\\.test\\.tsx?$|/testing/)' },
      to: {
        path: '(\\.test\\.tsx?$|/testing/|^node_modules/(vitest|fast-check|@testing-library)/)',
      },
    },
    {
      name: 'no-orphan',
      comment: 'A module nothing imports and that imports nothing is forgotten code.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '^electron/(main|preload|cli)\\.ts$',
          '^electron/engine/(engine|parse-worker)\\.ts$',
          '^renderer/(report/)?main\\.tsx$',
          '\\.test\\.tsx?$',
          '\\.d\\.ts$',
        ],
      },
      to: {},
    },
    {
      name: 'resolvable',
      comment: 'The import leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/(golden|data)/.*\\.json$' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
    },
  },
};
