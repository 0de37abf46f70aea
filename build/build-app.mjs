/**
 * Builds the app into out/: one self-contained CommonJS file per Node entry, and the page.
 *
 * Every entry is a build of its own: as inputs of one build they would share chunks, and a worker
 * loading a shared chunk would run the main process's code a second time.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { builtinModules, isBuiltin } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { noteBundled } from './licences/bundled.mjs';
import { collectLicences } from './licences/collect.mjs';
import { LICENCES_FILE, writtenLicences } from './licences/written.mjs';
import { withLock } from './lock.mjs';

const root = path.resolve(import.meta.dirname, '..');
const out = path.join(root, 'out');
const stampFile = path.join(out, '.stamp');

/** The oldest runtime the app must run on: Electron 33 = Node 20.18 and Chrome 130. */
const targets = { node: 'node20.18', page: 'chrome130' };

/** Output file → source. */
const nodeEntries = {
  'main.cjs': 'electron/main.ts',
  'preload.cjs': 'electron/preload.ts',
  'engine.cjs': 'electron/engine/engine.ts',
  'parse-worker.cjs': 'electron/engine/parse-worker.ts',
  'cli.cjs': 'electron/cli.ts',
};

/** The window, and what is printed. */
const pages = ['index.html', 'report.html'];

/** Whatever can change the output. */
const inputFolders = ['shared', 'electron', 'renderer', 'build/licences'];
const inputFiles = [
  'package.json',
  'package-lock.json',
  'LICENSE',
  'build/build-app.mjs',
  'build/tsconfig.base.json',
];

/**
 * Builds the app unless out/ already comes from the present sources.
 *
 * @param {{ log?: (line: string) => void }} [options] where progress goes, standard output by default
 * @returns {Promise<boolean>} whether something was built
 */
export async function buildIfStale({ log = console.log } = {}) {
  if (await isFresh()) return false;
  return withLock(path.join(out, '.lock'), async () => {
    if (await isFresh()) return false;
    await build(log);
    return true;
  });
}

/** @param {(line: string) => void} log */
async function build(log) {
  const stamp = await hashInputs();
  await rm(stampFile, { force: true });
  /** @type {Set<string>} */
  const bundled = new Set();
  const jobs = [
    ...Object.entries(nodeEntries).map(([name, source]) => buildNode(name, source, bundled)),
    buildPage(bundled),
  ];
  const results = await Promise.allSettled(jobs);
  const failures = [];
  for (const result of results) {
    if (result.status === 'fulfilled') log(result.value);
    else failures.push(result.reason instanceof Error ? result.reason.message : result.reason);
  }
  if (failures.length > 0) throw new Error(failures.join('\n'));
  log(await writeLicences(bundled));
  await writeFile(stampFile, stamp);
}

/** @param {ReadonlySet<string>} bundled */
async function writeLicences(bundled) {
  const started = performance.now();
  const text = writtenLicences(await collectLicences(root, bundled));
  await writeFile(path.join(out, LICENCES_FILE), text);
  return report(LICENCES_FILE, Buffer.byteLength(text), started);
}

/**
 * Builds one entry for Node; all it needs but Electron is in the one file made.
 *
 * @param {string} name of the file in out/
 * @param {string} source
 * @param {Set<string>} [bundled] where the files that are in it are noted
 * @returns {Promise<string>} a line that says so
 */
export async function buildNode(name, source, bundled = new Set()) {
  const vite = await import('vite');
  const started = performance.now();
  const result = await vite.build({
    configFile: false,
    root,
    mode: 'production',
    logLevel: 'warn',
    publicDir: false,
    plugins: [noteBundled(root, bundled)],
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { conditions: ['node', 'import', 'module', 'default'] },
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: path.join(root, source),
      outDir: out,
      emptyOutDir: false,
      target: targets.node,
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        external: ['electron', /^node:/, ...builtinModules],
        output: { format: 'cjs', entryFileNames: name, codeSplitting: false },
      },
    },
  });
  const outputs = outputsOf(result);
  const files = outputs.map((file) => file.fileName).filter((file) => !file.endsWith('.map'));
  if (files.length !== 1) throw new Error(`${source}: not one file but ${files.join(', ')}`);
  const loaded = outputs.flatMap((file) => (file.type === 'chunk' ? file.imports : []));
  const text = await readFile(path.join(out, name), 'utf8');
  if (name === 'preload.cjs') checkPreload(loaded, text);
  else checkLoaded(source, loaded);
  return report(name, Buffer.byteLength(text), started);
}

