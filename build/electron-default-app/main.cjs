// @ts-nocheck It replaces a part of Electron, and uses what Electron keeps to itself.
/**
 * What Electron's own default app does, for the runtime that comes without one: load the app whose
 * folder is on the command line. Packed into resources/default_app.asar by electron-substitute.mjs.
 */
'use strict';

const { app } = require('electron');
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');

/** @param {string[]} args */
function parse(args) {
  /** @type {string[]} */
  const preloads = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg === '-v' || arg === '--version') return { print: `v${process.versions.electron}` };
    if (arg === '-a' || arg === '--abi') return { print: process.versions.modules };
    if (arg.startsWith('--app=')) return { preloads, folder: arg.slice('--app='.length) };
    if (arg === '-r' || arg === '--require') preloads.push(args[++i] ?? '');
    else if (!arg.startsWith('-')) return { preloads, folder: arg };
  }
  return { print: 'usage: electron [options] <folder of the app>', code: 1 };
}

/** @param {string} folder */
function load(folder) {
  Object.defineProperty(process, 'defaultApp', { enumerable: true, value: true });
  const appPath = path.resolve(folder);
  const manifest = path.join(appPath, 'package.json');
  if (fs.existsSync(manifest)) {
    const { name, productName, version } = JSON.parse(fs.readFileSync(manifest, 'utf8'));
    if (productName ?? name) app.setName(productName ?? name);
    if (version) app.setVersion(version);
  }
  app.setAppPath(appPath);
  // The app is the main module, as it is when packaged.
  Module._load(Module._resolveFilename(appPath, null, true), null, true);
}

const { print, code = 0, preloads = [], folder = '' } = parse(process.argv.slice(1));
if (print === undefined) {
  app.on('window-all-closed', () => {
    if (app.listenerCount('window-all-closed') === 1) app.quit();
  });
  Module._preloadModules(preloads);
  load(folder);
} else {
  console.log(print);
  app.exit(code);
}
