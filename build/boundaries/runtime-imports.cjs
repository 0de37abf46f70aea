/**
 * What may be reached once types are gone, through any number of modules.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
  forbidden: [
    {
      name: 'page-without-zod',
      comment:
        'zod tries `new Function`, which our content security policy reports; main has checked every message already.',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '(\\.test\\.tsx?$|/testing/)' },
      to: { path: '^node_modules/zod/', reachable: true },
    },
    {
      name: 'engine-without-electron',
      comment: 'The command line runs the same engine in plain Node.',
      severity: 'error',
      from: { path: '^electron/(cli\\.ts$|engine/|import/)' },
      to: { path: '^node_modules/electron(-store)?/', reachable: true },
    },
    {
      name: 'no-circle',
      comment: 'Modules that need each other are one module, or lack a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/(golden|data)/.*\\.json$' },
    tsPreCompilationDeps: false,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
    },
  },
};