/** @param {Set<string>} bundled where the files that are in it are noted */
async function buildPage(bundled) {
  const [vite, react] = await Promise.all([import('vite'), import('@vitejs/plugin-react')]);
  const started = performance.now();
  const result = await vite.build({
    configFile: false,
    root: path.join(root, 'renderer'),
    base: './',
    mode: 'production',
    logLevel: 'warn',
    plugins: [react.default(), noteBundled(root, bundled)],
    worker: { plugins: () => [noteBundled(root, bundled)] },
    build: {
      outDir: path.join(out, 'renderer'),
      emptyOutDir: true,
      target: targets.page,
      sourcemap: true,
      // The content security policy allows files of our own only: nothing inline, no data: fonts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4096,
      rolldownOptions: {
        input: pages.map((page) => path.join(root, 'renderer', page)),
        // The worker that reads PDFs takes most of the time, as it must.
        checks: { pluginTimings: false },
      },
    },
  });
  for (const page of pages) {
    checkPage(page, await readFile(path.join(out, 'renderer', page), 'utf8'));
  }
  const size = outputsOf(result)
    .filter((file) => !file.fileName.endsWith('.map'))
    .reduce((sum, file) => {
      return sum + Buffer.byteLength(file.type === 'chunk' ? file.code : file.source);
    }, 0);
  return report('renderer/', size, started);
}

/**
 * Everything but Electron and Node's own modules is in the bundle: the packaged app has no
 * node_modules.
 *
 * @param {string} source
 * @param {string[]} loaded
 */
function checkLoaded(source, loaded) {
  const foreign = loaded.filter((name) => name !== 'electron' && !isBuiltin(name));
  if (foreign.length > 0) throw new Error(`${source}: not in the bundle: ${foreign.join(', ')}`);
}

/**
 * A sandboxed preload script may load Electron only, and has no module object to export to.
 *
 * @param {string[]} loaded
 * @param {string} text
 */
function checkPreload(loaded, text) {
  const required = [...text.matchAll(/\brequire\(\s*["'`]([^"'`]*)["'`]\s*\)/g)].map(
    ([, name = '']) => name,
  );
  const foreign = [...loaded, ...required].filter((name) => name !== 'electron');
  if (foreign.length > 0) {
    throw new Error(`electron/preload.ts: may load electron only, not ${foreign.join(', ')}`);
  }
  if (/\bmodule\.exports\b|\bexports\b\s*[.,[]/.test(text)) {
    throw new Error('electron/preload.ts: a sandboxed preload script cannot export anything');
  }
}

/**
 * @param {string} name
 * @param {string} html
 */
function checkPage(name, html) {
  const tags = html.replace(/<!--[\s\S]*?-->/g, '');
  if (/<script(?![^>]*\ssrc=)[^>]*>/i.test(tags)) throw new Error(`${name}: inline script`);
  if (/<style|\sstyle=/i.test(tags)) throw new Error(`${name}: inline style`);
}

/** @param {Awaited<ReturnType<typeof import('vite').build>>} result */
function outputsOf(result) {
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error('the build returned no output');
  return first.output;
}

/**
 * @param {string} name
 * @param {number} bytes
 * @param {number} started
 */
function report(name, bytes, started) {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  return `  out/${name}  ${Math.ceil(bytes / 1024)} kB  ${seconds} s`;
}

async function isFresh() {
  const stamp = await readFile(stampFile, 'utf8').catch(() => '');
  if (stamp === '' || stamp !== (await hashInputs())) return false;
  const ofPage = [...pages.map((page) => `renderer/${page}`), LICENCES_FILE];
  return [...Object.keys(nodeEntries), ...ofPage].every((name) => existsSync(path.join(out, name)));
}

async function hashInputs() {
  const hash = createHash('sha256');
  const listed = await Promise.all(inputFolders.map(listSources));
  for (const file of [...inputFiles, ...listed.flat()].sort()) {
    const bytes = await readFile(path.join(root, file)).catch(() => 'missing');
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/** @param {string} folder */
async function listSources(folder) {
  const entries = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.test\.(?:tsx?|mjs)$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const built = await buildIfStale();
    if (!built) console.log('out/ 已是最新 (up to date)');
  } catch (error) {
    console.error(/** @type {Error} */ (error).message);
    process.exitCode = 1;
  }
}
